// Bundles programs for Node: it spends more time on finding and opening two thousand small files than on running them.
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';

/** Packages of many small modules. The others stay where they are: they find files or native code beside themselves. */
const BUNDLED =
  /\/node_modules\/(kysely|zod|linkedom|yaml|smol-toml|hono|micromark[^/]*|mdast[^/]*|unist[^/]*|entities|character-entities[^/]*|decode-named-character-reference)\//u;
const HERE = /\bfootnoteModule\("([^"]+)"\)/gu;

/**
 * Writes the programs, and what they share in chunks/, to a folder.
 * @param input paths of their sources, by the names of the programs, without `.js`
 * @param dir folder to write to
 * @param placeOf returns the path beside which a module looks for files, wherever its code ends up
 */
export async function bundle({ input, dir, placeOf }) {
  const built = await rolldown({
    input,
    platform: 'node',
    plugins: [
      {
        name: 'packages',
        async resolveId(source, importer, options) {
          if (!importer || source.startsWith('.') || source.startsWith('/')) return null;
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          return found && BUNDLED.test(found.id) ? found : { id: source, external: true };
        },
      },
      {
        name: 'places',
        transform(code, id) {
          if (id.includes('/node_modules/') || !code.includes('import.meta.url')) return null;
          const place = placeOf(id).replaceAll('\\', '/');
          return code.replaceAll('import.meta.url', `footnoteModule("${place}")`);
        },
        renderChunk: (code, { fileName }) =>
          code.replace(HERE, (_, place) => {
            const path = relative(dirname(join(dir, fileName)), place).replaceAll('\\', '/');
            return `new URL("./${path}", import.meta.url).href`;
          }),
      },
    ],
    checks: { eval: false },
  });
  await built.write({ dir, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js' });
  await built.close();
}
