/**
 * People of MovieLens 100K and 1M as they would describe themselves: age, gender and occupation from the data set, likes in
 * words from ratings that are neither known to a model nor judged.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@matinee/core";
import { spokenOf } from "@matinee/engine";

/** Of each person, by row. */
export interface Descriptions {
  /** "Age: 33, gender: M, occupation: writer." */
  facts(person: number): string;
  /** "Enjoys Drama and Film-Noir."; empty where nothing stands out. */
  likes(person: number): string;
}

const files: Readonly<
  Record<string, { readonly name: string; readonly parted: string; readonly order: readonly number[] }>
> = {
  "ml-100k": { name: "u.user", parted: "|", order: [1, 2, 3] },
  "ml-1m": { name: "users.dat", parted: "::", order: [2, 1, 3] },
};

/** By the number that ml-1m has for each. */
const occupations = [
  ..."other,educator,artist,clerical,student,customer service,doctor,executive,farmer,homemaker,student".split(","),
  ..."lawyer,programmer,retired,sales,scientist,self-employed,engineer,craftsman,unemployed,writer".split(","),
];

export function descriptionsOf(folder: string, set: string, data: Dataset): Descriptions {
  const { name, parted, order } = files[set];
  const facts = new Map<string, string>();
  for (const line of readFileSync(join(folder, set, name), "latin1").split("\n")) {
    const fields = line.trim().split(parted);
    const [age, gender, occupation] = order.map((at) => fields[at]);
    if (age !== undefined)
      facts.set(
        fields[0],
        `Age: ${age}, gender: ${gender}, occupation: ${occupations[Number(occupation)] ?? occupation}.`,
      );
  }
  const ids = data.personIds?.() ?? [];
  const usual = genreShares(data, everyRating(data));
  return {
    facts: (person) => facts.get(ids[person]) ?? "",
    likes(person) {
      const { items, stars } = spokenOf(data.interactions, person);
      const liked = items.filter((_, at) => stars[at] >= 4);
      const lifts = [...genreShares(data, liked)].map(([genre, share]) => ({
        genre,
        // How much more often than others they like the genre, drawn towards none by what few films say.
        lift: (share * liked.length + 2 * (usual.get(genre) ?? 0)) / ((liked.length + 2) * (usual.get(genre) ?? 1)),
      }));
      const best = lifts.filter(({ lift }) => lift > 1.1).sort((a, b) => b.lift - a.lift);
      const names = best.slice(0, 3).map(({ genre }) => genre);
      return names.length === 0 ? "" : `Enjoys ${names.join(" and ")}.`;
    },
  };
}

function* everyRating({ interactions }: Dataset): Iterable<number> {
  for (let person = 0; person < interactions.people; person++) yield* interactions.of(person).items;
}

function genreShares({ catalog }: Dataset, items: Iterable<number>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let all = 0;
  for (const item of items) {
    all++;
    for (const genre of catalog.movie(item).genres) counts.set(genre, (counts.get(genre) ?? 0) + 1);
  }
  return new Map([...counts].map(([genre, count]) => [genre, count / all]));
}
