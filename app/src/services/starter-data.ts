/** The starter films with simulated tastes: what the first start serves, labelled as what it is. */
import { bareMovie, type Dataset, type Movie } from "@matinee/core";
import { simulateRatings } from "@matinee/engine";
import { columnsToDataset } from "./own-data.ts";
import { starterName } from "./starter-name.ts";

/** A starter film as it is shipped. */
export interface StarterFacts {
  readonly id: number;
  readonly title: string;
  readonly alternativeTitles: readonly string[];
  readonly year: number;
  readonly genres: readonly string[];
  readonly directors: readonly string[];
  readonly cast: readonly string[];
  readonly runtime: number;
  readonly language?: string | undefined;
  readonly fame: number;
  readonly tags: readonly string[];
  readonly description: string;
}

export const starterLicence = "MIT, as Matinee itself";

/** The seed of the shipped simulation; another one would be another data set. */
const seed = 1;

export function starterDataset(films: readonly StarterFacts[]): Dataset {
  return columnsToDataset({
    name: starterName,
    label: `${films.length} starter films, written for Matinee; their ratings are simulated`,
    simulated: true,
    movies: films.map(movieOf),
    ...simulateRatings(films, { seed }),
  });
}

function movieOf({ description, tags, fame: _, ...facts }: StarterFacts): Movie {
  return {
    ...bareMovie(facts.id, facts.title),
    ...facts,
    tags: tags.map((name) => ({ name, count: 1 })),
    texts: [{ kind: "description", text: description, source: "Matinee", licence: starterLicence }],
  };
}
