// In the page: the last reply as it is, and beside it its parts arranged as a container of Components V2 would have them.
const find = (within, selector) => [...within.querySelectorAll(selector)];
const make = (tag, className, ...content) => {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...content);
  return element;
};
const message = find(document, '.message').findLast((one) => one.querySelector('.embed'));
const body = message.querySelector('.embed').parentElement;

const components = body.cloneNode(true);
for (const embed of find(components, '.embed')) {
  const [title, ...rest] = embed.children;
  const notes = rest.filter((part) => part.matches('.footnotes, .date'));
  const others = rest.filter((part) => !notes.includes(part));
  const rows = find(components, '.buttons, .buttons-label');
  const accessory = find(components, '.button').filter((one) => one.textContent === 'Sources');
  const beside = make('div', 'beside', make('div', '', ...notes), ...accessory);
  embed.replaceChildren(title, ...others, make('hr', ''), beside, make('hr', ''), ...rows);
}
const column = (name, content) => make('section', '', make('h2', '', name), content);
document.body.replaceChildren(
  make('main', 'both', column('Embed and buttons', body.cloneNode(true)), column('Components V2', components)),
);
