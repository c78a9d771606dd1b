/** What is said of a film, one thing alone: the network of feelings chooses from these. */
export const said = [
  "told",
  "loved",
  "liked",
  "so-so",
  "disliked",
  "hated",
  "seen",
  "unseen",
  "like",
  "theirs+",
  "theirs-",
] as const;
export type Said = (typeof said)[number];
