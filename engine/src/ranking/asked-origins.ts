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
  addSpoken(
    sum,
    firm(wish.languages).filter(({ wanted }) => wanted),
    catalog,
    text,
  );
}

/** How the first of several languages is told says whether films of a nation are meant. */
function addSpoken(
  sum: Float32Array,
  spoken: readonly Wish["languages"][number][],
  catalog: Catalog,
  text: string | undefined,
): void {
  const [first] = spoken;
  if (first === undefined) return;
  const names = spoken.map(({ name }) => name);
  const { at } = first;
  // "A French thriller" is one from there, more than one "in French".
  const isOfNation = at !== undefined && text !== undefined && !/\s/.test(text.slice(...at).trim());
  const homes = new Set(names.flatMap((one) => homesOf(one) ?? []));
  for (let item = 0; item < sum.length; item++) {
    const { language, alternativeTitles } = catalog.movie(item);
    const [home] = countriesOf(catalog, item);
    // Of what nobody knows the language of, the country tells most, and a title in another one is a sign.
    if (language === undefined && !homes.has(home ?? ""))
      sum[item] += alternativeTitles.length === 0 ? tuning.otherCountry : tuning.otherCountry / 2;
    if (language !== undefined && !names.includes(language)) sum[item] += tuning.otherCountry;
    else if (isOfNation && homes.size > 0 && home !== undefined && !homes.has(home)) sum[item] += tuning.otherNation;
  }
}
