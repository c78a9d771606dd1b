/** The sentence: a box that grows, with what was understood underlined where it stands in the person's own words. */
import { type KeyboardEvent, type SyntheticEvent, useRef } from "react";
import type { Reading } from "../../api/types.ts";
import { hideKeyboard } from "../../ui/touch.ts";
import { segmentsOf } from "./places.ts";
import styles from "./Sentence.module.css";

interface SentenceProps {
  readonly draft: string;
  /** The text that `reading` was read from. */
  readonly read: string;
  readonly reading: Reading;
  /** Key of the part that a chip points at. */
  readonly lit: string | undefined;
  /** Characters that the server reads at most. */
  readonly most: number;
  onDraft(draft: string): void;
  onAsk(text: string): void;
}

export function Sentence({ draft, read, reading, lit, most, onDraft, onAsk }: SentenceProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const askNow = () => {
    onAsk(draft);
    hideKeyboard();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    askNow();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    askNow();
  };
  return (
    <form className={styles.box} onSubmit={submit}>
      <label htmlFor="sentence" className="unseen">
        Say it in your own words
      </label>
      <div className={styles.paper}>
        <div className={styles.mirror} aria-hidden="true">
          {segmentsOf(reading, read, draft).map(({ text, start, voice, parts }) =>
            voice ? (
              <span
                key={start}
                className={styles[voice]}
                data-lit={(lit !== undefined && parts?.includes(lit)) || undefined}
              >
                {text}
              </span>
            ) : (
              <span key={start}>{text}</span>
            ),
          )}
          {"\u200b"}
        </div>
        <textarea
          id="sentence"
          ref={box}
          rows={1}
          value={draft}
          placeholder="A slow, beautiful film…"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => onDraft(event.currentTarget.value)}
          onKeyDown={keys}
        />
      </div>
      {draft !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label="Empty the sentence"
          onClick={() => {
            onAsk("");
            box.current?.focus();
          }}
        >
          ×
        </button>
      )}
      <button type="submit" className="act">
        Show me
      </button>
      {draft.length > most && (
        <p className={styles.long} role="alert">
          That is {draft.length.toLocaleString("en")} characters; Matinee reads {most.toLocaleString("en")} at most.
        </p>
      )}
    </form>
  );
}
