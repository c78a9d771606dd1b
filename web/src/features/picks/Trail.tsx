/** What was said so far, as a small trail: every earlier turn leads back to where it was the last. */
import type { Said } from "../asking/asking.ts";
import styles from "./Trail.module.css";

interface TrailProps {
  readonly said: Said;
  onReturn(since: readonly string[]): void;
}

export function Trail({ said: { text, since }, onReturn }: TrailProps) {
  if (since.length === 0) return null;
  const turns = [text.trim() || "the first list", ...since];
  return (
    <nav aria-label="What you said">
      <ol className={styles.trail}>
        {turns.map((turn, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn is what it is by its place; the same may be said twice
          <li key={i}>
            {i < turns.length - 1 ? (
              <button
                type="button"
                className={styles.back}
                title={turn}
                aria-label={`back to: ${turn}`}
                onClick={() => onReturn(since.slice(0, i))}
              >
                {turn}
              </button>
            ) : (
              <span aria-current="step" className={styles.now}>
                {turn}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
