/** Two numbers, from and to; either may be left open. Enter sets them. */
import { type FocusEvent, type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { hideKeyboard } from "../../ui/touch.ts";
import styles from "./SpanFields.module.css";

interface SpanFieldsProps {
  readonly legend: string;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** True: set when the fields are left, too. Else a button stands beside them. */
  readonly live?: boolean;
  onSet(first: number | undefined, last: number | undefined): void;
}

const numberIn = (text: string): number | undefined => {
  const value = Number.parseInt(text, 10);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

const written = (value: number | undefined): string => (value === undefined ? "" : String(value));

export function SpanFields({ legend, first, last, live = false, onSet }: SpanFieldsProps) {
  const [given, setGiven] = useState({ first, last });
  const [from, setFrom] = useState(written(first));
  const [to, setTo] = useState(written(last));
  // Set elsewhere, or set here and put in order: the fields follow, and whoever stands in one stays there.
  if (given.first !== first || given.last !== last) {
    setGiven({ first, last });
    setFrom(written(first));
    setTo(written(last));
  }
  const set = () => {
    const [a, b] = [numberIn(from), numberIn(to)];
    const crossed = a !== undefined && b !== undefined && a > b;
    const [low, high] = crossed ? [b, a] : [a, b];
    setFrom(written(low));
    setTo(written(high));
    if (!live || low !== first || high !== last) onSet(low, high);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (live && !currentTarget.contains(relatedTarget)) set();
  };
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    set();
    hideKeyboard();
  };
  /** A form of two fields without a button hears no Enter by itself. */
  const keys = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
  return (
    <form className={styles.span} onSubmit={submit} onKeyDown={keys} onBlur={leave}>
      <span className={styles.legend}>{legend}</span>
      <input
        className="field"
        inputMode="numeric"
        enterKeyHint="done"
        aria-label={`${legend}, from`}
        placeholder="from"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        className="field"
        inputMode="numeric"
        enterKeyHint="done"
        aria-label={`${legend}, to`}
        placeholder="to"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
      />
      {!live && (
        <button type="submit" className={styles.set}>
          Set
        </button>
      )}
    </form>
  );
}
