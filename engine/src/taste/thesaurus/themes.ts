/** All word groups, theme by theme. */
import { body } from "./body.ts";
import { crime } from "./crime.ts";
import { family } from "./family.ts";
import type { Group } from "./group.ts";
import { love } from "./love.ts";
import { moods } from "./moods.ts";
import { science } from "./science.ts";
import { travel } from "./travel.ts";
import { war } from "./war.ts";
import { youth } from "./youth.ts";

export const themes: readonly Group[] = [
  ...crime,
  ...war,
  ...family,
  ...love,
  ...youth,
  ...science,
  ...body,
  ...travel,
  ...moods,
];
