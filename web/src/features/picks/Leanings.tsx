/** How the list leans: three dials, the usual in the middle. */
import "@mantine/core/styles/Slider.css";
import { Slider } from "@mantine/core";
import { useState } from "react";
import { isUsual, type Leaning, usual } from "../asking/leaning.ts";
import styles from "./Leanings.module.css";

interface LeaningsProps {
  readonly leaning: Leaning;
  onLean(leaning: Leaning): void;
}

const dials = [
  { key: "words", low: "my taste", high: "my words" },
  { key: "hidden", low: "well known", high: "hidden" },
  { key: "varied", low: "alike", high: "varied" },
] as const;

export function Leanings({ leaning, onLean }: LeaningsProps) {
  return (
    <section aria-labelledby="leanings" className={styles.leanings}>
      <div className={styles.head}>
        <h2 id="leanings" className={styles.heading}>
          How the list leans
        </h2>
        {!isUsual(leaning) && (
          <button type="button" className="quiet" onClick={() => onLean(usual)}>
            as usual
          </button>
        )}
      </div>
      {dials.map(({ key, low, high }) => (
        <Dial
          key={key}
          low={low}
          high={high}
          value={leaning[key]}
          onSet={(value) => onLean({ ...leaning, [key]: value })}
        />
      ))}
    </section>
  );
}

interface DialProps {
  readonly low: string;
  readonly high: string;
  readonly value: number;
  onSet(value: number): void;
}

function Dial({ low, high, value, onSet }: DialProps) {
  const [moving, setMoving] = useState<number>();
  const said = (at: number): string => {
    if (at === 0) return `between ${low} and ${high}`;
    return `${Math.round(Math.abs(at) * 100)} % towards ${at < 0 ? low : high}`;
  };
  return (
    <div className={styles.dial}>
      <Slider
        min={-1}
        max={1}
        step={0.1}
        precision={1}
        value={moving ?? value}
        onChange={setMoving}
        onChangeEnd={(end) => {
          setMoving(undefined);
          onSet(end);
        }}
        label={null}
        thumbLabel={`${low} or ${high}`}
        thumbValueText={said}
        startPointValue={0}
        size={4}
        thumbSize={18}
        classNames={{ track: styles.track, bar: styles.barOf, thumb: styles.thumb }}
      />
      <div className={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  );
}
