/**
 * How loud each voice is. Learned by cross-validation on development requests (npm run eval:requests prints the folds);
 * people move them with the dials.
 */
export const tuning = {
  /** Inside the voice of words; z-scores. */
  words: { exact: 0.75, genres: 0.5, meaning: 0.5, person: 8 },
  /** Beside the rating model's 1. */
  taste: { resemblance: 0.6, likeness: 1.5 },
  /** The three voices when there is a wish, when there is a film to resemble, when there is only a history, nothing. */
  wish: { words: 1, taste: 0.2, fame: 2 },
  like: { words: 1, taste: 1, fame: 0.7 },
  history: { words: 0, taste: 1, fame: 0.05 },
  nothing: { words: 0, taste: 0, fame: 1 },
} as const;
