/**
 * Kinds of filmgoers for simulated ratings: what each leans to and away from, in MovieLens genres, tags that are
 * named as facets of film notes are, decades and languages. Features that a catalogue does not have are ignored.
 */

export interface Archetype {
  readonly name: string;
  /** Weight of each feature: about 1 is a strong liking, −1 a strong dislike. */
  readonly weights: Readonly<Record<string, number>>;
}

export const archetypes: readonly Archetype[] = [
  {
    name: "blockbusters",
    weights: {
      "genre:Action": 1.2,
      "genre:Adventure": 0.9,
      "tag:superhero": 0.9,
      "decade:2000": 0.4,
      "decade:2010": 0.5,
      "tag:black and white": -1,
      "tag:slow burn": -0.7,
      "language:other": -0.7,
    },
  },
  {
    name: "science fiction",
    weights: {
      "genre:Sci-Fi": 2,
      "tag:space": 0.9,
      "tag:dystopia": 0.8,
      "tag:time travel": 0.7,
      "tag:alien": 0.7,
      "tag:robot": 0.6,
      "genre:Musical": -0.6,
      "genre:Romance": -0.5,
    },
  },
  {
    name: "fantasy",
    weights: {
      "genre:Fantasy": 1.6,
      "genre:Adventure": 0.8,
      "tag:epic": 0.5,
      "genre:Crime": -0.6,
      "genre:Documentary": -0.8,
    },
  },
  {
    name: "family evenings",
    weights: {
      "genre:Children": 1.6,
      "genre:Animation": 1,
      "genre:Horror": -1.4,
      "tag:disturbing": -1.2,
      "tag:bleak": -0.7,
    },
  },
  {
    name: "anime and Asia",
    weights: {
      "tag:anime": 1.6,
      "language:Japanese": 1.1,
      "language:Korean": 0.9,
      "language:Cantonese": 0.9,
      "language:Mandarin": 0.8,
      "tag:martial arts": 0.7,
      "genre:Animation": 0.5,
      "genre:Western": -0.6,
      "genre:Children": -0.2,
    },
  },
  {
    name: "romance",
    weights: {
      "genre:Romance": 1.7,
      "tag:bittersweet": 0.4,
      "tag:wedding": 0.6,
      "genre:Horror": -1.2,
      "genre:Action": -0.6,
      "genre:War": -0.4,
    },
  },
  {
    name: "comedy",
    weights: {
      "genre:Comedy": 1.7,
      "tag:parody": 0.7,
      "tag:silly": 0.6,
      "tag:bleak": -0.9,
      "genre:War": -0.5,
      "genre:Thriller": -0.4,
    },
  },
  {
    name: "horror",
    weights: {
      "genre:Horror": 2.2,
      "tag:creepy": 0.8,
      "tag:slasher": 0.8,
      "tag:monster": 0.6,
      "tag:zombie": 0.7,
      "tag:disturbing": 0.5,
      "genre:Children": -0.7,
      "genre:Musical": -0.9,
      "genre:Romance": -0.6,
    },
  },
  {
    name: "crime",
    weights: {
      "genre:Crime": 1.7,
      "genre:Film-Noir": 0.7,
      "genre:Thriller": 0.6,
      "tag:gangster": 0.8,
      "tag:heist": 0.8,
      "tag:detective": 0.6,
      "tag:hitman": 0.6,
      "tag:gritty": 0.5,
      "genre:Children": -0.8,
      "genre:Musical": -0.7,
      "genre:Fantasy": -0.5,
    },
  },
  {
    name: "riddles",
    weights: {
      "genre:Mystery": 1.5,
      "genre:Thriller": 0.9,
      "tag:unreliable narrator": 0.7,
      "tag:nonlinear": 0.5,
      "genre:Children": -0.6,
      "genre:Musical": -0.5,
    },
  },
  {
    name: "world cinema",
    weights: {
      "language:other": 1.8,
      "tag:slow burn": 0.6,
      "tag:minimalist": 0.5,
      "genre:Drama": 0.4,
      "genre:Action": -0.7,
      "tag:superhero": -1,
    },
  },
  {
    name: "old Hollywood",
    weights: {
      "decade:1920": 0.9,
      "decade:1930": 1.3,
      "decade:1940": 1.3,
      "decade:1950": 1.1,
      "decade:1960": 0.6,
      "tag:black and white": 0.9,
      "genre:Film-Noir": 0.6,
      "genre:Western": 0.4,
      "decade:2010": -0.6,
      "genre:Sci-Fi": -0.4,
    },
  },
  {
    name: "true stories",
    weights: {
      "genre:Drama": 0.9,
      "tag:biography": 0.8,
      "tag:courtroom": 0.7,
      "tag:politics": 0.6,
      "genre:Documentary": 0.6,
      "genre:Fantasy": -0.9,
      "genre:Sci-Fi": -0.6,
      "genre:Horror": -0.6,
    },
  },
  {
    name: "documentaries",
    weights: {
      "genre:Documentary": 2.6,
      "tag:nature": 0.5,
      "tag:music": 0.4,
      "tag:environment": 0.5,
      "tag:art": 0.4,
      "genre:Fantasy": -0.6,
      "genre:Action": -0.5,
    },
  },
  {
    name: "war and the West",
    weights: {
      "genre:War": 1.6,
      "genre:Western": 1.4,
      "tag:epic": 0.7,
      "tag:samurai": 0.5,
      "genre:Children": -0.6,
      "genre:Musical": -0.7,
    },
  },
  {
    name: "song and dance",
    weights: {
      "genre:Musical": 2.2,
      "tag:music": 0.8,
      "tag:dance": 0.8,
      "genre:Romance": 0.4,
      "genre:Horror": -0.9,
      "genre:War": -0.4,
    },
  },
  {
    name: "quiet growing up",
    weights: {
      "tag:coming of age": 1.2,
      "tag:quirky": 0.9,
      "tag:bittersweet": 0.8,
      "tag:deadpan": 0.6,
      "tag:loneliness": 0.5,
      "tag:friendship": 0.4,
      "genre:Drama": 0.4,
      "genre:Action": -0.8,
      "genre:War": -0.4,
    },
  },
];
