/** Lines over logarithmic axes as an SVG picture that reads well in light and in dark, without anything but itself. */

export interface Series {
  readonly name: string;
  /** Both coordinates above 0. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Panel {
  readonly title: string;
  readonly series: readonly Series[];
}

interface Axis {
  readonly ticks: readonly number[];
  /** The pixel of a value. */
  at(value: number): number;
}

const plot = { width: 300, height: 250, left: 62, top: 78, bottom: 56 };

/** One panel beside the other; series of the same place have the same colour in each, and share one legend. */
export function logLogChart(title: string, xLabel: string, panels: readonly Panel[]): string {
  const width = panels.length * (plot.left + plot.width) + 24;
  const height = plot.top + plot.height + plot.bottom;
  const body = panels.flatMap((panel, at) => drawn(panel, at * (plot.left + plot.width) + plot.left, xLabel));
  const names = panels[0].series.map(({ name }) => name);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    style,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    text(plot.left, 26, title, "title"),
    ...names.flatMap((name, at) => legend(name, at, plot.left + 110 * at)),
    ...body,
    "</svg>",
  ].join("\n")}\n`;
}

function drawn({ title, series }: Panel, left: number, xLabel: string): string[] {
  const points = series.flatMap((one) => one.points);
  const bottom = plot.top + plot.height;
  const x = axisOf(
    points.map(([value]) => value),
    left,
    left + plot.width - 8,
  );
  const y = axisOf(
    points.map(([, value]) => value),
    bottom,
    plot.top,
  );
  const place = ([a, b]: readonly [number, number]) => `${rounded(x.at(a))},${rounded(y.at(b))}`;
  return [
    ...y.ticks.flatMap((tick) => [
      line(left, y.at(tick), left + plot.width - 8, y.at(tick)),
      text(left - 6, y.at(tick) + 4, shortNumber(tick), "end"),
    ]),
    ...x.ticks.flatMap((tick) => [
      line(x.at(tick), plot.top, x.at(tick), bottom),
      text(x.at(tick), bottom + 18, shortNumber(tick), "middle"),
    ]),
    text(left, plot.top - 8, title, "panel"),
    text(left + plot.width / 2, bottom + 40, xLabel, "middle"),
    ...series.map((one, at) => `<polyline class="line s${at}" points="${one.points.map(place).join(" ")}"/>`),
    ...series.flatMap((one, at) =>
      one.points.map(([a, b]) => dot(at, x.at(a), y.at(b), `${one.name}: ${shortNumber(b)}`)),
    ),
  ];
}

/** An axis a little longer than its values: powers of ten, with 2 and 5 between them where those would be fewer than three. */
export function axisOf(values: readonly number[], from: number, to: number): Axis {
  const [low, high] = [Math.min(...values) * 0.8, Math.max(...values) * 1.25];
  const decades = ticksBetween(low, high, [1]);
  const length = Math.log10(high / low);
  return {
    ticks: decades.length < 3 ? ticksBetween(low, high, [1, 2, 5]) : decades,
    at: (value) => from + (Math.log10(value / low) / length) * (to - from),
  };
}

/** Steps of each power of ten that lie between. */
function ticksBetween(low: number, high: number, steps: readonly number[]): number[] {
  const first = Math.floor(Math.log10(low));
  const count = Math.ceil(Math.log10(high)) - first;
  // From text, because 10 ** -1 * 3 is not 0.3.
  const all = Array.from({ length: count }, (_, at) => steps.map((step) => Number(`${step}e${first + at}`))).flat();
  return all.filter((tick) => tick >= low && tick <= high);
}

/** 32M, 5k, 0.1. */
export function shortNumber(value: number): string {
  const [size, unit] = value >= 1e6 ? [1e6, "M"] : value >= 1e3 ? [1e3, "k"] : [1, ""];
  return `${Number((value / size).toPrecision(3))}${unit}`;
}

function legend(name: string, at: number, left: number): string[] {
  return [`<path class="line s${at}" d="M${left} 46h22"/>`, dot(at, left + 11, 46, name), text(left + 30, 50, name)];
}

const rounded = (value: number): string => value.toFixed(1);

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path class="grid" d="M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}"/>`;

/** Shapes differ as colours do, for eyes that do not tell these colours apart. */
function dot(series: number, x: number, y: number, title: string): string {
  const shapes = [
    `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="4"`,
    `<rect x="${rounded(x - 3.5)}" y="${rounded(y - 3.5)}" width="7" height="7"`,
    `<path d="M${rounded(x)} ${rounded(y - 5)}l5 8h-10z"`,
  ];
  return `${shapes[series % shapes.length]} class="dot s${series}"><title>${escaped(title)}</title></${["circle", "rect", "path"][series % 3]}>`;
}

const text = (x: number, y: number, content: string, kind = ""): string =>
  `<text x="${rounded(x)}" y="${rounded(y)}"${kind === "" ? "" : ` class="${kind}"`}>${escaped(content)}</text>`;

const escaped = (content: string): string =>
  content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const style = `<style>
  .paper { fill: #ffffff } text { fill: #3b3f46; font: 12px system-ui, sans-serif }
  .title { font-size: 16px; font-weight: 600 } .panel { font-weight: 600 } .end { text-anchor: end } .middle { text-anchor: middle }
  .grid { stroke: #dfe3e8; fill: none } .line { fill: none; stroke-width: 2 }
  .s0 { stroke: #1d5fd0; color: #1d5fd0 } .s1 { stroke: #b8470b; color: #b8470b } .s2 { stroke: #1a7f4b; color: #1a7f4b }
  .dot { fill: currentColor }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #14171c } text { fill: #d5dae1 } .grid { stroke: #333a44 }
    .s0 { stroke: #79adff; color: #79adff } .s1 { stroke: #ff9d5c; color: #ff9d5c } .s2 { stroke: #5fd39a; color: #5fd39a }
  }
</style>`;
