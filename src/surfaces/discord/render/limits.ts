/** Discord's documented limits on messages and forms, in code points. */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  /** Sum of the titles and descriptions of all embeds of a message. */
  embedTotal: 6000,
  rows: 5,
  rowButtons: 5,
  options: 25,
  buttonLabel: 80,
  optionLabel: 100,
  optionDescription: 100,
  optionValue: 100,
  placeholder: 150,
  customId: 100,
  modalTitle: 45,
  /** Labels and texts of a form together. */
  modalParts: 5,
  fieldLabel: 45,
  fieldDescription: 100,
  fieldPlaceholder: 100,
  fieldText: 4000,
  choices: 25,
  choice: 100,
} as const;

/** Returns a text's length in code points, as Discord counts it. */
export const countPoints = (text: string): number => [...text].length;

/** Whether an id or a value is within a limit; Discord sends it back, so it is never truncated. */
export const fitsLimit = (id: string, limit: number): boolean => id.trim() !== '' && countPoints(id) <= limit;
