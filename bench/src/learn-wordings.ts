/**
 * `npm run learn:wordings [-- --write yes|only --folds N | --texts FILE]`: what people mean by their wordings, learned from films/wordings
 * (labelled by hand) and from the requests of the film notes (labelled by what their films are). Prints how well labels of
 * wordings that were left out are met (the first N of five folds of ten neighbours each, which mostly have one writer and one
 * theme); with --write the model is put to use, with "only" without judging it. With --texts the texts are only written to a
 * file, for bench/learn/sentence_model.py.
 */
import { writeFileSync } from "node:fs";
import { learnWordings, normsIn, packed, type Wording, wordHints, wordingReader } from "@matinee/engine";
import { benchArguments, printReport } from "./report.ts";
import { askedTexts, heldOutTexts, hintLines, type LabelledText, writtenWordings } from "./wordings/texts.ts";

const { json, options } = benchArguments(["write", "folds", "texts"]);
if (options.texts !== undefined) {
  writeTexts(options.texts);
  process.exit();
}

/** All labelled texts as JSON, each with its folded words as the reader knows them. */
function writeTexts(file: string): void {
  const held = heldOutTexts();
  const rowOf = ({ text, labels }: LabelledText) => ({
    text,
    norm: normsIn(text).join(" "),
    labels,
    held: held.has(text),
  });
  writeFileSync(file, JSON.stringify({ written: writtenWordings().map(rowOf), asked: askedTexts().map(rowOf) }));
}

const wordingOf = ({ text, labels }: LabelledText, weight: number): Wording => ({
  norms: normsIn(text),
  labels,
  weight,
});
const written = writtenWordings().map((one) => ({ ...one, ...wordingOf(one, 1) }));
const asked = askedTexts().map((one) => wordingOf(one, 0.1));
const lexicon = hintLines();
const hints = wordHints(lexicon);

const folds = 5;
const neighbours = 10;
const foldOf = (at: number) => Math.floor(at / neighbours) % folds;
const judged = options.write === "only" ? 0 : Math.min(folds, Number(options.folds ?? folds));
const rows = [];
for (const [model, others] of judged === 0
  ? []
  : ([
      ["written wordings alone", []],
      ["with the notes' requests", asked],
    ] as const)) {
  const kinds = { requests: countsOf(), others: countsOf() };
  for (let fold = 0; fold < judged; fold++) {
    const learned = learnWordings([...written.filter((_, at) => foldOf(at) !== fold), ...others], hints);
    const reader = wordingReader(packed(learned, lexicon.join("\n")));
    for (const { norms, labels, isRequest } of written.filter((_, at) => foldOf(at) === fold)) {
      const counts = isRequest ? kinds.requests : kinds.others;
      const read = reader.read(norms, 0);
      const likely = read.filter(({ chance }) => chance >= 0.3);
      counts.wordings++;
      counts.right += likely.filter(({ label }) => labels.includes(label)).length;
      counts.told += likely.length;
      counts.given += labels.length;
      if (labels.includes(read[0]?.label ?? "")) counts.first++;
    }
  }
  for (const [kind, { wordings, first, right, told, given }] of Object.entries(kinds))
    rows.push({
      model: `${model}, ${kind}`,
      metrics: {
        wordings: { value: wordings },
        "first label right": { value: first / wordings },
        precision: { value: right / told },
        recall: { value: right / given },
      },
    });
}
printReport(
  {
    name: "wordings learned",
    data: `${written.length} wordings labelled by hand, ${asked.length} requests of film notes`,
    protocol: `${judged} of five folds of wordings; labels at least .3 likely against those given`,
    rows,
  },
  json,
);
if (options.write !== undefined) {
  const model = packed(learnWordings([...written, ...asked], hints), lexicon.join("\n"));
  const banner = "/** Learned by npm run learn:wordings -- --write yes; not to be edited. */";
  const imports = 'import type { PackedWordings } from "./wording-model.ts";';
  const text = `${banner}\n${imports}\n\nexport const wordings: PackedWordings = ${JSON.stringify(model)};\n`;
  writeFileSync(new URL("../../engine/src/reading/wordings/wordings.gen.ts", import.meta.url), text);
  console.log(
    `${(text.length / 1e6).toFixed(2)} MB, ${model.features.split("\n").length} features, ${model.labels.split("\n").length} labels`,
  );
}

function countsOf() {
  return { wordings: 0, first: 0, right: 0, told: 0, given: 0 };
}
