/** What a note has to keep besides its form: requests that give nothing away, enough said, nothing said twice. */
import type { Note } from "./note.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Faults, each a sentence; none when the note is well. */
export function faults(note: Note, { levels }: Vocabulary): readonly string[] {
  const facets = Object.values(note.facets);
  const given = facets.filter((strength) => strength > 0).length;
  const missing = [...levels.keys()].filter((level) => note.levels[level] === undefined);
  const year = Number(note.id.slice(-4));
  return [
    ...(given < 12 ? [`only ${given} facets are given; 18 to 26 are usual`] : []),
    ...(facets.length > 34 ? [`${facets.length} facets; keep the 18 to 26 that matter most`] : []),
    ...(facets.includes(3) ? [] : ["no facet has strength 3"]),
    ...Object.keys(note.facets).flatMap((name) =>
      name.startsWith("oscar-") && note.facets[name] === 2 ? [`${name} is 2: write 3 for won, 1 for nominated`] : [],
    ),
    ...(missing.length > 4 ? [`levels left out: ${missing.join(", ")}`] : []),
    ...(Math.abs(year - note.year) <= 3 ? [] : [`id ends with ${year}, year is ${note.year}`]),
    ...(new Set(note.asked).size < note.asked.length ? ["asked: the same request twice"] : []),
    ...(new Set(note.keywords).size < (note.keywords?.length ?? 0) ? ["keywords: the same twice"] : []),
    ...note.asked.flatMap((request) => {
      const name = givenAway(request, note);
      return name === undefined ? [] : [`asked names ${JSON.stringify(name)}: ${request}`];
    }),
  ];
}

/** The title or the person of this film that a request names, if it does. */
function givenAway(request: string, note: Note): string | undefined {
  const words = ` ${plain(request)} `;
  const titles = [note.title, note.originalTitle ?? note.title, ...(note.otherTitles ?? [])];
  const people = [...(note.directors ?? []), ...(note.writers ?? []), ...(note.cast ?? [])];
  const title = titles.find((name) =>
    plain(name).includes(" ") ? words.includes(` ${plain(name)} `) : namesOneWord(request, name),
  );
  return title ?? people.find((name) => words.includes(` ${plain(name)} `) || namesOneWord(request, lastWord(name)));
}

/** One word is a name only where it stands with a capital inside a sentence: "heat" is a word, "like Heat" is not. */
function namesOneWord(request: string, name: string): boolean {
  const [first = ""] = name;
  if (name.length < 3 || first === first.toLowerCase()) return false;
  const place = request.indexOf(name, 1);
  if (place < 2 || /[.?!…"“]\s*$/u.test(request.slice(0, place))) return false;
  return !/[\p{L}\p{N}]/u.test(`${request[place - 1]}${request[place + name.length] ?? ""}`);
}

const lastWord = (name: string) => name.split(" ").at(-1) ?? name;

/** Small letters without accents, words set apart by one space. */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
