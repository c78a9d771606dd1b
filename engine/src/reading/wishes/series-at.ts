/** Series by the names that people refuse them by: "no Star Wars", "not Bond". */
import type { SeriesNames } from "../../titles/series-names.ts";
import type { TokenizedText } from "../text.ts";

/** "Without John Wayne in it" refuses no film called "It". */
export const seriesAtWord =
  ({ words, lexicon }: TokenizedText, series: SeriesNames) =>
  (at: number): { readonly value: string; readonly to: number } | undefined => {
    const found = series.at.at(words, at);
    const isWord = found?.to === at + 1 && !words[at].capital && lexicon.ordinary.has(words[at].norm);
    return isWord ? undefined : found;
  };
