/** Films that a film friend would hand to somebody who loved another (alike/films-alike.tsv: id of the note, ids of the others). */

/** For each note the notes of films that are like it, best first; the first line is a heading. Throws where a line has not two parts. */
export function readFilmsAlike(text: string): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, readonly string[]>();
  for (const line of text.trimEnd().split("\n").slice(1)) {
    const [id, others, ...more] = line.split("\t");
    if (!id || !others || more.length > 0) throw new Error(`no id and films alike: ${JSON.stringify(line)}`);
    alike.set(id, others.split(" "));
  }
  return alike;
}
