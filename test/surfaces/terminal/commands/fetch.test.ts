import { expect, test } from 'vitest';
import { dataFolder, listing, send, startSite } from '../../../support/fetch/world.ts';
import { folderOf } from '../../../support/knowledge.ts';
import { run } from '../../../support/terminal/run.ts';

test('npm run fetch brings sources in, and ask answers from them', async () => {
  const site = await startSite((request, response) => {
    if (request.url === '/gone') response.writeHead(410).end();
    else send(response, 'text/html', '<h2>When does the mill open?</h2><p>The mill opens at nine.</p>');
  });
  const folder = folderOf({
    'sources.yaml': listing(`${site.url}/mill`, 'article', 'mill') + listing(`${site.url}/gone`, 'feed', 'gone'),
  });
  const env = { DATA_DIR: dataFolder(), FETCH_ALLOW_PRIVATE: '1' };

  const fetched = await run(['fetch', '--knowledge', folder], { env });
  expect(fetched.stdout).toMatch(/^mill: new, 1 documents, copy of \d{4}-\d\d-\d\d\ngone: failed, copy of –\n/u);
  expect(fetched.stderr).toBe(
    'sources.yaml:5: warning: “gone” answers 410; there is no copy of it: check its address, or remove “fetch” from it [fetch/failed]\n',
  );
  expect(fetched.code).toBe(1);

  const asked = await run(['ask', '--json', '--knowledge', folder, 'when does the mill open'], { env });
  expect(JSON.parse(asked.stdout)).toMatchObject({
    entry: 'mill#when-does-the-mill-open',
    citations: [{ source: 'mill', paragraphs: [2], url: `${site.url}/mill` }],
  });
});

test('addresses on this machine are refused unless FETCH_ALLOW_PRIVATE says otherwise', async () => {
  const site = await startSite((_, response) => send(response, 'text/html', '<p>Some words to read.</p>'));
  const folder = folderOf({ 'sources.yaml': listing(site.url) });
  const { code, stderr } = await run(['fetch', folder], { env: { DATA_DIR: dataFolder() } });
  expect(stderr).toContain('“page” leads to 127.0.0.1, which is not on the public internet');
  expect(code).toBe(1);
  expect(site.requests).toEqual([]);
});
