import type { Words } from './en.ts';

export const es: Words = {
  unsure: 'No estoy seguro de lo que quieres decir. Puedo responder a esto:',
  open: 'La base de conocimientos deja esto abierto.',
  missing: 'Eso no está en la base de conocimientos.',
  undated: 'sin fecha',
  asOf: (date) => `A fecha de ${date}.`,
  outOfDate: (date) => `Puede estar desactualizado: debía valer hasta el ${date}.`,
};
