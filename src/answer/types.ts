/** Types of the answer room: the decision about a question (`Answer`) and the reply that every surface draws (`Reply`). */
import type { Caveat, Entry } from '../knowledge/types.ts';
import type { FindWatched } from '../knowledge/watch/types.ts';
import type { Locale } from '../locales/locale.ts';
import type { Candidate } from '../search/types.ts';
import type { Modal, ReplyContent, SectionContent } from './reply/types.ts';

/** Decision about a question: answer, suggest, or decline. */
export type Answer =
  | {
      readonly status: 'answered';
      /** One entry; two if the question has two parts and each has its own answer, or for the reason in `pair`. */
      readonly chosen: readonly Candidate[];
      /**
       * Reason for two entries if the question has one part: the second is `older`, or it is from another document that may
       * say something else.
       */
      readonly pair?: 'older' | 'differing';
      /** The next best, best first, up to five. */
      readonly next: readonly Candidate[];
    }
  | { readonly status: 'suggested'; readonly next: readonly Candidate[] }
  | {
      readonly status: 'unanswered';
      /** The open question (`unknown/`) that was recognised, whose text explains why there is no answer. */
      readonly open: Candidate | null;
      readonly next: readonly Candidate[];
    };

/** When and in which language an answer is read. */
export interface Reading {
  /** Milliseconds since the epoch: some answers hold until a day. */
  readonly now: number;
  /** Language of the texts around the answer; English by default. */
  readonly locale?: Locale;
  /** Age in days from which an answer says that it may be out of date; never by default. */
  readonly staleAfterDays?: number | null;
  /** Returns what became of the paragraphs that an entry cites; absent where nothing is remembered. */
  readonly findWatched?: FindWatched;
}

/** One answer within a reply. A two-part question has two. All text is Markdown written by the knowledge base's authors. */
export interface ReplySection extends SectionContent {
  readonly entry: Entry | null;
  readonly caveat: Caveat | null;
}

/** A file that comes with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Place in an answer that may be too long for one message. */
export interface Paged {
  /** Keys of its entries, as in the ids of its buttons: `read:<keys>/<page>` shows a page, `leaf:…` in place of another. */
  readonly keys: string;
  /** From 0. */
  readonly at: number;
  /** True if only the asker turns these pages, in place. */
  readonly isOwn?: boolean;
}

/** The neutral answer that every surface draws. */
export interface Reply extends ReplyContent {
  readonly sections: readonly ReplySection[];
  /** True if it takes the place of the message whose button was pressed; otherwise it is a message of its own. */
  readonly replaces?: boolean;
  /** A form that opens instead of a message. */
  readonly modal?: Modal;
  readonly files?: readonly ReplyFile[];
  /** Ids of people that the reply names at its start and notifies. */
  readonly mentions?: readonly string[];
  /** Ids of roles that the reply names at its start and notifies. */
  readonly roles?: readonly string[];
  /** Step of a help post that this reply takes: calling the helpers, or marking the post as solved. It is taken once. */
  readonly step?: 'help' | 'solve';
  /** Actions whose buttons go from the message that had the pressed one; its content stays, below the text. */
  readonly removes?: readonly string[];
  /** Ids of people whose mentions in the text are drawn as such, without notifying them; all others stay plain text. */
  readonly shows?: readonly string[];
  /** Id of the bot's message that goes, in the same channel; the reply is private. */
  readonly deletes?: string;
  /** A private thread that opens in the same channel, with its first message; the reply is private. */
  readonly thread?: { readonly name: string; readonly first: Reply };
  /** The stored question that it could not answer; people who see it are told when it is answered. */
  readonly openQuestion?: number;
  /** Page of a long answer; without it a surface may truncate. */
  readonly paged?: Paged;
  /** Additional public message, in reply to the message with the id `to` in the same channel. */
  readonly post?: { readonly to: string; readonly reply: Reply };
}
