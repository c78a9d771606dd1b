/**
 * `npm run eval:together`: what wordings mean that were held out (bench/learn/held-out.txt), guessed from their words one by one
 * (learned anew without them), from a few words read together by the network that is in use, and from both as they are added.
 */
import { addedOdds, learnedTogether, learnWordings, normsIn, packed, wordHints, wordingReader } from "@matinee/engine";
import { benchArguments, printReport } from "./report.ts";
import { askedTexts, heldOutTexts, hintLines, type LabelledText, writtenWordings } from "./wordings/texts.ts";

const { json } = benchArguments([]);
const held = heldOutTexts();
const written = writtenWordings();
const lexicon = hintLines();
const hints = wordHints(lexicon);
const wordingOf = ({ text, labels }: LabelledText, weight: number) => ({ norms: normsIn(text), labels, weight });
const learned = learnWordings(
  [
    ...written.filter(({ text }) => !held.has(text)).map((one) => wordingOf(one, 1)),
    ...askedTexts().map((one) => wordingOf(one, 0.1)),
  ],
  hints,
);
const words = wordingReader(packed(learned, lexicon.join("\n")));
const together = learnedTogether();
const row = new Map(words.labels.map((label, at) => [label, at]));
const rows = together.labels.map((label) => row.get(label));
const none = new Float64Array(together.labels.length).fill(Number.NEGATIVE_INFINITY);

const ways = {
  "words one by one": (norms: readonly string[]) => {
    const odds = words.oddsOf(norms);
    return rows.map((at) => (at === undefined ? undefined : odds?.[at]) ?? Number.NEGATIVE_INFINITY);
  },
  "network alone": (norms: readonly string[]) => together.read(norms) ?? none,
  "both, as added": (norms: readonly string[]) => {
    const read = together.read(norms);
    return read === undefined ? none : addedOdds(words.oddsOf(norms), read, rows);
  },
};
const judged = written.filter(({ text }) => held.has(text));
printReport(
  {
    name: "words read together",
    data: `${judged.length} wordings that were held out of ${written.length} labelled by hand`,
    protocol:
      "labels by their log odds; the shares of both were chosen on these wordings, so the last row is a little too good",
    rows: Object.entries(ways).map(([model, oddsOf]) => ({ model, metrics: metricsOf(oddsOf) })),
  },
  json,
);

function metricsOf(oddsOf: (norms: readonly string[]) => ArrayLike<number>) {
  const found = judged.map(({ text, labels }) => {
    const odds = oddsOf(normsIn(text));
    const order = Array.from(together.labels.keys()).sort((a, b) => odds[b] - odds[a]);
    const right = order.slice(0, Math.max(3, labels.length)).map((at) => labels.includes(together.labels[at]));
    return {
      first: Number(right[0]),
      three: Number(right.slice(0, 3).includes(true)),
      share: right.slice(0, labels.length).filter(Boolean).length / labels.length,
    };
  });
  const mean = (part: keyof (typeof found)[number]) => ({
    value: found.reduce((sum, one) => sum + one[part], 0) / found.length,
  });
  return { "first label right": mean("first"), "one of three": mean("three"), "R-precision": mean("share") };
}
