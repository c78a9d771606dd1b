/** Sentences to tap on while there is none. */
import styles from "./Examples.module.css";

const sentences = [
  "I loved Heat and Collateral, hated Miami Vice, want a gritty slow-burn thriller under 2h15",
  "I adored Spirited Away, something magical and Japanese",
  "A funny sci-fi film from the 80s or 90s",
  "Something uplifting, not a musical, under two hours",
];

export function Examples({ onAsk }: { onAsk(text: string): void }) {
  return (
    <div className={styles.examples}>
      <p id="examples">For example</p>
      <ul aria-labelledby="examples">
        {sentences.map((sentence) => (
          <li key={sentence}>
            <button type="button" onClick={() => onAsk(sentence)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
