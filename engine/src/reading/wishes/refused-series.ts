/** Series that a wish refuses: "no Star Wars", "but not Jurassic Park", "seen all the Bonds". */
import { isArticle } from "@matinee/text";
import { seriesNamed } from "../mentions/series.ts";
import type { WishParts } from "./wish-parts.ts";
import { placeOf, type WishedText } from "./wished-text.ts";

/** Words of the longest name by its plural: "the Harry Potters". */
const longestPlural = 2;

export class RefusedSeriesNames {
  readonly #text: WishedText;
  readonly #parts: WishParts;

  constructor(text: WishedText, parts: WishParts) {
    this.#text = text;
    this.#parts = parts;
  }

  /** All films of the series whose name begins at a word; the words behind it. */
  addAt(at: number): number | undefined {
    const found = this.#text.seriesAt(at);
    if (found === undefined) return undefined;
    this.#parts.word(found.value, "free", false, placeOf(this.#text.words, at, found.to));
    return found.to;
  }

  /** A series whose name is that of a film, too. */
  addNamed(at: number): void {
    const found = this.#text.refused?.find(({ from }) => from === at);
    if (found !== undefined) this.#parts.person(found.name, false, placeOf(this.#text.words, at, found.to));
  }

  /** The words behind "or its sequels", which says no more of a series that was refused. */
  behind(at: number): number | undefined {
    return this.#text.refused?.find(({ to, through }) => at >= to && at < through)?.through;
  }

  /** "All the Bonds": by the plural of the name. */
  addPlural(at: number): number | undefined {
    const { words, series } = this.#text;
    const from = at + Number(isArticle(words[at]?.norm ?? ""));
    for (let to = Math.min(words.length, from + longestPlural); to > from; to--) {
      const name = seriesNamed(words, from, to, series);
      if (name === undefined) continue;
      this.#parts.person(name, false, placeOf(words, from, to));
      return to;
    }
    return undefined;
  }
}
