/**
 * Data that travels between the preview's server and its page. The file imports only the parts of a reply, which import
 * nothing, so that the browser's program holds nothing of the server's.
 */
import type { Modal, ReplyContent, SectionContent } from '../../answer/reply/types.ts';

/** A reply as the page draws it. All text is Markdown. */
export interface ReplyView extends ReplyContent {
  readonly sections: readonly SectionView[];
  /** True if it takes the place of the message whose button was pressed. */
  readonly replaces: boolean;
  /** A form that opens instead of a message. */
  readonly modal: Modal | null;
  readonly files: readonly FileView[];
}

/** A file to be saved. */
export interface FileView {
  readonly name: string;
  readonly base64: string;
}

/** One answer within a reply. */
export interface SectionView extends SectionContent {
  readonly caveat: { readonly kind: 'warning' | 'note'; readonly text: string } | null;
}

/** Response to `GET /api/commands`. */
export interface CommandsView {
  readonly commands: readonly CommandView[];
}

/** Response to `GET /api/session`. */
export interface SessionView {
  /** Token that every request but GET carries in the header `X-CSRF-Token`. */
  readonly token: string;
  /** Whether the visitor has signed in with the password, and so can sign out. */
  readonly isSignedIn: boolean;
}

export interface CommandView {
  readonly name: string;
  readonly description: string;
  /** Whether it is for moderators, in servers. */
  readonly forModerators: boolean;
  readonly options: readonly OptionView[];
}

export interface OptionView {
  readonly type: 'text' | 'flag';
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Characters; null for a flag. */
  readonly maxLength: number | null;
  /** Whether `GET /api/complete` has choices for it. */
  readonly completes: boolean;
}

export interface ChoiceView {
  readonly name: string;
  readonly value: string;
}

/** Body of `POST /api/command`. */
export interface CommandRequest {
  readonly name: string;
  readonly args: Readonly<Record<string, string | boolean>>;
  readonly view: 'server' | 'direct';
}

/** A text file that was chosen in a form. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
}

/** Values and files of a form, by field id. */
export interface FilledForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, SentFile>>;
}

/** Body of `POST /api/action`; fields and files are those of a form. */
export interface ActionRequest extends Partial<FilledForm> {
  readonly id: string;
  /** Value of the chosen option of a select. */
  readonly value?: string;
  readonly view: 'server' | 'direct';
}

/** Response to `GET /api/entries`. */
export interface EntriesView {
  readonly revision: string;
  /** Lines about the state of the index: how far meaning is, and what the folder should find. */
  readonly state: readonly string[];
  readonly topics: readonly TopicView[];
  readonly sources: readonly SourceView[];
}

export interface TopicView {
  readonly title: string;
  /** Whether this is the topic of known open questions. */
  readonly open: boolean;
  readonly entries: readonly EntryView[];
}

export interface EntryView extends SectionView {
  readonly key: string;
  readonly phrasings: readonly string[];
  /** Path below the knowledge folder. */
  readonly file: string;
  readonly line: number;
}

export interface SourceView {
  readonly id: string;
  readonly title: string;
  /** Author, publisher and date, as far as the document states them. */
  readonly facts: readonly string[];
  readonly note: string | null;
  readonly url: string | null;
}
