/** Numbers in digits and in words: "90", "2.5", "eight", "twenty-five", "a hundred and five". */
import { isClauseGap, isSentenceGap, type Word } from "@matinee/text";
import type { Lexicon } from "../lexicon.ts";

export interface NumberFound {
  readonly value: number;
  /** First word behind it. */
  readonly to: number;
}

/** Reads a number below a thousand that begins at the word `at`. */
export function numberAt(words: readonly Word[], at: number, lexicon: Lexicon): NumberFound | undefined {
  const norm = words[at]?.norm ?? "";
  if (/^\d{1,3}$/.test(norm)) {
    const next = words[at + 1];
    return next !== undefined && /^[.,]$/.test(next.gap) && /^\d$/.test(next.norm)
      ? { value: Number(`${norm}.${next.norm}`), to: at + 2 }
      : { value: Number(norm), to: at + 1 };
  }
  const first = lexicon.numbers.get(norm);
  if (first === undefined) return undefined;
  const second = goesOn(words, at + 1) ? lexicon.numbers.get(words[at + 1].norm) : undefined;
  if (first < 10 && second === 100) return hundreds(words, at + 2, first * second, lexicon);
  if (first === 100) return hundreds(words, at + 1, first, lexicon);
  return first >= 20 &&
    first % 10 === 0 &&
    second !== undefined &&
    second < 10 &&
    !lexicon.grammar.indefinite.has(words[at + 1].norm)
    ? { value: first + second, to: at + 2 }
    : { value: first, to: at + 1 };
}

/** "Hundred and five", "hundred twenty". */
function hundreds(words: readonly Word[], at: number, value: number, lexicon: Lexicon): NumberFound {
  const joined = lexicon.joins.has(words[at]?.norm ?? "") ? at + 1 : at;
  const norm = words[joined]?.norm ?? "";
  const more =
    goesOn(words, at) && goesOn(words, joined) && !lexicon.grammar.indefinite.has(norm) && lexicon.numbers.has(norm);
  const rest = more ? numberAt(words, joined, lexicon) : undefined;
  return rest === undefined || rest.value >= 100 ? { value, to: at } : { value: value + rest.value, to: rest.to };
}

const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at] !== undefined && !isClauseGap(words[at].gap) && !isSentenceGap(words[at].gap);

/** Digits and the unit that stands at them without a space, if any of these does: "90min". */
export function atDigits(
  norm: string | undefined,
  units: ReadonlySet<string>,
): { readonly value: number; readonly unit: string } | undefined {
  const [, digits = "", unit = ""] = /^(\d{1,3})(\D*)$/.exec(norm ?? "") ?? [];
  return digits === "" || (unit !== "" && !units.has(unit)) ? undefined : { value: Number(digits), unit };
}
