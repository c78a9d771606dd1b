/** Charts as SVG: axes with round numbers, lines and points that are told apart by colour, dash and mark. */
import { escaped } from "./markup.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
  /** Written beside it. */
  readonly label?: string;
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Chart {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
  /** Without lines, points alone. */
  readonly isScattered?: boolean;
  /** The line on which both axes say the same. */
  readonly hasDiagonal?: boolean;
}

const size = { width: 560, height: 330, left: 62, right: 18, top: 34, bottom: 48 };
const colours = ["#2f6fde", "#c2410c", "#15803d", "#7c3aed", "#b91c6b", "#0e7490", "#a16207", "#475569"];
const dashes = ["", "6 3", "2 3", "8 3 2 3"];

/** The chart, with its legend below; empty where there is nothing to draw. */
export function chartOf(chart: Chart): string {
  // A series has the same colour and mark in every chart, also where another one is empty.
  const series = chart.series.map((own, place) => ({ ...own, place })).filter(({ points }) => points.length > 0);
  const points = series.flatMap(({ points: own }) => own);
  if (points.length === 0) return "";
  const x = axisOf(points.map((point) => point.x));
  const y = axisOf([
    ...points.map((point) => point.y),
    ...(chart.hasDiagonal === true ? points.map((point) => point.x) : []),
  ]);
  const { width, height, left, right, top, bottom } = size;
  const across = (value: number) => left + ((value - x.least) / (x.most - x.least)) * (width - left - right);
  const down = (value: number) => height - bottom - ((value - y.least) / (y.most - y.least)) * (height - top - bottom);
  const ticks = [
    ...x.ticks.map((tick) => {
      const place = at(across(tick));
      const line = `<line class="grid" x1="${place}" x2="${place}" y1="${top}" y2="${height - bottom}"/>`;
      return `${line}<text x="${place}" y="${height - bottom + 16}" text-anchor="middle">${x.told(tick)}</text>`;
    }),
    ...y.ticks.map((tick) => {
      const place = at(down(tick));
      const line = `<line class="grid" x1="${left}" x2="${width - right}" y1="${place}" y2="${place}"/>`;
      return `${line}<text x="${left - 6}" y="${at(down(tick) + 4)}" text-anchor="end">${y.told(tick)}</text>`;
    }),
  ];
  const [low, high] = [Math.max(x.least, y.least), Math.min(x.most, y.most)];
  const diagonal =
    chart.hasDiagonal === true
      ? `<line class="diagonal" x1="${at(across(low))}" y1="${at(down(low))}" x2="${at(across(high))}" y2="${at(down(high))}"/>`
      : "";
  const drawn = series.map(({ points: own, place }) => {
    const line = own.map((point) => `${at(across(point.x))},${at(down(point.y))}`).join(" ");
    const path =
      chart.isScattered === true
        ? ""
        : `<polyline points="${line}" fill="none" stroke="${colourOf(place)}" stroke-width="2" stroke-dasharray="${dashOf(place)}"/>`;
    const marks = own.map(
      (point) => mark(place, across(point.x), down(point.y)) + labelOf(point, across(point.x), down(point.y), place),
    );
    return path + marks.join("");
  });
  const legend = series.map(({ name, place }) => {
    const stroke = `stroke="${colourOf(place)}" stroke-width="2" stroke-dasharray="${dashOf(place)}"`;
    const sample = `<line x1="0" x2="34" y1="6" y2="6" ${stroke}/>${mark(place, 17, 6)}`;
    return `<li><svg width="34" height="12" aria-hidden="true">${sample}</svg> ${escaped(name)}</li>`;
  });
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${chart.title}: ${chart.y} against ${chart.x}`)}">
<text class="title" x="${left}" y="18">${escaped(chart.title)}</text>${ticks.join("")}
<text x="${(left + width - right) / 2}" y="${height - 10}" text-anchor="middle">${escaped(chart.x)}</text>
<text transform="translate(14 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(chart.y)}</text>
${diagonal}${drawn.join("\n")}</svg><ul class="legend">${legend.join("")}</ul></figure>`;
}

interface Axis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly number[];
  told(tick: number): string;
}

/** Round numbers from below the least to above the most, about five steps apart. */
export function axisOf(values: readonly number[]): Axis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(high), Math.abs(low));
  // Values that differ by rounding alone are one value.
  const span = high - low > 1e-9 * size && high - low > 1e-12 ? high - low : Math.max(size, 1e-9);
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough) ?? 10);
  const least = Math.floor(low / step + 1e-9) * step;
  const most = Math.max(least + step, Math.ceil(high / step - 1e-9) * step);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9) + (step / power === 2.5 ? 1 : 0));
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, place) => least + place * step);
  return { least, most, ticks, told: (tick) => tick.toFixed(digits) };
}

const at = (value: number): string => value.toFixed(1);
const colourOf = (place: number): string => colours[place % colours.length];
const dashOf = (place: number): string => dashes[Math.floor(place / colours.length) % dashes.length];

function mark(place: number, x: number, y: number): string {
  const colour = colourOf(place);
  if (place % 3 === 0) return `<circle cx="${at(x)}" cy="${at(y)}" r="4" fill="${colour}"/>`;
  if (place % 3 === 1) return `<rect x="${at(x - 3.5)}" y="${at(y - 3.5)}" width="7" height="7" fill="${colour}"/>`;
  return `<polygon points="${at(x)},${at(y - 5)} ${at(x + 4.5)},${at(y + 3.5)} ${at(x - 4.5)},${at(y + 3.5)}" fill="${colour}"/>`;
}

/** Above or below its point in turns, so that neighbours are told apart. */
function labelOf({ label }: Point, x: number, y: number, place: number): string {
  if (label === undefined) return "";
  const isRight = x > size.width * 0.62;
  const beside = isRight ? x - 8 : x + 8;
  const [side, height] = [isRight ? "end" : "start", at(place % 2 === 0 ? y - 7 : y + 15)];
  return `<text class="label" x="${at(beside)}" y="${height}" text-anchor="${side}">${escaped(label)}</text>`;
}
