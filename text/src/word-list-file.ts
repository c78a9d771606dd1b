/**
 * The format of word lists: plain text, one word or phrase a line, in sections.
 *
 *     # A line that begins with # is a comment.
 *     [years.before]
 *     before
 *     prior to
 *     [genres: Comedy]
 *     comedy
 *
 * A section's head is a path of names, and behind a colon the key of what its lines stand for. Lines are sorted by their
 * code units within a section and stand there once, so that a change is a difference that a person can read.
 */

export interface Section {
  /** "years.before" */
  readonly path: string;
  /** "Comedy" */
  readonly key: string | undefined;
  readonly lines: readonly string[];
}

/** Throws RangeError naming file and line where the text breaks the format. */
export function sectionsOf(text: string, file: string): readonly Section[] {
  const sections: { path: string; key: string | undefined; lines: string[] }[] = [];
  const heads = new Set<string>();
  text.split("\n").forEach((written, index) => {
    const line = written.trim();
    const wrong = (why: string) => new RangeError(`${file}:${index + 1}: ${why}`);
    if (line === "" || line.startsWith("#")) return;
    const head = /^\[([A-Za-z][A-Za-z.]*)(?::\s*(\S.*?))?\s*\]$/.exec(line);
    if (head !== null) {
      if (heads.has(line)) throw wrong(`the section ${line} stands here twice`);
      heads.add(line);
      sections.push({ path: head[1], key: head[2], lines: [] });
      return;
    }
    if (line.startsWith("[")) throw wrong(`"${line}" is no head of a section`);
    const section = sections.at(-1);
    if (section === undefined) throw wrong(`"${line}" stands before the first section`);
    const last = section.lines.at(-1);
    if (last !== undefined && !(last < line)) throw wrong(`"${line}" must stand before "${last}", and once`);
    section.lines.push(line);
  });
  return sections;
}
