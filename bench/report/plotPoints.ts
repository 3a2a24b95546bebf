/** A point of the plot. */
export interface Point {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Drawn in colour and bold: ours. */
  readonly isOurs: boolean;
}

export interface Axes {
  readonly title: string;
  readonly x: string;
  readonly y: string;
}

const WIDTH = 760;
const HEIGHT = 460;
const LEFT = 70;
const RIGHT = 30;
const TOP = 50;
const BOTTOM = 60;
/** Greys and an orange that can be read on white and on near-black alike. */
const INK = '#6e7781';
const OURS = '#d9730d';
const LINE_HEIGHT = 14;
const LETTER_WIDTH = 7;

/**
 * A scatter plot as SVG: x on a logarithmic axis, y on a linear one from 0 to 100.
 * @param points with x above 0; others are left out
 */
export function plotPoints({ title, x, y }: Axes, points: readonly Point[]): string {
  const drawn = points.filter((point) => point.x > 0 && Number.isFinite(point.x) && Number.isFinite(point.y));
  const from = Math.floor(Math.log10(Math.min(1, ...drawn.map((point) => point.x))));
  const to = Math.ceil(Math.log10(Math.max(10, ...drawn.map((point) => point.x))));
  const atX = (value: number): number => LEFT + ((Math.log10(value) - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const atY = (value: number): number => HEIGHT - BOTTOM - (value / 100) * (HEIGHT - TOP - BOTTOM);
  const ticksX = Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  const ticksY = [0, 20, 40, 60, 80, 100];
  const middle = (LEFT + WIDTH - RIGHT) / 2;
  const lines = [
    ...ticksX.map((tick) => line(atX(tick), TOP, atX(tick), HEIGHT - BOTTOM)),
    ...ticksY.map((tick) => line(LEFT, atY(tick), WIDTH - RIGHT, atY(tick))),
    ...ticksX.map((tick) => text(atX(tick), HEIGHT - BOTTOM + 20, formatTick(tick), 'middle')),
    ...ticksY.map((tick) => text(LEFT - 10, atY(tick) + 4, String(tick), 'end')),
    text(LEFT, TOP - 24, title, 'start', 'font-weight="600" font-size="15"'),
    text(middle, HEIGHT - 16, x, 'middle'),
    text(0, 0, y, 'middle', `transform="translate(22 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)"`),
    ...placeLabels(drawn.map((point) => ({ point, x: atX(point.x), y: atY(point.y) }))).map(drawPoint),
  ];
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`;
  return `${[open, `<title>${escapeXml(title)}</title>`, ...lines, '</svg>'].join('\n')}\n`;
}

interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
  readonly isLeft: boolean;
}

/** Labels stand right of their points, left where there is no room, and make way for those above them. */
function placeLabels(spots: readonly Omit<Placed, 'labelY' | 'isLeft'>[]): Placed[] {
  const placed: Placed[] = [];
  for (const spot of spots.toSorted((a, b) => a.y - b.y)) {
    const width = spot.point.label.length * LETTER_WIDTH + 20;
    const isLeft = spot.x + width > WIDTH - RIGHT;
    const [start, end] = isLeft ? [spot.x - width, spot.x] : [spot.x, spot.x + width];
    let labelY = spot.y + 4;
    for (const other of placed) {
      const otherWidth = other.point.label.length * LETTER_WIDTH + 20;
      const [otherStart, otherEnd] = other.isLeft ? [other.x - otherWidth, other.x] : [other.x, other.x + otherWidth];
      const isBeside = start >= otherEnd || end <= otherStart;
      if (!isBeside && labelY < other.labelY + LINE_HEIGHT) labelY = other.labelY + LINE_HEIGHT;
    }
    placed.push({ ...spot, labelY, isLeft });
  }
  return placed;
}

function drawPoint({ point, x, y, labelY, isLeft }: Placed): string {
  const colour = point.isOurs ? ` fill="${OURS}"` : '';
  const weight = point.isOurs ? `font-weight="700"${colour}` : '';
  const circle = `<circle cx="${round(x)}" cy="${round(y)}" r="${point.isOurs ? 7 : 5}"${colour}/>`;
  return circle + text(x + (isLeft ? -11 : 11), labelY, point.label, isLeft ? 'end' : 'start', weight);
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${INK}" stroke-opacity="0.25"/>`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end', more = ''): string {
  const attributes = more === '' ? '' : ` ${more}`;
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}"${attributes}>${escapeXml(words)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const formatTick = (tick: number): string =>
  tick >= 1 ? tick.toLocaleString('en') : String(Number(tick.toPrecision(1)));

const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
