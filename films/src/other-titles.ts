/** Titles by which well-known films go in other languages (titles/other-titles.tsv: id of the note, language, title). */

/** Titles by id of the note, in the order of the lines; the first line is a heading. Throws where a line has not three parts. */
export function readOtherTitles(text: string): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const line of text.trimEnd().split("\n").slice(1)) {
    const [id, language, title, ...more] = line.split("\t");
    if (!id || !language || !title || more.length > 0)
      throw new Error(`no id, language and title: ${JSON.stringify(line)}`);
    titles.set(id, [...(titles.get(id) ?? []), title]);
  }
  return titles;
}
