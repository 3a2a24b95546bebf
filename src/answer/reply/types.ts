/** Parts of a reply that the page draws as they are. The file imports nothing, because the page's program shares it. */

/** One numbered footnote as people read it. */
export interface ReplyFootnote {
  /** From 1, through the whole reply. */
  readonly number: number;
  /** `A critical week of diplomacy, ¶23, undated`, without the number. */
  readonly text: string;
  readonly url: string | null;
}

/** Text of one answer within a reply. */
export interface SectionContent {
  readonly title: string;
  readonly body: string;
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

interface FieldBase {
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  /** One more sentence on what belongs here, at most 100 characters. */
  readonly description?: string;
  readonly required: boolean;
}

/** Text of one line or several. */
export interface TextField extends FieldBase {
  readonly type: 'text';
  readonly placeholder: string;
  /** Characters, at most 4000. */
  readonly maxLength: number;
  /** Initial text of the field. */
  readonly value?: string;
  /** One line rather than a box of several. */
  readonly short?: boolean;
}

/** One of at most 25 options. */
export interface ChoiceField extends FieldBase {
  readonly type: 'choice';
  readonly options: readonly SelectOption[];
  /** Value of the option that is chosen at first. */
  readonly value?: string;
}

/** One file. */
export interface FileField extends FieldBase {
  readonly type: 'file';
}

export type ModalField = TextField | ChoiceField | FileField;

/** A form of one to five fields, a text above them counted; what is filled in goes to the action named by `id`. */
export interface Modal {
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  /** Markdown above the fields. */
  readonly text?: string;
  readonly fields: readonly ModalField[];
}

/** Parts that every reply has besides its sections. */
export interface ReplyContent {
  /** Kind of notice; a surface may colour it. */
  readonly tone: 'answer' | 'suggestion' | 'decline' | 'notice' | 'error';
  /** Plain lead-in text, Markdown; may be empty if there are sections. */
  readonly text: string;
  /** Questions the reader may ask next, as buttons that turn into the answer. */
  readonly suggestions: readonly Button[];
  readonly buttons: readonly Button[];
  readonly selects: readonly Select[];
  /** True if only the asker sees it. */
  readonly private: boolean;
}
