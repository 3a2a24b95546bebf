import type { Command, CommandOption } from '../../commands/types.ts';
import type { CommandView, OptionView } from './types.ts';

/** The commands this visitor may use, as plain data for the slash menu. */
export function toCommandViews(commands: readonly Command[], isModerator: boolean): readonly CommandView[] {
  return commands
    .filter((command) => isModerator || command.for === 'everyone')
    .map(({ name, description, options }) => ({ name, description, options: options.map(toOptionView) }));
}

function toOptionView(option: CommandOption): OptionView {
  const { type, name, description, required } = option;
  return option.type === 'text'
    ? { type, name, description, required, maxLength: option.maxLength, completes: option.complete !== undefined }
    : { type, name, description, required, maxLength: null, completes: false };
}
