/**
 * `npm run learn:wordings`: what people mean by their wordings, learned from films/wordings (labelled by hand), from the
 * requests of the film notes (labelled by what their films are) and from the reader's phrases. Prints how well labels of
 * wordings that were left out are met (five folds), beside phrases alone; with --write the model is put to use.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { learnWordings, normsIn, packed, type Wording, wordHints, wordingReader } from "@matinee/engine";
import { benchArguments, printReport } from "./report.ts";

const { json, options } = benchArguments(["write"]);

const folder = new URL("../../films/wordings/", import.meta.url);
const written: Wording[] = readdirSync(folder)
  .filter((file) => /^[a-z]{2}.*[.]txt$/.test(file) && !file.startsWith("lexicon"))
  .flatMap((file) => readFileSync(new URL(file, folder), "utf8").split("\n"))
  .filter((line) => line.includes(" > ") && !line.startsWith("#"))
  .map((line) => {
    const [text, labels] = line.split(" > ");
    return { norms: normsIn(text), labels: labels.trim().split(/\s+/), weight: 1 };
  });

/** What single words hint at. */
const lexicon = readdirSync(folder)
  .filter((file) => file.startsWith("lexicon"))
  .flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n"))
  .join("\n");
const hints = wordHints(lexicon.split("\n"));

const notes = new URL("../../films/notes/", import.meta.url);
const asked: Wording[] = readdirSync(notes)
  .flatMap((file) => readFileSync(new URL(file, notes), "utf8").trimEnd().split("\n"))
  .flatMap((line) => {
    const { asked, facets } = JSON.parse(line) as { asked: string[]; facets: Record<string, string> }; // our own file
    const labels = `${facets[3] ?? ""} ${facets[2] ?? ""}`.trim().split(/\s+/);
    return asked.map((text) => ({ norms: normsIn(text), labels, weight: 0.1 }));
  });

const folds = 5;
const rows = [];
for (const [model, others] of [
  ["written wordings and words alone", []],
  ["with the notes' requests", asked],
] as const) {
  let [right, told, given, first] = [0, 0, 0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const reader = wordingReader(
      packed(learnWordings([...written.filter((_, at) => at % folds !== fold), ...others], hints), lexicon),
    );
    for (const { norms, labels } of written.filter((_, at) => at % folds === fold)) {
      const read = reader.read(norms, 0.3);
      right += read.filter(({ label }) => labels.includes(label)).length;
      told += read.length;
      given += labels.length;
      if (labels.includes(reader.read(norms, 0)[0]?.label ?? "")) first++;
    }
  }
  rows.push({
    model,
    metrics: {
      "first label right": { value: first / written.length },
      precision: { value: right / told },
      recall: { value: right / given },
    },
  });
}
printReport(
  {
    name: "wordings learned",
    data: `${written.length} wordings labelled by hand, ${asked.length} requests of film notes`,
    protocol: "five folds of wordings; labels at least .3 likely against those given",
    rows,
  },
  json,
);
if (options.write !== undefined) {
  const model = packed(learnWordings([...written, ...asked], hints), lexicon);
  const banner = "/** Learned by npm run learn:wordings -- --write yes; not to be edited. */";
  const imports = 'import type { PackedWordings } from "./wording-model.ts";';
  const text = `${banner}\n${imports}\n\nexport const wordings: PackedWordings = ${JSON.stringify(model)};\n`;
  writeFileSync(new URL("../../engine/src/reading/wordings/wordings.gen.ts", import.meta.url), text);
  console.log(
    `${(text.length / 1e6).toFixed(2)} MB, ${model.features.split("\n").length} features, ${model.labels.split("\n").length} labels`,
  );
}
