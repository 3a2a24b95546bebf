import { endingOf } from './formats.ts';

/** Endings of files that nobody expects to be read: pictures, fonts, media, styles, code, settings, lock files. */
const SILENT = new Set(
  (
    'png jpg jpeg jfif gif svg webp ico bmp avif tif tiff psd ai eps drawio excalidraw puml mmd woff woff2 ttf otf eot mp3 mp4 webm ' +
    'ogg wav flac mov avi mkv srt vtt css scss sass less styl js mjs cjs ts mts cts tsx jsx vue svelte astro map wasm ' +
    'py pyc ipynb rb go rs java kt kts scala c h cc cpp hpp cs php swift lua pl r sh bash zsh fish ps1 bat cmd sql ' +
    'liquid njk ejs hbs pug erb tmpl tpl ini cfg conf env properties lock sum mod gradle xml xsl xsd rss atom proto ' +
    'graphql plist po pot mo bib sty cls log tmp bak orig swp db sqlite sample example gitkeep'
  ).split(' '),
);
/** Settings of tools, and lists of menus, in formats that are read otherwise. */
const SETTINGS =
  /^(?:package(?:-lock)?|npm-shrinkwrap|composer|bower|lerna|nx|turbo|renovate|vercel|firebase|manifest|site\.webmanifest|tsconfig.*|jsconfig.*|biome|_?category_?|_?meta|_?sidebars?|_?toc|nav|docfx|crowdin|cspell|deno|openapi|swagger|versions)\.jsonc?$|^(?:mkdocs|_?config|_toc|_?toc|pnpm-lock|pnpm-workspace|docker-compose.*|compose|codecov|crowdin|antora.*|mint|netlify|readthedocs|_quarto|_?nav|_?navigation|_?sidebars?|lefthook|action)\.ya?ml$|^(?:cargo|pyproject|book|hugo|config|netlify|poetry|zensical|wrangler)\.toml$|^(?:robots|humans|requirements.*|cmakelists|llms(?:-full)?|version|security)\.txt$|^(?:404|search|genindex|py-modindex)\.html?$/iu;

/** Folders whose contents other programs made, wherever they stand. */
const MADE = /^(?:node_modules|bower_components|__pycache__|venv|site-packages)$/iu;
/** Folders at the top of a folder that builds put their results in. */
const OUTPUT = /^(?:dist|build|out|target|coverage|_site|_build)$/iu;

/** Whether a file is left out without a word: nobody would expect its text to be quoted. */
export function isSilent(name: string): boolean {
  const ending = endingOf(name);
  return ending === '' || SILENT.has(ending) || SETTINGS.test(name);
}

/**
 * Whether a folder of documents is left out as a whole.
 * @param path below the knowledge folder
 */
export function isGenerated(path: string): boolean {
  return MADE.test(path.slice(path.lastIndexOf('/') + 1)) || OUTPUT.test(path);
}
