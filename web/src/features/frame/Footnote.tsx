/** Where things are kept, what a language model did, and whose words and numbers they are. */
import { useLanguageModel } from "../../api/queries.ts";
import type { Answer, Info } from "../../api/types.ts";
import { onThisComputer } from "../../here.ts";
import { licenceLine } from "../asking/caption.ts";
import styles from "./Footnote.module.css";
import { footnoteText } from "./footnote-text.ts";

interface FootnoteProps {
  readonly info: Info | undefined;
  readonly answer: Answer | undefined;
}

export function Footnote({ info, answer }: FootnoteProps) {
  const model = useLanguageModel();
  const { lead, where } = footnoteText({ model, language: answer?.language, isHere: onThisComputer });
  return (
    <footer className={styles.footnote}>
      <p>
        <b>{lead}</b> {where}
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
