import fc from 'fast-check';
import { SOAK } from '../soak.ts';

// Every run of `npm test` tries the same random cases; `npm run soak` tries new ones.
if (!SOAK) fc.configureGlobal({ seed: 20_260_302 });
