/** All word groups, theme by theme. */
import { arts } from "./arts.ts";
import { body } from "./body.ts";
import { characters } from "./characters.ts";
import { crime } from "./crime.ts";
import { family } from "./family.ts";
import { forms } from "./forms.ts";
import type { Group } from "./group.ts";
import { history } from "./history.ts";
import { love } from "./love.ts";
import { moods } from "./moods.ts";
import { nature } from "./nature.ts";
import { places } from "./places.ts";
import { science } from "./science.ts";
import { society } from "./society.ts";
import { sports } from "./sports.ts";
import { supernatural } from "./supernatural.ts";
import { travel } from "./travel.ts";
import { war } from "./war.ts";
import { youth } from "./youth.ts";

export const themes: readonly Group[] = [
  ...arts,
  ...body,
  ...characters,
  ...crime,
  ...family,
  ...forms,
  ...history,
  ...love,
  ...moods,
  ...nature,
  ...places,
  ...science,
  ...society,
  ...sports,
  ...supernatural,
  ...travel,
  ...war,
  ...youth,
];
