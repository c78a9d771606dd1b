/** A film's reasons phrased by a language model, once somebody asks for that; marked as such. */
import { useState } from "react";
import { useExplanation } from "../../api/queries.ts";
import { type Explainable, explainedText } from "./explained.ts";
import styles from "./PickRow.module.css";

interface InWordsProps {
  readonly title: string;
  readonly movieId: number;
  readonly explainable: Explainable;
}

export function InWords({ title, movieId, explainable }: InWordsProps) {
  const [wanted, setWanted] = useState<Explainable>();
  const isWanted = wanted === explainable;
  const { data, error, isFetching, refetch } = useExplanation(isWanted ? { ...explainable, movieId } : undefined);
  if (!isWanted || error)
    return (
      <p className={styles.inWords}>
        {error && `${error.message} `}
        <button
          type="button"
          className="quiet"
          aria-label={`in words: ${title}`}
          onClick={() => (isWanted ? void refetch() : setWanted(explainable))}
        >
          in words
        </button>
      </p>
    );
  const told = data && explainedText(data);
  return (
    <p className={styles.inWords} aria-live="polite" aria-busy={isFetching}>
      {told ? (
        <>
          {told.sentences} <i>{told.source}</i>
        </>
      ) : (
        "Asking the language model …"
      )}
    </p>
  );
}
