/** Feelings told by numbers and signs: "5/5", "8/10", "4 stars", "★★★☆☆", 👍, 💩. */
import type { Feeling } from "@matinee/core";
import type { Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

export interface RatingFound {
  readonly feeling: Feeling;
  /** First word behind the rating. */
  readonly to: number;
}

const loving = /^(❤|♥|💕|💖|💗|💙|💚|💛|💜|🧡|🖤|😍|🥰|🤩|💯|🔥|🏆|👏|🙌|😘|💞)/u;
const liking = /^(👍|🙂|😊|😀|😃|😄|😁|✅|👌|😂|🤣|😎|✔)/u;
const shrugging = /^(🤷|😐|😑|🫤|😶)/u;
const disliking = /^(👎|🙁|☹|😕|😒|🥱|😴|💤|❌|😞)/u;
const hating = /^(💩|🤮|🤢|😡|🤬|😠|🗑|😤)/u;

/** A rating that begins at the word `at`. */
export function ratingAt(words: readonly Word[], at: number, lexicon: Lexicon): RatingFound | undefined {
  const isStars = (norm: string) => lexicon.starNouns.has(norm);
  const word = words[at];
  if (/^[★☆⭐]/u.test(word.raw)) {
    const full = [...word.raw].filter((sign) => sign === "★" || sign === "⭐").length;
    return { feeling: feelingOf(full / 5), to: at + 1 };
  }
  if (/^\p{Extended_Pictographic}/u.test(word.raw) || word.raw.startsWith("♥")) {
    const sign = word.raw;
    const feeling: Feeling | undefined = loving.test(sign)
      ? "loved"
      : liking.test(sign)
        ? "liked"
        : shrugging.test(sign)
          ? "so-so"
          : disliking.test(sign)
            ? "disliked"
            : hating.test(sign)
              ? "hated"
              : undefined;
    return feeling === undefined ? undefined : { feeling, to: at + 1 };
  }
  if (!/^\d{1,3}$/.test(word.norm)) return undefined;
  let value = Number(word.norm);
  let next = at + 1;
  if (words[next] !== undefined && /^[.,]$/.test(words[next].gap) && /^\d$/.test(words[next].norm)) {
    value += Number(words[next].norm) / 10;
    next++;
  }
  const scale = words[next];
  if (scale === undefined) return undefined;
  const outOf = /^\s?\/\s?$/.test(scale.gap) ? next : lexicon.ratingScale.at(words, next)?.to;
  if (outOf !== undefined && /^(5|10|100)$/.test(words[outOf]?.norm ?? "") && value <= Number(words[outOf].norm)) {
    const behind = words[outOf + 1];
    const to = behind !== undefined && isStars(behind.norm) ? outOf + 2 : outOf + 1;
    return { feeling: feelingOf(value / Number(words[outOf].norm)), to };
  }
  if (value <= 5 && isStars(scale.norm) && /^\s?-?$/.test(scale.gap))
    return { feeling: feelingOf(value / 5), to: next + 1 };
  return undefined;
}

/**
 * Bare numbers behind names, where a text gives several: "Parasite 10, The Host 7, Snowpiercer 4", "A Quiet Place: 3." Of
 * ten, unless none is above five. The index of each number's word → its feeling.
 */
export function listedRatings(words: readonly Word[], lexicon: Lexicon): ReadonlyMap<number, Feeling> {
  const values = new Map<number, number>();
  for (let at = 1; at < words.length; at++) {
    const { norm, gap } = words[at];
    if (
      !/^\d{1,2}$/.test(norm) ||
      Number(norm) > 10 ||
      !/^(\s|:\s|\s?[-–=]\s?)$/.test(gap) ||
      /^\d+$/.test(words[at - 1].norm)
    )
      continue;
    const half = words[at + 1] !== undefined && words[at + 1].gap === "." && /^\d$/.test(words[at + 1].norm);
    const next = words[half ? at + 2 : at + 1];
    const ends = next === undefined || /^\s*[,;.!(\n]/.test(next.gap);
    if (ends) values.set(at, Number(norm) + (half ? Number(words[at + 1].norm) / 10 : 0));
  }
  const areTold =
    values.size >= 2 && words.some(({ norm }) => lexicon.ratingWords.has(norm) || lexicon.starNouns.has(norm));
  if (values.size < 3 && !areTold) return new Map();
  const most = Math.max(...values.values());
  return new Map([...values].map(([at, value]) => [at, feelingOf(value / (most <= 5 ? 5 : 10))]));
}

/** A share of the best rating as a feeling. */
const feelingOf = (share: number): Feeling =>
  share >= 0.9 ? "loved" : share >= 0.66 ? "liked" : share >= 0.48 ? "so-so" : share >= 0.3 ? "disliked" : "hated";
