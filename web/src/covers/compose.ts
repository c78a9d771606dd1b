/** A film's cover as plain data: title and year seed everything, genres give the colours. Same film, same cover, forever. */
import {
  coverHeight,
  coverWidth,
  type Framing,
  type FramingName,
  framings,
  type View,
  type YearPlace,
} from "./framings.ts";
import { type MotifName, motifs, motifsOf } from "./motifs/index.ts";
import { contrast, inkOn, isPaletteGenre, type Palette, type PaletteGenre, palettesOf } from "./palettes.ts";
import { oneOf, seeded } from "./random.ts";
import type { Shape } from "./shapes.ts";
import { leading, type SetTitle, setTitle } from "./title.ts";

export interface CoverFilm {
  readonly title: string;
  readonly year?: number | undefined;
  readonly genres: readonly string[];
}

export interface Composition {
  readonly framing: FramingName;
  readonly motif: MotifName;
  readonly panel: string;
  readonly ink: string;
  readonly sky: string;
  readonly views: readonly (View & { readonly shapes: readonly Shape[] })[];
  readonly over: readonly Shape[];
  readonly title: SetTitle & {
    readonly x: number;
    /** Baseline of the first line. */
    readonly y: number;
    readonly align: "start" | "middle";
  };
  readonly year: (YearPlace & { readonly text: string }) | undefined;
}

const framingNames = Object.keys(framings) as [FramingName, ...FramingName[]]; // keys of a constant table
const readable = 4.5;

export function compose({ title, year, genres }: CoverFilm): Composition {
  const random = seeded(`${title} ${year ?? ""}`);
  const known = genres.filter(isPaletteGenre);
  const genre: PaletteGenre = known.length ? oneOf(random, known as [PaletteGenre, ...PaletteGenre[]]) : "Drama";
  const framingName = oneOf(random, framingNames);
  const framing: Framing = framings[framingName];
  const motif = oneOf(random, motifsOf[genre]);
  const palette = coloursOf(genre, random);
  const panel = panelOf(framing, palette, random());
  const seed = `${motif} ${title} ${year ?? ""}`;
  return {
    framing: framingName,
    motif,
    panel,
    ink: inkOn(panel, palette.paper),
    sky: palette.ground,
    views: framing.views.map((view) => ({
      ...view,
      shapes: motifs[motif](seeded(seed), view.swapped ? swap(palette) : palette),
    })),
    over: framing.over(panel, palette),
    title: placed(title, framing),
    year: year === undefined ? undefined : { ...framing.year, text: String(year) },
  };
}

const swap = (palette: Palette): Palette => ({ ...palette, first: palette.second, second: palette.first });

function coloursOf(genre: PaletteGenre, random: () => number): Palette {
  const palettes = palettesOf(genre);
  const palette = palettes[Math.floor(random() * palettes.length)] as Palette; // every genre has some
  return random() < 0.35 ? swap(palette) : palette;
}

/** One of the framing's colours on which the title can be read; earlier ones are likelier. */
function panelOf(framing: Framing, palette: Palette, chance: number): string {
  const colours = framing.panels
    .map((role) => palette[role])
    .filter((colour) => contrast(colour, inkOn(colour, palette.paper)) >= readable);
  return colours[Math.floor(chance * chance * colours.length)] ?? palette.paper;
}

function placed(title: string, { title: place }: Framing): Composition["title"] {
  const set = setTitle(title, place.width, place.height);
  const tall = set.lines.length * set.size * leading;
  const top = place.hangs === "top" ? place.y : place.y + place.height - tall;
  const x = place.align === "start" && set.rightToLeft ? place.x + place.width : place.x;
  return { ...set, x, y: top + set.size * 0.82, align: place.align };
}

export { coverHeight, coverWidth };
