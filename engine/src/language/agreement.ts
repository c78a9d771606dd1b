/** Whether a score and the reason beside it say the same. */

const against = new RegExp(
  `\\b(?:${[
    "not (?:a )?(?:fit|match|what)",
    "does(?:n't| not) (?:fit|match|suit)",
    "opposite|unrelated|nothing to do|against the wish|not wanted",
    "too (?:gory|violent|long|dark)",
    "no (?:fit|match)",
  ].join("|")})\\b`,
  "iu",
);
const inFavour =
  /\b(?:perfect(?:ly)?|ideal(?:ly)?|exactly|great fit|good fit|fits (?:well|perfectly)|made for|matches)\b/iu;

/** Beyond this a score takes sides. */
const clear = 0.3;

/** True where a clear score stands beside a reason for the other side; words of both sides, or of none, deny nothing. */
export function disagrees(score: number, reason: string): boolean {
  const [no, yes] = [against.test(reason), inFavour.test(reason)];
  if (no === yes) return false;
  return no ? score > clear : score < -clear;
}
