import type { Attachment } from 'discord.js';
import type { AttachedFile } from '../../../commands/incoming/types.ts';
import { downloadAttachment } from './downloadAttachment.ts';

/**
 * Returns an attached file, which is downloaded when it is read.
 * @param apiUrl address of Discord's API
 */
export const toFile = ({ name, size, url }: Attachment, apiUrl: string): AttachedFile => ({
  name,
  size,
  read: (limit) => downloadAttachment(url, apiUrl, limit),
});
