/** True in `npm run soak`: random cases are new in every run, and sizes are full. */
export const SOAK = Boolean(process.env.SOAK);

/** Returns a number for `npm test`, and a larger one for `npm run soak`. */
export const sized = (usual: number, soaking: number): number => (SOAK ? soaking : usual);
