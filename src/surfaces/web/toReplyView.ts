import { replaceImages, toImageLink } from '../../answer/reply/replaceImages.ts';
import type { Reply, ReplySection } from '../../answer/types.ts';
import type { ReplyView, SectionView } from './types.ts';

/** Returns a reply without its internals, for the page. */
export function toReplyView(reply: Reply): ReplyView {
  return {
    tone: reply.tone,
    text: reply.text,
    sections: reply.sections.map(toSectionView),
    suggestions: reply.suggestions,
    buttons: reply.buttons,
    selects: reply.selects,
    private: reply.private,
    replaces: reply.replaces ?? false,
    modal: reply.modal ?? null,
    files: (reply.files ?? []).map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  };
}

/** Returns one section of a reply without its entry; images are links, because the page loads nothing from elsewhere. */
export function toSectionView({ title, body, caveat, footnotes, dates }: ReplySection): SectionView {
  return { title, body: replaceImages(body, toImageLink), caveat, footnotes, dates };
}
