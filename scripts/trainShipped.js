// Trains on the shipped knowledge and keeps the model in dist/, so that `npm run ask` answers at once: `node scripts/trainShipped.js`.
import { loadKnowledge } from '../dist/knowledge/loadKnowledge.js';
import { writeModel } from '../dist/library/modelCache.js';
import { withModel } from '../dist/search/buildIndex.js';
import { buildKnowledgeData, writtenOf } from '../dist/search/openIndexes.js';

const knowledge = await loadKnowledge('knowledge');
const { written } = buildKnowledgeData(knowledge.entries, knowledge.synonyms);
const { model } = withModel(writtenOf(knowledge.entries), written);
if (model) await writeModel(knowledge, model);
