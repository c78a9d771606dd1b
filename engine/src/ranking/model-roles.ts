/**
 * Which recipe plays which role in every answer. A model of these roles that is trained by command is the very one that
 * answers: the same recipe, the same id. Only taste can be given to another model.
 */
import { allFields } from "../dataset/film-text.ts";
import { bm25 } from "../models/bm25.ts";
import { describedPeople } from "../models/described-people.ts";
import { ease } from "../models/ease.ts";
import { esteem } from "../models/esteem.ts";
import { facets } from "../models/facets.ts";
import { popularity } from "../models/popularity.ts";
import { predictedStars } from "../models/stars-with-interval.ts";
import { textVectors } from "../models/text-vectors.ts";

/** Fields by how surely a film is about what they name: its keywords, and hardly each word of a long text. */
const aboutness = {
  title: 0.5,
  genres: 0,
  people: 0,
  tags: 1,
  texts: 0.25,
  plot: 0.5,
  asked: 0.7,
  keywords: 2,
  listed: 1,
};
const genresOnly = { title: 0, genres: 1, people: 0, tags: 0, texts: 0, plot: 0, asked: 0, keywords: 0, listed: 0 };

/** A title names a theme at times ("Christmas"), and at times only plays with it ("Scary Movie", "Funny Face"). */
const titleWeight = 0.15;

/** Settings that are not named are each algorithm's own defaults. */
export const roles = {
  fame: { algorithm: popularity },
  esteem: { algorithm: esteem },
  words: { algorithm: bm25, settings: { fields: { ...allFields, title: titleWeight } } },
  genres: { algorithm: bm25, settings: { fields: genresOnly, b: 0.5 } },
  /** What films are about, by the very word. */
  subjects: { algorithm: bm25, settings: { fields: aboutness, b: 0 } },
  taste: { algorithm: ease },
  /** Meaning: words in like company. */
  vectors: { algorithm: textVectors },
  /** What films feel like and are about. */
  facets: { algorithm: facets },
  /** People who describe themselves alike, where the data set knows what they say of themselves. */
  peers: { algorithm: describedPeople },
  /** Learned beside the engine that answers: nobody waits for it. */
  stars: { algorithm: predictedStars },
} as const;
