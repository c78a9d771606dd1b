/** Two numbers, from and to; either may be left open. */
import { type FocusEvent, type SyntheticEvent, useState } from "react";
import styles from "./SpanFields.module.css";

interface SpanFieldsProps {
  readonly legend: string;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** True: set when the fields are left. Else a button sets them. */
  readonly live?: boolean;
  onSet(first: number | undefined, last: number | undefined): void;
}

const numberIn = (text: string): number | undefined => {
  const value = Number.parseInt(text, 10);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
};

export function SpanFields({ legend, first, last, live = false, onSet }: SpanFieldsProps) {
  const [from, setFrom] = useState(first === undefined ? "" : String(first));
  const [to, setTo] = useState(last === undefined ? "" : String(last));
  const set = () => {
    const [a, b] = [numberIn(from), numberIn(to)];
    if (a === first && b === last) return;
    const crossed = a !== undefined && b !== undefined && a > b;
    onSet(crossed ? b : a, crossed ? a : b);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (live && !currentTarget.contains(relatedTarget)) set();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    set();
  };
  return (
    <form className={styles.span} onSubmit={submit} onBlur={leave}>
      <span className={styles.legend}>{legend}</span>
      <input
        className="field"
        inputMode="numeric"
        aria-label={`${legend}, from`}
        placeholder="from"
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        className="field"
        inputMode="numeric"
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
