/** Style of the site: light and dark as the reader's system is, for screens of any width and for paper. */
export const SITE_CSS = `:root {
  color-scheme: light dark;
  --text: #1b1d22; --dim: #4d5560; --paper: #fff; --card: #f3f4f6; --line: #c9ced6; --link: #0b57b7; --warn: #8a4b00;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #e7e9ee; --dim: #aab2be; --paper: #16181d; --card: #20242b; --line: #3b424d; --link: #8fb8ff; --warn: #ffc16b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem 1.25rem 3rem; color: var(--text); background: var(--paper); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding-bottom: .75rem; border-bottom: 1px solid var(--line); }
header .home { font-weight: 650; color: var(--text); text-decoration: none; }
header nav { display: flex; gap: 1rem; }
header form { margin-inline-start: auto; }
input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--dim); border-radius: .4rem; padding: .3rem .6rem; max-width: 100%; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; background: var(--paper); padding: .5rem; z-index: 1; }
main:focus { outline: none; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
.topic, .dates, .cited, .absent, footer, .number { color: var(--dim); font-size: .9rem; }
.topic { margin: 1.5rem 0 -1rem; }
.caveat { border-inline-start: 4px solid var(--warn); background: var(--card); padding: .1rem 1rem; margin: 1rem 0; }
.paragraph { display: grid; grid-template-columns: 3.2rem 1fr; scroll-margin-top: 1rem; padding: .1rem .4rem; border-radius: .4rem; }
.paragraph p, .paragraph details { margin: .4rem 0; }
.paragraph ul { margin: .2rem 0; padding-inline-start: 1.2rem; }
.paragraph .number { padding-top: .4rem; }
.paragraph:target, li:target { background: var(--card); outline: 2px solid var(--link); }
pre { overflow-x: auto; background: var(--card); padding: .75rem; border-radius: .4rem; }
#results { background: var(--card); border-radius: .4rem; padding: .25rem 1.25rem; margin-top: 1rem; }
#results p { margin: .25rem 0 .75rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
@media print { header nav, header form, #results, .skip, footer { display: none; } body { max-width: none; color: #000; background: #fff; } }
`;
