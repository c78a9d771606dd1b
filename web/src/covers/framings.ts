/** How a drawing sits on its cover: where it is seen, where the title stands, and a quiet place for the year. */
import type { Palette } from "./palettes.ts";
import { circle, curve, polygon, rect, type Shape } from "./shapes.ts";

export const coverWidth = 200;
export const coverHeight = 300;

/** A place where the drawing is seen, in cover units. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Seen in a mirror. */
  readonly flipped?: boolean;
  /** The two acting colours change places. */
  readonly swapped?: boolean;
}

export interface TitlePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly align: "start" | "middle";
  /** Which edge of its place the title keeps to when it is short. */
  readonly hangs: "top" | "bottom";
}

export interface YearPlace {
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
  /** Set along the cover's edge, read from bottom to top. */
  readonly upright?: boolean;
}

export interface Framing {
  readonly views: readonly View[];
  readonly title: TitlePlace;
  readonly year: YearPlace;
  /** Colours that the area under the title may take, best first; the palette decides by contrast. */
  readonly panels: readonly (keyof Palette)[];
  /** Drawn over the views with the even-odd rule, mostly in the panel's colour. */
  over(panel: string, palette: Palette): readonly Shape[];
}

const nothing = (): readonly Shape[] => [];
const below = { x: 16, y: 212, width: 168, height: 60, align: "start", hangs: "bottom" } as const;
const belowCentred = { ...below, x: 100, align: "middle" } as const;
const lastLine = { x: 16, y: 289, align: "start" } as const;
const lastLineCentred = { x: 100, y: 289, align: "middle" } as const;
const lastLineRight = { x: 184, y: 289, align: "end" } as const;

export const framings = {
  bleed: {
    views: [{ x: 0, y: 0, width: 200, height: 206 }],
    title: below,
    year: lastLineRight,
    panels: ["ground", "second"],
    over: nothing,
  },
  header: {
    views: [{ x: 0, y: 30, width: 200, height: 178 }],
    title: { ...below, y: 214, height: 72 },
    year: { x: 16, y: 20, align: "start" },
    panels: ["paper", "ground"],
    over: nothing,
  },
  mat: {
    views: [{ x: 14, y: 14, width: 172, height: 192 }],
    title: { ...below, y: 214, height: 58 },
    year: lastLine,
    panels: ["paper", "first"],
    over: nothing,
  },
  porthole: {
    views: [{ x: 18, y: 18, width: 164, height: 184 }],
    title: belowCentred,
    year: lastLineCentred,
    panels: ["paper", "second", "first"],
    over: (panel, { second }) => [
      { d: rect(16, 16, 168, 190) + circle(100, 108, 82), fill: panel },
      { d: circle(100, 108, 87), stroke: second, width: 1.6 },
    ],
  },
  arch: {
    views: [{ x: 26, y: 18, width: 148, height: 186 }],
    title: belowCentred,
    year: lastLineCentred,
    panels: ["paper", "first", "second"],
    over: (panel) => [{ d: `${rect(24, 16, 152, 190)}M28 204V92a72 72 0 0 1 144 0V204z`, fill: panel }],
  },
  above: {
    views: [{ x: 0, y: 108, width: 200, height: 192 }],
    title: { x: 16, y: 34, width: 168, height: 66, align: "start", hangs: "top" },
    year: { x: 16, y: 22, align: "start" },
    panels: ["ground", "paper", "first"],
    over: nothing,
  },
  slant: {
    views: [{ x: 0, y: 0, width: 200, height: 226 }],
    title: { ...below, y: 220, height: 54 },
    year: lastLineRight,
    panels: ["first", "paper", "second", "ground"],
    over: (panel, { second, paper }) => [
      {
        d: polygon([
          [0, 172],
          [200, 206],
          [200, 300],
          [0, 300],
        ]),
        fill: panel,
      },
      {
        d: polygon([
          [0, 166],
          [200, 200],
          [200, 206],
          [0, 172],
        ]),
        fill: panel === paper ? second : paper,
      },
    ],
  },
  spine: {
    views: [{ x: 30, y: 0, width: 170, height: 206 }],
    title: { x: 42, y: 212, width: 144, height: 74, align: "start", hangs: "top" },
    year: { x: 20, y: 286, align: "start", upright: true },
    panels: ["first", "ground", "paper"],
    over: nothing,
  },
  diptych: {
    views: [
      { x: 14, y: 14, width: 84, height: 192 },
      { x: 102, y: 14, width: 84, height: 192, flipped: true, swapped: true },
    ],
    title: { ...below, y: 214, height: 58 },
    year: lastLine,
    panels: ["paper", "second", "ground"],
    over: nothing,
  },
  reel: {
    views: [
      { x: 34, y: 12, width: 132, height: 60 },
      { x: 34, y: 78, width: 132, height: 60, swapped: true },
      { x: 34, y: 144, width: 132, height: 60, flipped: true },
    ],
    title: belowCentred,
    year: lastLineCentred,
    panels: ["ground", "second"],
    over: (_panel, { paper }) => [
      {
        d: Array.from({ length: 12 }, (_, i) => rect(15, 15 + i * 16.2, 9, 9) + rect(176, 15 + i * 16.2, 9, 9)).join(
          "",
        ),
        fill: paper,
        opacity: 0.85,
      },
    ],
  },
  ticket: {
    views: [{ x: 0, y: 0, width: 200, height: 208 }],
    title: { ...belowCentred, y: 220, height: 52 },
    year: lastLineCentred,
    panels: ["paper", "first"],
    over: (panel, { ground }) => [
      { d: Array.from({ length: 13 }, (_, i) => circle(4 + i * 16, 208, 6)).join(""), fill: panel },
      { d: rect(8, 218, 184, 76) + rect(9.4, 219.4, 181.2, 73.2), fill: ground, opacity: 0.35 },
    ],
  },
  tide: {
    views: [{ x: 0, y: 0, width: 200, height: 226 }],
    title: { ...below, y: 222, height: 52 },
    year: lastLine,
    panels: ["ground", "first", "paper"],
    over: (panel, { paper, second }) => {
      const edge = (y: number): string =>
        `${curve([
          [-4, y],
          [50, y - 14],
          [100, y],
          [150, y + 12],
          [204, y - 4],
        ])}L204 304L-4 304z`;
      return [
        { d: edge(194), fill: panel === paper ? second : paper },
        { d: edge(202), fill: panel },
      ];
    },
  },
} as const satisfies Record<string, Framing>;

export type FramingName = keyof typeof framings;
