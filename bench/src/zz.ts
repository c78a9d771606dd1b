import { readdirSync, readFileSync } from "node:fs";
import { learnWordings, normsIn, packed, wordHints, wordingReader } from "@matinee/engine";

const folder = new URL("../../films/wordings/", import.meta.url);
const written = readdirSync(folder)
  .filter((f) => !f.startsWith("lexicon"))
  .flatMap((f) => readFileSync(new URL(f, folder), "utf8").split("\n"))
  .filter((l) => l.includes(" > "))
  .map((l) => {
    const [t, s] = l.split(" > ");
    return { norms: normsIn(t), labels: s.trim().split(/\s+/), weight: 1 };
  });
const hl = readdirSync(folder)
  .filter((f) => f.startsWith("lexicon"))
  .flatMap((f) => readFileSync(new URL(f, folder), "utf8").trim().split("\n"))
  .join("\n");
const hints = wordHints(hl.split("\n"));
const [, , epochs, rate] = process.argv;
for (const opts of [{ epochs: Number(epochs), rate: Number(rate) }]) {
  let [first, right, told, given, n] = [0, 0, 0, 0, 0];
  for (let fold = 0; fold < 1; fold++) {
    const m = learnWordings(
      written.filter((_, at) => at % 5 !== fold),
      hints,
      opts as never,
    );
    const r = wordingReader(packed(m, hl));
    for (const { norms, labels } of written.filter((_, at) => at % 5 === fold)) {
      const read = r.read(norms, 0.3);
      n++;
      right += read.filter(({ label }) => labels.includes(label)).length;
      told += read.length;
      given += labels.length;
      if (labels.includes(r.read(norms, 0)[0]?.label ?? "")) first++;
    }
  }
  console.log(opts, n, (first / n).toFixed(3), (right / told).toFixed(3), (right / given).toFixed(3));
}
