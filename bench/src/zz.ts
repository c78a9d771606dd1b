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
const notes = new URL("../../films/notes/", import.meta.url);
const asked = readdirSync(notes).flatMap((file) => readFileSync(new URL(file, notes), "utf8").trimEnd().split("\n")).flatMap((line) => { const { asked, facets } = JSON.parse(line) as { asked: string[]; facets: Record<string, string> }; const labels = `${facets[3] ?? ""}`.trim().split(/\s+/); return asked.map((text) => ({ norms: normsIn(text), labels, weight: 0.1 })); });
const hl = readdirSync(folder)
  .filter((f) => f.startsWith("lexicon"))
  .flatMap((f) => readFileSync(new URL(f, folder), "utf8").trim().split("\n"))
  .join("\n");
const hints = wordHints(hl.split("\n"));
const [, , epochs, rate] = process.argv;
for (const opts of [{ epochs: Number(epochs), rate: Number(rate) }]) {
  const m = learnWordings([...written.filter((_, at) => at % 5 !== 0), ...(process.argv[4] === "asked" ? asked : [])], hints, opts as never);
  const r = wordingReader(packed(m, hl));
  for (const th of [0.1, 0.15, 0.2, 0.3, 0.5]) {
    let [first, right, told, given, n, any] = [0, 0, 0, 0, 0, 0];
    for (const { norms, labels } of written.filter((_, at) => at % 5 === 0)) {
      const all = r.read(norms, 0); const read = all.filter((x) => x.chance >= th).slice(0, 4); n++;
      const ok = read.filter(({ label }) => labels.includes(label)).length;
      right += ok; told += read.length; given += labels.length; if (ok > 0) any++;
      if (labels.includes(all[0]?.label ?? "")) first++;
    }
    console.log(JSON.stringify(opts), th, "first", (first / n).toFixed(3), "prec", (right / told).toFixed(3), "rec", (right / given).toFixed(3), "any", (any / n).toFixed(3));
  }
}
