/** What a motif is: a drawing in a box of 200 × 200, over a sky of the palette's ground. */
import type { Palette } from "../palettes.ts";
import type { Random } from "../random.ts";
import type { Shape } from "../shapes.ts";

export type Motif = (random: Random, palette: Palette) => readonly Shape[];
