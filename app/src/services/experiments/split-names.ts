/** Ways to split, as they are written. */
export const splitNames = [
  "per-film",
  "per-person",
  "random",
  "leave-one-out",
  "last",
  "timeline",
  "new-people",
] as const;
