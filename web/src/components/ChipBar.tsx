/** What was understood, as chips: each can be changed, removed, and added to. */
import type { Reading } from "../api/types.ts";
import { type Part, partKey, partsOf, remove } from "../asking/reading-edits.ts";
import { AddPart } from "./AddPart.tsx";
import { Chip } from "./Chip.tsx";
import styles from "./ChipBar.module.css";

interface ChipBarProps {
  readonly reading: Reading;
  onEdit(reading: Reading): void;
  /** Key of the part that the person points at. */
  onLight(key: string | undefined): void;
}

export default function ChipBar({ reading, onEdit, onLight }: ChipBarProps) {
  const parts = partsOf(reading);
  const take = (part: Part) => {
    onLight(undefined);
    onEdit(remove(reading, part));
  };
  return (
    <div className={styles.bar}>
      {parts.length > 0 && (
        <ul className={styles.chips} aria-label="What I understood">
          {parts.map((part) => (
            <Chip
              key={partKey(part)}
              reading={reading}
              part={part}
              onEdit={onEdit}
              onRemove={() => take(part)}
              onLight={onLight}
            />
          ))}
        </ul>
      )}
      <AddPart reading={reading} onEdit={onEdit} />
    </div>
  );
}
