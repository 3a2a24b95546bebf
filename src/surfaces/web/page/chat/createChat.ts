import type { Modal } from '../../../../answer/reply/types.ts';
import type { CommandView, EntryView, ReplyView } from '../../types.ts';
import { explain, runAction, runCommand } from '../api.ts';
import { createComposer } from '../composer/createComposer.ts';
import type { Submission } from '../composer/types.ts';
import { el } from '../dom.ts';
import { type Choice, drawReply } from '../reply/drawReply.ts';
import { openForm } from '../reply/openForm.ts';
import { createLog } from './createLog.ts';
import { createTypingLine } from './createTypingLine.ts';
import type { Message } from './drawMessage.ts';
import { drawCommandLine, drawMentions, drawQuoted } from './drawText.ts';
import { drawWelcome } from './drawWelcome.ts';

const MENTION = /@footnote\b[,:]?/giu;
const HINT =
  'In a channel I only read messages that mention me: write **@Footnote** and your question, or use `/ask`. Discord does not show me the others.';

export interface Chat {
  readonly element: HTMLElement;
  focus(): void;
}

/** Creates a conversation: a channel, in which the bot reads commands and mentions, or direct messages, in which it reads all. */
export function createChat(
  place: 'server' | 'direct',
  commands: readonly CommandView[],
  examples: readonly EntryView[],
): Chat {
  const welcome = drawWelcome(place, examples, ({ key, title }) =>
    submit({ kind: 'command', name: 'ask', args: { question: key }, shown: [['question', title]] }),
  );
  const log = createLog(place === 'server' ? 'Messages in questions' : 'Messages with Footnote', welcome);
  const typing = createTypingLine();
  const composer = createComposer({
    label: place === 'server' ? 'Message #questions' : 'Message @Footnote',
    commands,
    mentions: place === 'server',
    send: submit,
  });

  function submit(submission: Submission): void {
    if (submission.kind === 'command') {
      const { name, args, shown } = submission;
      receive(drawCommandLine(name, shown), () => runCommand({ name, args, view: place }));
      return;
    }
    const { text } = submission;
    log.add('you', null, ({ content }) => content.append(el('p', { class: 'own-text' }, ...drawMentions(text))));
    const question = text.replace(MENTION, ' ').replace(/\s+/gu, ' ').trim();
    if (place === 'direct') receive(null, () => ask(text));
    else if (question !== text.replace(/\s+/gu, ' ')) receive(drawQuoted(text), () => ask(question));
    else hint(text);
  }

  const ask = (question: string): Promise<ReplyView> => runCommand({ name: 'ask', args: { question }, view: place });

  function hint(text: string): void {
    const reply: ReplyView = {
      tone: 'notice',
      text: HINT,
      sections: [],
      suggestions: [],
      buttons: [],
      selects: [],
      private: true,
      replaces: false,
      modal: null,
      files: [],
    };
    log.add('bot', drawQuoted(text), (message) => fill(message, reply));
  }

  /** Waits for a reply and shows it as a message; after an error it offers to try again. */
  async function receive(context: readonly Node[] | null, load: () => Promise<ReplyView>): Promise<void> {
    try {
      const reply = await typing.during(load);
      if (reply.modal) openModal(reply.modal, context);
      else log.add('bot', context, (message) => fill(message, reply));
    } catch (error) {
      log.add('bot', context, (message) => {
        fail(message.content, error, () => {
          message.element.remove();
          receive(context, load);
        });
      });
    }
  }

  function openModal(modal: Modal, context: readonly Node[] | null): void {
    openForm(modal, (filled) => receive(context, () => runAction({ id: modal.id, view: place, ...filled })));
  }

  function fill(message: Message, reply: ReplyView): void {
    message.content.replaceChildren(drawReply(reply, (choice) => act(message, reply, choice)));
    message.setPrivate(reply.private);
  }

  /**
   * Runs a button or a menu. A reply with `replaces` takes the place of the message, and a menu stays under the answer chosen
   * from it; every other reply is a message below.
   */
  async function act(message: Message, shown: ReplyView, choice: Choice): Promise<void> {
    const { id, label, value } = choice;
    const load = async (): Promise<ReplyView> => {
      const reply = await runAction({ id, view: place, ...(value === undefined ? {} : { value }) });
      return { ...reply, private: reply.private || shown.private };
    };
    const { content } = message;
    content.setAttribute('aria-busy', 'true');
    content.querySelector('.failure')?.remove();
    try {
      const reply = await typing.during(load);
      if (reply.modal) {
        openModal(reply.modal, drawQuoted(label));
      } else if (reply.replaces || shown.selects.length > 0) {
        const { selects, buttons } = reply.selects.length > 0 ? reply : shown;
        fill(message, shown.selects.length > 0 ? { ...reply, selects, buttons } : reply);
        content.focus({ preventScroll: true });
        log.reveal(message);
      } else {
        log.add('bot', drawQuoted(label), (below) => fill(below, reply));
      }
    } catch (error) {
      fail(content, error, () => act(message, shown, choice));
      log.reveal(message);
    }
    content.removeAttribute('aria-busy');
  }

  function fail(content: HTMLElement, error: unknown, again: () => void): void {
    const button = el('button', { type: 'button', class: 'text-button' }, 'Try again');
    button.addEventListener('click', again);
    content.append(el('p', { class: 'failure', role: 'alert' }, explain(error), ' ', button));
  }

  const element = el('section', { class: 'view chat', hidden: true }, log.element, composer.element, typing.element);
  return { element, focus: () => composer.focus() };
}
