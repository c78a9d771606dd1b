/** Reasons from facts that were asked for and are known: where a film is from, what is spoken, how long it is. */
import type { Reason, Wish } from "@matinee/core";
import { countryName } from "../conditions/asked-conditions.ts";
import { countriesOf } from "../conditions/film-countries.ts";
import type { Context } from "../slate.ts";
import { listed } from "./joined-words.ts";

/** Facts decide whether a film may appear, not where it stands: each weighs little. */
const weight = 0.02;

/** Whether a rating was asked for, and does not only follow from who watches. */
const isRatingSaid = ({ certification, facets }: Wish): boolean =>
  certification !== undefined && !facets.some(({ at }) => at !== undefined && at.join() === certification.at?.join());

export function fromFacts(item: number, { wish, catalog }: Context): Reason[] {
  const { note, language, runtime } = catalog.movie(item);
  const wanted = (list: readonly { readonly name: string; readonly wanted: boolean }[]) =>
    list.filter((one) => one.wanted).map(({ name }) => name);
  const codes = wanted(wish.countries).map((code) => code.toUpperCase());
  const countries = codes.filter((code) => countriesOf(catalog, item).includes(code)).map(countryName);
  const told: string[] = [];
  // Whoever asks for films of a country did not ask for what it only helped to make.
  const isPartly = countries.length > 0 && !codes.includes(countriesOf(catalog, item)[0]);
  if (countries.length > 0 && !isPartly) told.push(`from ${listed(countries)}`);
  if (language !== undefined && wanted(wish.languages).includes(language)) told.push(`in ${language}`);
  if (wish.runtime !== undefined && runtime !== undefined) told.push(`${runtime} minutes long`);
  if (isRatingSaid(wish) && note?.certification !== undefined) told.push(`rated ${note.certification}`);
  const partly = `Partly from ${listed(countries)}.`;
  const reasons: Reason[] = isPartly ? [{ kind: "fact", text: partly, weight, words: countries }] : [];
  if (told.length === 0) return reasons;
  const text = listed(told);
  return [
    { kind: "fact", text: `${text.charAt(0).toUpperCase()}${text.slice(1)}, as you asked.`, weight, words: told },
    ...reasons,
  ];
}
