/** Whose words a text is, said for people: its source by name, and terms that somebody has stated. */
import type { MovieCard } from "../../api/types.ts";

type Description = NonNullable<MovieCard["description"]>;

/** What Matinee notes where nobody has said under which terms something may be used. */
const unstated = /^unknown\b/iu;

const isUnstated = (licence: string): boolean => unstated.test(licence.trim()) || licence.trim() === "";

/** "texts/my-notes.csv" → "my notes": a table is named by its file when nobody has named it. */
export function sourceName(source: string): string {
  const file = /([^/\\]+)\.(csv|tsv|txt)(\.gz|\.zip)?$/iu.exec(source.trim())?.[1];
  return file?.replaceAll(/[-_]+/gu, " ").trim() || source.trim();
}

/** "Wikipedia: Heat (1995 film) · CC BY-SA 4.0"; "from your own table “my notes”". */
export function captionOf({ source, licence }: Pick<Description, "source" | "licence">, own: boolean): string {
  const name = sourceName(source);
  if (!isUnstated(licence)) return `${name} · ${licence}`;
  const table = own ? "from your own table" : "from a table of whoever runs this server";
  return name === "" ? table : `${table} “${name}”`;
}

/** A line of the page's foot. */
export function licenceLine({ what, licence }: { readonly what: string; readonly licence: string }): string {
  const name = sourceName(what);
  return isUnstated(licence) ? `${name}: added here without terms; please do not pass it on` : `${name}: ${licence}`;
}
