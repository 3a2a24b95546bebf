import type { Core } from './core.ts';

/** Returns the stored owner of what a server has for the present folder: each knowledge folder has its own. */
export const ownerOf = ({ folder }: Pick<Core, 'folder'>, serverId: string): string =>
  folder === '' ? serverId : `${folder}/${serverId}`;

/** Returns the server's id in a stored owner. */
export const serverOf = (owner: string): string => owner.slice(owner.lastIndexOf('/') + 1);

/** Whether a stored owner belongs to the present folder. */
export const isOfFolder = (core: Pick<Core, 'folder'>, owner: string): boolean =>
  ownerOf(core, serverOf(owner)) === owner;
