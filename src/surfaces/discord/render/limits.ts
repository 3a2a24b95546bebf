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
  fieldLabel: 45,
  fieldPlaceholder: 100,
  fieldText: 4000,
  choices: 25,
  choice: 100,
} as const;

/** Returns a text's length in code points, as Discord counts it. */
export const countPoints = (text: string): number => [...text].length;
