/** Series by the names that people refuse them by: "no Star Wars", "not Bond". */
import type { Word } from "@matinee/text";
import type { SeriesNames } from "../../titles/series-names.ts";
import type { Lexicon } from "../lexicon.ts";
import type { WishScene } from "./wish-scene.ts";

/** "Without John Wayne in it" refuses no film called "It". */
export const seriesAtWord =
  (words: readonly Word[], lexicon: Lexicon, series: SeriesNames): WishScene["seriesAt"] =>
  (at) => {
    const found = series.at.at(words, at);
    const isWord = found?.to === at + 1 && !words[at].capital && lexicon.ordinary.has(words[at].norm);
    return isWord ? undefined : found;
  };
