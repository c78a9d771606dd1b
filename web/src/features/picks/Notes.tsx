/** What the person should know about how an answer came about. */
import type { Note } from "../../api/types.ts";
import styles from "./Notes.module.css";

/** A note of an answer, or what the page says while there is none. */
export interface Remark {
  readonly code: Note["code"] | "still-preparing";
  readonly text: string;
}

/** Said elsewhere on the page all the time. */
const saidElsewhere = new Set<Remark["code"]>(["simulated"]);

export function Notes({ notes }: { readonly notes: readonly Remark[] }) {
  const shown = notes.filter(({ code }) => !saidElsewhere.has(code));
  if (shown.length === 0) return null;
  return (
    <ul className={styles.notes} aria-label="Good to know">
      {shown.map(({ code, text }) => (
        <li key={`${code} ${text}`} data-weighty={code === "nothing-understood" || undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
