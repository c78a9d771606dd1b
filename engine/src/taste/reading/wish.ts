/** What a person wants to see: genres, moods, years, people and what is left over, each wanted or not. */
import type { Wish, WishWord } from "@matinee/core";
import type { Lexicon } from "./lexicon.ts";
import { isClauseGap, isSentenceGap, type Word } from "./tokens.ts";
import { yearsOf } from "./years.ts";

type Part = { readonly from: number; readonly to: number };
type Editable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** Reads the words that `open` allows; all others (films, feelings about films) are left out. */
export function wishOf(text: string, words: readonly Word[], open: (at: number) => boolean, lexicon: Lexicon): Wish {
  const wish: Editable<Wish> = { genres: [], languages: [], people: [], words: [] };
  const genres: Wish["genres"] = [];
  const languages: Wish["languages"] = [];
  const found: WishWord[] = [];
  const place = ({ from, to }: Part): [number, number] => [words[from]!.start, words[to - 1]!.end];
  const years = yearsOf(text, words, open);
  if (years !== undefined) wish.years = years.years;
  const taken = (at: number) => years !== undefined && at >= years.from && at < years.to;
  let avoiding = false;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (isSentenceGap(word.gap) || isClauseGap(word.gap)) avoiding = false;
    if (!open(at) || taken(at)) {
      at++;
      continue;
    }
    const genre = lexicon.genres.at(words, at);
    const mood = lexicon.moods.at(words, at);
    const avoid = lexicon.avoids.at(words, at);
    const longest = Math.max(genre?.to ?? 0, mood?.to ?? 0);
    if (avoid !== undefined && avoid.to > longest) {
      avoiding = true;
      at = avoid.to;
      continue;
    }
    const want = lexicon.wants.at(words, at);
    if (want !== undefined && want.to > longest) {
      avoiding = false;
      at = want.to;
      continue;
    }
    if (longest > 0) {
      const part = { from: at, to: longest };
      if (genre !== undefined && genre.to === longest && !genres.some(({ name }) => name === genre.value))
        genres.push({ name: genre.value, wanted: !avoiding, at: place(part) });
      if (mood !== undefined && mood.to === longest)
        found.push({ text: mood.value, wanted: !avoiding, kind: "mood", at: place(part) });
      at = longest;
      continue;
    }
    const spoken = lexicon.languages.at(words, at);
    if (spoken !== undefined) {
      languages.push({ name: spoken.value, wanted: !avoiding, at: place({ from: at, to: spoken.to }) });
      at = spoken.to;
      continue;
    }
    if (
      !lexicon.empty.has(word.norm) &&
      /[\p{L}\p{N}]/u.test(word.raw) &&
      (word.norm.length > 1 || !/[a-z]/.test(word.norm))
    )
      found.push({
        text: word.raw.toLowerCase().replace(/['’]s$/, ""),
        wanted: !avoiding,
        kind: "free",
        at: place({ from: at, to: at + 1 }),
      });
    at++;
  }
  return { ...wish, genres, languages, words: found };
}
