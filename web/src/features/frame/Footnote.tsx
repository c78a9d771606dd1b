/** Where things are kept, what a language model did, and whose words and numbers they are. */
import { useLanguageModels } from "../../api/queries.ts";
import type { Answer, AskBody, Info } from "../../api/types.ts";
import { onThisComputer } from "../../here.ts";
import { licenceLine } from "../asking/caption.ts";
import styles from "./Footnote.module.css";
import { footnoteText } from "./footnote-text.ts";

interface FootnoteProps {
  readonly info: Info | undefined;
  readonly answer: Answer | undefined;
  /** What the person chose of language models. */
  readonly chosen: AskBody["language"];
}

export function Footnote({ info, answer, chosen }: FootnoteProps) {
  const models = useLanguageModels();
  const { lead, where } = footnoteText({
    model: chosen?.weight === 0 ? "offline" : (chosen?.model ?? models?.model),
    language: answer?.language,
    remembers: models?.remembers === true,
    isHere: onThisComputer,
  });
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
