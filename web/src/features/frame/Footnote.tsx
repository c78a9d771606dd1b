/** Where things are kept and whose words and numbers they are. */
import type { Info } from "../../api/types.ts";
import { onThisComputer } from "../../here.ts";
import { licenceLine } from "../asking/caption.ts";
import styles from "./Footnote.module.css";

export function Footnote({ info }: { readonly info: Info | undefined }) {
  return (
    <footer className={styles.footnote}>
      <p>
        <b>No language model, no account.</b>{" "}
        {onThisComputer
          ? "Your sentence was read here and your films stay in this browser. Nothing left this computer."
          : "Your films stay in this browser; a question takes them along to this server, which keeps nothing of it."}
      </p>
      {info?.troubles.map((trouble) => (
        <p key={trouble}>{trouble}</p>
      ))}
      {info?.licences.map(({ what, licence }) => (
        <p key={what}>{licenceLine({ what, licence })}</p>
      ))}
      <p>
        <a href="/docs">For programs</a> · Matinee {info?.matinee}
      </p>
    </footer>
  );
}
