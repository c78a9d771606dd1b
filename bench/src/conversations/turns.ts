/**
 * Whole conversations in which one person suggests films to another: the text before each suggestion, and the films that
 * were suggested there for the first time. ReDial (R. Li et al., "Towards Deep Conversational Recommendations", NeurIPS
 * 2018) and INSPIRED (S. Hayati et al., EMNLP 2020), in the form in which they lie among the development data.
 */
import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** A film as the data call it. */
export interface CalledFilm {
  readonly title: string;
  readonly year?: number | undefined;
}

export interface Turn {
  readonly dialogue: string;
  /** What was said before, one line a turn; the last line is the one that is answered. */
  readonly text: string;
  /** Films of the answer that were not spoken of before. */
  readonly targets: readonly CalledFilm[];
  /** Films spoken of before, each as what it may be called: the longest name first. */
  readonly mentioned: readonly (readonly CalledFilm[])[];
}

const RedialLine = z.object({
  context: z.array(z.string()),
  resp: z.string(),
  rec: z.array(z.int()),
  prev_entity: z.array(z.int()),
  dialog_id: z.string(),
});

/** The turns of ReDial's development half, in the file's order. */
export function redialTurns(folder: string): Turn[] {
  const file = `${folder}/dialogues.dev.jsonl`;
  if (!existsSync(file)) return [];
  const ids = z.record(z.string(), z.int()).parse(JSON.parse(readFileSync(`${folder}/entity2id.json`, "utf8")));
  const labels = new Map(Object.entries(ids).map(([label, id]) => [id, label]));
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => RedialLine.parse(JSON.parse(line)))
    .map(({ context, resp, rec, prev_entity: before, dialog_id: dialogue }) => {
      const said = datedTitles(resp).flat();
      const known = new Set(before);
      return {
        dialogue,
        text: context.filter((turn) => turn !== "").join("\n"),
        targets: rec.filter((id) => !known.has(id)).map((id) => filmOf(labels.get(id) ?? "", said)),
        mentioned: datedTitles(context.join("\n")),
      };
    });
}

/** "Police Academy (1984)" as ReDial's people chose it from a list. */
function datedTitles(text: string): CalledFilm[][] {
  const found = text.matchAll(
    /((?:[\p{Lu}\p{N}][^\s()]*|(?<=\S )(?:[a-z&'-]{1,6}))(?: [^\s()]+)*?) {1,2}\((\d{4})\)/gu,
  );
  return [...found].map(([, words, year]) =>
    // The name begins somewhere in the run of words before its year: every beginning with a capital may be it.
    words
      .split(" ")
      .map((_, at, all) => all.slice(at).join(" "))
      .filter((title) => /^[\p{Lu}\p{N}]/u.test(title))
      .map((title) => ({ title, year: Number(year) })),
  );
}

const folded = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** `<http://dbpedia.org/resource/It_(2017_film)>` with the year that the answer gives it, where it does. */
function filmOf(label: string, said: readonly CalledFilm[]): CalledFilm {
  const name = decodeURIComponent(label.replace(/^<.*\/resource\/|>$/g, "")).replaceAll("_", " ");
  const title = name.replace(/ \([^()]*\)$/, "");
  const year = /\((?:\D*)(\d{4})/.exec(name)?.[1];
  const same = said.find((film) => folded(film.title) === folded(title));
  return same ?? { title, year: year === undefined ? undefined : Number(year) };
}

/** The turns of INSPIRED's development part in which a recommender names films. */
export function inspiredTurns(folder: string): Turn[] {
  const file = `${folder}/dev.tsv`;
  if (!existsSync(file)) return [];
  const [head, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  const names = head.split("\t");
  const rows = lines.map((line) => {
    const cells = line.split("\t");
    return (name: string) => cells[names.indexOf(name)] ?? "";
  });
  const turns: Turn[] = [];
  for (const [dialogue, said] of Map.groupBy(rows, (cell) => cell("dialog_id"))) {
    const told: string[] = [];
    const mentioned: CalledFilm[][] = [];
    said.forEach((cell, at) => {
      const films = cell("movies").split(";").flatMap(calledFilm);
      const isNew = ({ title }: CalledFilm) => !mentioned.some(([film]) => folded(film.title) === folded(title));
      const targets = films.filter(isNew);
      if (cell("speaker") === "RECOMMENDER" && targets.length > 0 && at > 0)
        turns.push({ dialogue, text: told.join("\n"), targets, mentioned: [...mentioned] });
      told.push(cell("text"));
      mentioned.push(...films.map((film) => [film]));
    });
  }
  return turns;
}

function calledFilm(name: string): CalledFilm[] {
  const match = /^\s*(.+?) \((\d{4})\)\s*$/.exec(name);
  return match === null ? [] : [{ title: match[1], year: Number(match[2]) }];
}
