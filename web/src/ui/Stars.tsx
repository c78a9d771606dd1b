/** Five stars to rate with a click; the left part of a star is half of it. One stop for the keyboard, arrows inside. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import { starsText } from "../features/asking/facts.ts";
import styles from "./Stars.module.css";

interface StarsProps {
  readonly title: string;
  readonly stars: number | undefined;
  /** The same stars again take the rating back. */
  onRate(stars: number | undefined): void;
}

const all = [1, 2, 3, 4, 5] as const;
/** The part of a star, from its left, that counts as a half; less than half, so that its middle is a whole. */
const halfZone = 0.4;

export function Stars({ title, stars, onRate }: StarsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef<number>(undefined);
  const [aimed, setAimed] = useState<number>();
  const [stop, setStop] = useState(Math.ceil(stars ?? 1));
  const shown = aimed ?? stars ?? 0;

  const aim = (event: PointerEvent<HTMLElement>, star: number): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return event.pointerType === "mouse" && event.clientX - left < width * halfZone ? star - 0.5 : star;
  };
  const walk = (event: KeyboardEvent<HTMLElement>, star: number) => {
    const target = {
      ArrowRight: star + 1,
      ArrowUp: star + 1,
      ArrowLeft: star - 1,
      ArrowDown: star - 1,
      Home: 1,
      End: 5,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = Math.min(5, Math.max(1, target));
    setStop(next);
    group.current?.querySelectorAll("button")[next - 1]?.focus();
  };

  return (
    <fieldset ref={group} className={styles.stars} onPointerLeave={() => setAimed(undefined)}>
      <legend className="unseen">
        Rate {title}
        {stars !== undefined && `, now ${starsText(stars)}`}
      </legend>
      {all.map((star) => (
        <button
          key={star}
          type="button"
          className={styles.star}
          tabIndex={star === stop ? 0 : -1}
          aria-label={starsText(star)}
          aria-pressed={stars === star}
          onPointerMove={(event) => setAimed(aim(event, star))}
          onPointerDown={(event) => {
            pressed.current = aim(event, star);
          }}
          onKeyDown={(event) => walk(event, star)}
          onClick={(event) => {
            // A click without a pointer (detail 0) comes from the keyboard and means the whole star.
            const given = event.detail > 0 ? (pressed.current ?? star) : star;
            setAimed(undefined);
            onRate(given === stars ? undefined : given);
          }}
        >
          <Star filled={shown >= star ? 1 : shown >= star - 0.5 ? 0.5 : 0} />
        </button>
      ))}
    </fieldset>
  );
}

const outline = "M12 2.6l2.9 6.1 6.7.9-4.9 4.6 1.2 6.6L12 17.6l-5.9 3.2 1.2-6.6L2.4 9.6l6.7-.9z";

function Star({ filled }: { readonly filled: 0 | 0.5 | 1 }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={outline} className={filled === 1 ? styles.full : styles.empty} />
      {filled === 0.5 && <path d={outline} className={styles.full} style={{ clipPath: "inset(0 50% 0 0)" }} />}
    </svg>
  );
}
