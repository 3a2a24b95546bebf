/** The nouns of the answer room: what may be said (`Answer`), and the neutral thing every surface draws (`Reply`). */
import type { Caveat, Entry } from '../knowledge/types.ts';
import type { Locale } from '../locales/locale.ts';
import type { Candidate } from '../search/types.ts';

/** Decision about a question: answer, suggest, or decline. */
export type Answer =
  | {
      readonly status: 'answered';
      /** One entry, or two: where a question has two parts and each clearly has its own entry, or as `pair` says. */
      readonly chosen: readonly Candidate[];
      /**
       * Why there are two where the question has one part: the second is the `older`, or another document that may say
       * something else.
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
  /** Of what stands around the answer; English unless told. */
  readonly locale?: Locale;
  /** An answer whose newest date is older than so many days says so; none does unless told. */
  readonly staleAfterDays?: number | null;
}

/** One numbered footnote as people read it. */
export interface ReplyFootnote {
  /** From 1, through the whole reply. */
  readonly number: number;
  /** `A critical week of diplomacy, ¶23, undated`, without the number. */
  readonly text: string;
  readonly url: string | null;
}

/** One answer within a reply. A two-part question has two. All text is Markdown written by the knowledge base's authors. */
export interface ReplySection {
  readonly entry: Entry | null;
  readonly title: string;
  readonly body: string;
  readonly caveat: Caveat | null;
  readonly footnotes: readonly ReplyFootnote[];
  /** `As of 1 March 2026`, `May be out of date: …`. */
  readonly dates: readonly string[];
}

export type ButtonStyle = 'primary' | 'secondary' | 'success' | 'danger';

/** A button: `id` is `action:argument`, at most 100 characters; `action` is a key of the commands' action table. */
export interface Button {
  readonly id: string;
  /** At most 80 characters; surfaces cut longer ones at a word. */
  readonly label: string;
  readonly style: ButtonStyle;
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description: string | null;
}

/** A menu of which one option is chosen; the chosen value goes to the action named by `id`. At most 25 options. */
export interface Select {
  readonly id: string;
  readonly placeholder: string;
  readonly options: readonly SelectOption[];
}

/** One field of a form. */
export interface ModalField {
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly placeholder: string;
  /** Characters, at most 4000. */
  readonly maxLength: number;
  readonly required: boolean;
  /** Initial text of the field. */
  readonly value?: string;
  /** One line rather than a box of several. */
  readonly short?: boolean;
}

/** A file that comes with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A form of one to five fields; what is filled in goes to the action named by `id`. */
export interface Modal {
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  readonly fields: readonly ModalField[];
}

/** The neutral answer that every surface draws. */
export interface Reply {
  /** Kind of notice; a surface may colour it. */
  readonly tone: 'answer' | 'suggestion' | 'decline' | 'notice' | 'error';
  /** Plain lead-in text, Markdown; may be empty where there are sections. */
  readonly text: string;
  readonly sections: readonly ReplySection[];
  /** Questions the reader may ask next, as buttons that turn into the answer. */
  readonly suggestions: readonly Button[];
  readonly buttons: readonly Button[];
  readonly selects: readonly Select[];
  /** Only the asker sees it. */
  readonly private: boolean;
  /** It takes the place of the message whose button was pressed; otherwise it is a message of its own. */
  readonly replaces?: boolean;
  /** A form that opens instead of a message. */
  readonly modal?: Modal;
  readonly files?: readonly ReplyFile[];
  /** Ids of people that the reply names at its start and notifies. Nothing else notifies anyone. */
  readonly mentions?: readonly string[];
  /** Additional public message, in reply to the message with the id `to` in the same channel. */
  readonly post?: { readonly to: string; readonly reply: Reply };
}
