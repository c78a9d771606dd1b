/** The words that a language has glosses for, without what they mean. */
import { normOf } from "@matinee/text";
import { glosses } from "./glosses.gen.ts";

/** Norms of words that stand in the list by themselves; undefined where the language has none. */
export function glossedWords(code: string): ReadonlySet<string> | undefined {
  const list = glosses.find((one) => one.code === code);
  if (list === undefined) return undefined;
  const forms = list.lines.split("\n").flatMap((line) => line.slice(0, line.indexOf(" > ")).split("|"));
  return new Set(forms.filter((form) => !form.includes(" ")).map(normOf));
}
