/** The pen: everything on a cover is a path, so that a drawing is plain data, cheap to render and easy to compare. */

export interface Shape {
  /** SVG path data. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Stroke width in cover units. */
  readonly width?: number;
  readonly opacity?: number;
}

type Point = readonly [x: number, y: number];

const n = (value: number): string => String(Math.round(value * 10) / 10);

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`;

export const circle = (x: number, y: number, radius: number): string =>
  `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-2 * radius)} 0z`;

/** The half of a circle that lies above (`up`) or below its centre. */
export const half = (x: number, y: number, radius: number, up = true): string =>
  `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 0 ${up ? 1 : 0} ${n(2 * radius)} 0z`;

export const polygon = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}z`;

export const line = (points: readonly Point[]): string => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}`;

/** A soft curve through a row of points, each a crest or a trough. */
export function curve(points: readonly Point[]): string {
  let d = "";
  points.forEach(([x, y], i) => {
    const before = points[i - 1];
    if (before === undefined) d += `M${n(x)} ${n(y)}`;
    else {
      const middle = (before[0] + x) / 2;
      d += `C${n(middle)} ${n(before[1])} ${n(middle)} ${n(y)} ${n(x)} ${n(y)}`;
    }
  });
  return d;
}

/** A pointed ellipse (leaf, eye, petal) from one tip to the other; `belly` is how far its sides bulge. */
export function leaf([x1, y1]: Point, [x2, y2]: Point, belly: number): string {
  const middleX = (x1 + x2) / 2;
  const middleY = (y1 + y2) / 2;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const overX = (-(y2 - y1) / length) * belly * 2;
  const overY = ((x2 - x1) / length) * belly * 2;
  return `M${n(x1)} ${n(y1)}Q${n(middleX + overX)} ${n(middleY + overY)} ${n(x2)} ${n(y2)}Q${n(middleX - overX)} ${n(middleY - overY)} ${n(x1)} ${n(y1)}z`;
}

/** Parts 0 … count − 1 drawn as one path. */
export const many = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join("");

/** A point at an angle (radians, clockwise from the right) around a centre. */
export const around = (x: number, y: number, radius: number, angle: number): Point => [
  x + Math.cos(angle) * radius,
  y + Math.sin(angle) * radius,
];
