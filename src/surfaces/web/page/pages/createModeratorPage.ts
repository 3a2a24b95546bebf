import { explain, runCommand } from '../api.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { drawReply } from '../reply/drawReply.ts';
import type { Page } from './createEntriesPage.ts';

/** The moderators' side: load the knowledge folder again, or see what that would change. */
export function createModeratorPage(isModerator: boolean): Page {
  const reports = el('div', { class: 'reports', role: 'log', 'aria-label': 'Reports' });
  const refresh = el('button', { type: 'button', class: 'button button-primary' }, icon('refresh'), 'Refresh');
  const preview = el('button', { type: 'button', class: 'button button-secondary' }, icon('eye'), 'Preview');

  async function run(isPreview: boolean): Promise<void> {
    for (const button of [refresh, preview]) button.setAttribute('aria-disabled', 'true');
    const content = await runCommand({ name: 'kb refresh', args: { preview: isPreview }, view: 'server' }).then(
      (reply) => drawReply(reply, () => undefined),
      (error: unknown) => el('p', { class: 'failure' }, explain(error)),
    );
    const time = new Date().toLocaleTimeString();
    reports.prepend(
      el('article', { class: 'report' }, el('h3', {}, `${isPreview ? 'Preview' : 'Refresh'} at ${time}`), content),
    );
    for (const button of [refresh, preview]) button.removeAttribute('aria-disabled');
  }

  for (const [button, isPreview] of [
    [refresh, false],
    [preview, true],
  ] as const) {
    button.addEventListener('click', () => button.getAttribute('aria-disabled') !== 'true' && run(isPreview));
  }

  const element = el(
    'section',
    { class: 'view page', hidden: true, tabindex: 0, 'aria-label': 'Moderator' },
    el('h2', {}, 'Refresh the knowledge'),
    el(
      'p',
      {},
      'Loads the knowledge folder again, checks it and publishes it as a whole. If any file has an error, nothing is published and the answers stay as they are. On Discord this is ',
      el('span', { class: 'mention' }, '/kb refresh'),
      '.',
    ),
    isModerator
      ? el('div', { class: 'buttons' }, refresh, preview)
      : el(
          'p',
          { class: 'refused' },
          'Only moderators can do that. Set WEB_PASSWORD, or open the page on the machine it runs on.',
        ),
    reports,
  );
  return { element, open: () => undefined };
}
