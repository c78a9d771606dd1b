/** "And now?": a line to say what should be otherwise, at hand as long as the list is in view, and examples to tap. */
import { type SyntheticEvent, useState } from "react";
import { hideKeyboard } from "../../ui/touch.ts";
import styles from "./FollowUp.module.css";

interface FollowUpProps {
  readonly ideas: readonly string[];
  /** Characters that are read at most. */
  readonly most: number;
  /** Whether it stays at hand while the list is in view, or waits at its end. */
  readonly atHand: boolean;
  onSay(text: string): void;
}

export function FollowUp({ ideas, most, atHand, onSay }: FollowUpProps) {
  const [text, setText] = useState("");
  const say = (said: string) => {
    if (said.trim() === "") return;
    setText("");
    onSay(said.trim());
    hideKeyboard();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    say(text);
  };
  return (
    <form className={styles.bar} data-at-hand={atHand || undefined} aria-label="Follow up" onSubmit={submit}>
      {ideas.length > 0 && (
        <ul className={styles.ideas} aria-label="For example">
          {ideas.map((idea) => (
            <li key={idea}>
              <button type="button" onClick={() => say(idea)}>
                {idea}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <input
          type="text"
          aria-label="And now? Say what should be otherwise"
          placeholder="And now?"
          autoComplete="off"
          enterKeyHint="send"
          maxLength={most}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" className={styles.send} aria-label="Say it">
          <span aria-hidden="true">→</span>
        </button>
      </div>
    </form>
  );
}
