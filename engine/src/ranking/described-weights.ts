/**
 * How loud the parts of a list are where somebody describes themselves and the data set knows people like them, by how many ratings
 * there are beside the description. What was said is held: as much of it as leaves the list better than popularity on ratings held
 * back (`enjoyed` is for each genre that a film has of those that are enjoyed). The others are learned beside it (npm run
 * learn:described prints them).
 */

/** Of what was said; people who say the same, `peers`, are 1. */
export const saidParts = { peers: 1, words: 0.05, enjoyed: 1 } as const;

export const besideSaid = ["rated", "resemblance", "shape", "fame"] as const;

export type BesideSaid = Readonly<Record<(typeof besideSaid)[number], number>>;

/** `words` and `fame` are voices. */
export type DescribedWeights = BesideSaid & Readonly<Record<keyof typeof saidParts, number>>;

/** Up to so many ratings, ascending. */
export const learnedDescribed: readonly (BesideSaid & { readonly upTo: number })[] = [
  { upTo: 0, rated: 0, resemblance: 0, shape: 0, fame: 2.5 },
  { upTo: 2, rated: 0.4, resemblance: 0.2, shape: 0.1, fame: 2.5 },
  { upTo: 5, rated: 1, resemblance: 0, shape: 0.1, fame: 2.5 },
  { upTo: 12, rated: 1.5, resemblance: 0, shape: 0.4, fame: 2.5 },
  { upTo: 40, rated: 2.5, resemblance: 0, shape: 0.2, fame: 2.5 },
  { upTo: Number.POSITIVE_INFINITY, rated: 2.5, resemblance: 0.2, shape: 0.2, fame: 0.4 },
];

export const describedOf = (ratings: number): DescribedWeights => ({
  ...saidParts,
  ...(learnedDescribed.find(({ upTo }) => ratings <= upTo) ?? learnedDescribed[learnedDescribed.length - 1]),
});
