const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a 24 × 24 grid, drawn for this page. */
const PATHS = {
  hash: 'M5 9h15M4 15h15M10 3 8 21M16 3l-2 18',
  book: 'M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14',
  shield: 'M12 3 4.5 6v5.5c0 4.5 3 8 7.5 9.5 4.5-1.5 7.5-5 7.5-9.5V6zM9 12l2.2 2.2L15.5 10',
  message: 'M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12h5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  send: 'M4 12 3.5 4.5 21 12 3.5 19.5 4 12zm0 0h8',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
  warning: 'M12 4 2.5 20h19zM12 10v4.5M12 17.2v.1',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1',
  chevron: 'M6 9l6 6 6-6',
  refresh: 'M20 5v5h-5M4 19v-5h5M19.5 10A8 8 0 0 0 5.8 7M4.5 14a8 8 0 0 0 13.7 3',
  reply: 'M4 20v-6a4 4 0 0 1 4-4h12',
  at: 'M15.5 12a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a8.5 8.5 0 1 0-3.5 6.9',
  plus: 'M12 5v14M5 12h14',
  /** Mark of the bot: an F with a raised one. */
  mark: 'M6 20V6h8M6 13h7M18.5 10V4l-1.8.900',
} as const;

export type IconName = keyof typeof PATHS;

/** Draws a decorative icon; the text beside it or a label gives its meaning. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** Draws the icons that index.html names in `data-icon`. */
export function fillIcons(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-icon]')) {
    const name = place.dataset.icon ?? '';
    if (isIcon(name)) place.append(icon(name));
  }
}

const isIcon = (name: string): name is IconName => name in PATHS;
