import { toPlainText } from '../../../markdown/toPlainText.ts';
import { readLabel } from '../../blocks/readLabel.ts';

const NUMBER = /^(?:[(#]?\d{1,3}(?:\.\d{1,3})*[.):]|\d{1,3}(?:\.\d{1,3})+|[❓❔☞▶►•])[️]?\s+/u;

/** Returns a heading or question as plain text, without a mark such as `Q3:`, a number or signs around it. */
export function toTitle(markdown: string): string {
  const words = toPlainText(markdown).replace(/\s*[¶§:：]$|\s+#+$/u, '');
  const bare = words.replace(NUMBER, '');
  const label = readLabel(bare);
  const title = (label?.kind === 'question' ? label.text : bare).replace(NUMBER, '').trim();
  return title === '' ? words : title;
}
