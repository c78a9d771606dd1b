/** What countries and languages that were asked for take away from films that only touch them, in the voice of words. */
import type { Catalog, Wish } from "@matinee/core";
import { homesOf } from "../reading/wishes/homes.ts";
import { countriesOf, farFrom } from "./conditions/film-countries.ts";
import { firm } from "./leanings.ts";
import type { Context } from "./slate.ts";
import { tuning } from "./weights.ts";

/** Lowers, in place, what merely took part in a country, and what is spoken in a film beside another language. */
export function addOrigins(
  sum: Float32Array,
  { wish, catalog, text }: Pick<Context, "wish" | "catalog" | "text">,
): void {
  const codes = firm(wish.countries)
    .filter(({ wanted }) => wanted)
    .map(({ name }) => name.toUpperCase());
  if (codes.length > 0)
    for (let item = 0; item < sum.length; item++) sum[item] += tuning.otherCountry * farFrom(catalog, item, codes);
  for (const spoken of firm(wish.languages)) if (spoken.wanted) addSpoken(sum, spoken, wish, catalog, text);
}

function addSpoken(
  sum: Float32Array,
  { name, at }: Wish["languages"][number],
  wish: Pick<Wish, "languages">,
  catalog: Catalog,
  text: string | undefined,
): void {
  const names = firm(wish.languages)
    .filter(({ wanted }) => wanted)
    .map((one) => one.name);
  if (names[0] !== name) return;
  // "A French thriller" is one from there, more than one "in French".
  const isOfNation = at !== undefined && text !== undefined && !/\s/.test(text.slice(...at).trim());
  const homes = new Set(names.flatMap((one) => homesOf(one) ?? []));
  for (let item = 0; item < sum.length; item++) {
    const { language, alternativeTitles } = catalog.movie(item);
    const [first] = countriesOf(catalog, item);
    // Of what nobody knows the language of, a title in another one is a sign.
    if (language === undefined && !homes.has(first ?? "") && alternativeTitles.length === 0)
      sum[item] += tuning.otherCountry;
    if (language !== undefined && !names.includes(language)) sum[item] += tuning.otherCountry;
    else if (isOfNation && homes.size > 0 && first !== undefined && !homes.has(first)) sum[item] += tuning.otherNation;
  }
}
