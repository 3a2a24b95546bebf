import type { Command, CommandOption } from '../../commands/types.ts';
import type { CommandView, OptionView } from './types.ts';

/** Returns the commands as plain data for the slash menu. */
export function toCommandViews(commands: readonly Command[]): readonly CommandView[] {
  // The preview has no files to attach.
  const offered = commands.filter(({ options }) => !options.some(({ type }) => type === 'file'));
  return offered.map(({ name, description, options, for: whom }) => ({
    name,
    description,
    forModerators: whom !== 'everyone',
    options: options.flatMap(toOptionView),
  }));
}

/** Returns an option as plain data; none for members, roles and channels, which the preview does not have. */
function toOptionView(option: CommandOption): OptionView[] {
  const { name, description, required } = option;
  const base = { name, description, required };
  switch (option.type) {
    case 'text':
      return [{ ...base, type: 'text', maxLength: option.maxLength, completes: option.complete !== undefined }];
    case 'flag':
      return [{ ...base, type: 'flag', maxLength: null, completes: false }];
    case 'member':
    case 'role':
    case 'channel':
    case 'file':
      return [];
  }
}
