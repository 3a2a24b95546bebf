/** The search field, which is there only where scripts run. Pagefind searches the index that lies beside the pages. */
export const SEARCH_JS = `const form = document.querySelector('form[role=search]');
const results = document.querySelector('#results');
const input = form.querySelector('input');
const plain = (excerpt) => new DOMParser().parseFromString(excerpt, 'text/html').body.textContent;
const INDEX = './pagefind/pagefind.js';
let pagefind = null;
let asked = '';

const show = async () => {
  const query = input.value.trim();
  if (query === asked) return;
  asked = query;
  results.hidden = query === '';
  if (query === '') return;
  pagefind ??= await import(INDEX);
  const search = await pagefind.debouncedSearch(query);
  if (search === null || asked !== query) return;
  const found = await Promise.all(search.results.slice(0, 8).map((result) => result.data()));
  if (asked !== query) return;
  results.replaceChildren(document.createElement('p'));
  results.firstChild.textContent = found.length === 0 ? 'Nothing was found for “' + query + '”.' : search.results.length + ' found';
  for (const { url, meta, excerpt, sub_results: parts } of found) {
    const best = parts?.find((part) => part.anchor) ?? null;
    const link = document.createElement('a');
    link.href = best?.url ?? url;
    link.textContent = meta.title ?? url;
    const text = document.createElement('p');
    text.append(link, document.createElement('br'), plain(best?.excerpt ?? excerpt));
    results.append(text);
  }
};

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
input.addEventListener('input', () => void show());
`;
