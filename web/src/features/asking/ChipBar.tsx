/** What was understood, as chips: each can be changed, removed, and added to. */
import { useRef } from "react";
import type { Reading } from "../../api/types.ts";
import { useFocusKept } from "../../ui/use-focus-kept.ts";
import { AddPart } from "./AddPart.tsx";
import { Chip } from "./Chip.tsx";
import styles from "./ChipBar.module.css";
import { type Part, partKey, partsOf } from "./parts.ts";
import { remove } from "./reading-edits.ts";

interface ChipBarProps {
  readonly reading: Reading;
  /** Number of the question; what was typed for another one is gone. */
  readonly asked: number;
  onEdit(reading: Reading): void;
  /** Key of the part that the person points at. */
  onLight(key: string | undefined): void;
}

const focusPlaces = { items: "li", inside: "button:last-child", otherwise: "input" };

export default function ChipBar({ reading, asked, onEdit, onLight }: ChipBarProps) {
  const parts = partsOf(reading);
  const bar = useRef<HTMLDivElement>(null);
  useFocusKept(bar, parts.map((part) => partKey(reading, part)).join(" "), focusPlaces);
  const take = (part: Part) => {
    onLight(undefined);
    onEdit(remove(reading, part));
  };
  return (
    <div ref={bar} className={styles.bar}>
      {parts.length > 0 && (
        <ul className={styles.chips} aria-label="What I understood">
          {parts.map((part) => (
            <Chip
              key={partKey(reading, part)}
              reading={reading}
              part={part}
              onEdit={onEdit}
              onRemove={() => take(part)}
              onLight={onLight}
            />
          ))}
        </ul>
      )}
      <AddPart key={asked} reading={reading} onEdit={onEdit} />
    </div>
  );
}
