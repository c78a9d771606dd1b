/** Whether a score and the reason beside it say the same. */
import { normsIn, stemOf } from "../reading/wordings/stems.ts";
import { sentimentOf } from "./tone/sentiment.ts";
import { isQuality, traitsIn } from "./traits.ts";

const fitting = "(?:fit|match|suit)(?:s|es|ted|ting)?";
const against = new RegExp(
  `\\b(?:${[
    `(?:not|never|hardly|barely|scarcely|n['’]t|poor(?:ly)?|bad(?:ly)?|no) (?:\\w+ ){0,2}(?:${fitting}|what|asked|wanted|wished)`,
    `${fitting} (?:poorly|badly|nothing|neither)`,
    "opposite|unrelated|irrelevant|nothing to do|against the wish|unwanted|unsuitable",
    "too (?:gory|violent|long|dark|slow|short|silly|sad)",
  ].join("|")})\\b`,
  "giu",
);
const inFavour =
  /\b(?:perfect(?:ly)?|ideal(?:ly)?|exactly|made for|(?:great|good) (?:fit|match)|fits|matches|suits|as (?:you )?(?:asked|wished|wanted))\b/iu;

/** Beyond this a score takes sides. */
const clear = 0.3;
/** Beyond this words do: one that judges hard, or two. */
const strong = 0.4;

/** What a reason was given for. */
export interface Reasoned {
  readonly wish: string;
  /** What is known of the film, as it was told. */
  readonly facts: string;
}

/** True where a clear score stands beside a reason for the other side; words of both sides, or of none, deny nothing. */
export function disagrees(score: number, reason: string, { wish, facts }: Reasoned): boolean {
  if (Math.abs(score) <= clear) return false;
  const [asked, told] = [traitsIn(wish), traitsIn(reason)];
  const has = (names: ReadonlySet<string>, others: ReadonlySet<string>) => [...names].some((name) => others.has(name));
  const judged = judgedIn(reason, `${wish} ${facts}`);
  const no =
    reason.match(against) !== null || has(told.denied, asked.said) || has(told.said, asked.denied) || judged < -strong;
  const yes = inFavour.test(reason.replace(against, " ")) || has(told.denied, asked.denied) || judged > strong;
  // A quality that is wished for takes back a blame; with a low score it may be all that fits.
  if (score > 0) return no && !yes && !has(told.said, asked.said);
  return yes && !no;
}

/**
 * How a reason judges that says nothing of film or wish. Where it says something, its words are the film's: a desperate heist that
 * fails is no blame, and a sweet romance may be against the wish.
 */
function judgedIn(reason: string, about: string): number {
  const known = new Set(normsIn(about.replaceAll("-", " ")).map(stemOf));
  const norms = normsIn(reason.replaceAll("-", " ")).filter((norm) => norm.length >= telling);
  return norms.some((norm) => known.has(stemOf(norm)) || isQuality(norm)) ? 0 : sentimentOf(reason);
}

/** Words that tell something have as many letters. */
const telling = 4;
