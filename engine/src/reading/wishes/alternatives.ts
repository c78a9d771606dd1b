/** Lists of which one thing is enough: "a ghost, an angel or some sort of magic". */
import { isArticle, isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import { singularOf } from "../../titles/plurals.ts";
import type { Lexicon } from "../lexicon.ts";

/** Words [from, to) of a list. */
/** How an item of a list goes on in the next one. */
type Link = "or" | "comma" | "none";

interface Listed {
  readonly from: number;
  readonly to: number;
}

/** Follows the items of a wish in their order. */
export class Alternatives {
  readonly #words: readonly Word[];
  readonly #lexicon: Lexicon;
  #list: Listed | undefined;

  constructor(words: readonly Word[], lexicon: Lexicon) {
    this.#words = words;
    this.#lexicon = lexicon;
  }

  /** The words of the list that ends in the item [from, to) behind an "or", or behind "and" where it names kinds of films; else undefined. */
  add(from: number, to: number): Listed | undefined {
    const first = this.#list === undefined ? undefined : this.#firstOfKinds(this.#list.to, from, to);
    if (first !== undefined) {
      this.#list = { from: first, to };
      return this.#list;
    }
    const link: Link = this.#list === undefined ? "none" : this.#linkOf(this.#list.to, from);
    this.#list = { from: link === "none" ? from : (this.#list?.from ?? from), to };
    return link === "or" ? this.#list : undefined;
  }

  /** How an item goes on in the next one; "and" begins anew. */
  #linkOf(end: number, from: number): Link {
    const between = this.#words.slice(end, from);
    const { ors, joins, empty } = this.#lexicon;
    if (from < end || this.#words.slice(end, from + 1).some(({ gap }) => isSentenceGap(gap))) return "none";
    if (between.some(({ norm }) => ors.has(norm))) return between.every((word) => this.#isSmall(word)) ? "or" : "none";
    const isPlain = between.every(({ norm }) => isArticle(norm) || (empty.has(norm) && !joins.has(norm)));
    return isPlain && isClauseGap(this.#words[end]?.gap ?? "") ? "comma" : "none";
  }

  /** Where the kind of films begins that ends at `end` and goes on in [from, to): "westerns and war movies". */
  #firstOfKinds(end: number, from: number, to: number): number | undefined {
    const words = this.#words;
    const { joins, genres } = this.#lexicon;
    const isKind = (at: number, last: number) => {
      const genre = at < 0 ? undefined : genres.at(words, at);
      return genre?.to === last && genre.value.names.length === 1 && singularOf(words[last - 1].norm) !== undefined;
    };
    const isJoined = from === end + 1 && joins.has(words[end].norm) && !isClauseGap(words[end].gap);
    if (!isJoined || !isKind(from, to)) return undefined;
    return [end - 1, end - 2, end - 3].find((at) => isKind(at, end));
  }

  #isSmall({ norm }: Word): boolean {
    const { ors, empty, fillers } = this.#lexicon;
    return ors.has(norm) || isArticle(norm) || empty.has(norm) || fillers.has(norm);
  }
}
