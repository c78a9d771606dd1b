/** Where a film's place came from: words, taste, fame, as one bar. */
import type { Pick } from "../../api/types.ts";
import styles from "./ShareBar.module.css";

const voices = ["words", "taste", "fame"] as const;

export function ShareBar({ shares }: { readonly shares: Pick["shares"] }) {
  const parts = voices
    .map((voice) => ({ voice, percent: Math.round(shares[voice] * 100) }))
    .filter((part) => part.percent > 0);
  // One voice alone needs no bar: it would only say that there was nothing to weigh.
  if (parts.length < 2) return null;
  const said = parts.map(({ voice, percent }) => `${voice} ${percent} %`).join(", ");
  return (
    <div className={styles.shares}>
      <div className={styles.bar} role="img" aria-label={`Where this comes from: ${said}`}>
        {parts.map(({ voice, percent }) => (
          <span key={voice} className={styles[voice]} style={{ width: `${percent}%` }} />
        ))}
      </div>
      <div className={styles.key} aria-hidden="true">
        {parts.map(({ voice }) => (
          <span key={voice} className={styles[`${voice}Key`]}>
            {voice}
          </span>
        ))}
      </div>
    </div>
  );
}
