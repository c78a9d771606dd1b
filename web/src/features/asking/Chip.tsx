/** One chip: tap it to change what it says, tap its cross to drop it. */
import "@mantine/core/styles/Popover.css";
import { Popover } from "@mantine/core";
import { useState } from "react";
import { useTitle } from "../../api/queries.ts";
import type { Reading } from "../../api/types.ts";
import { useLayer } from "../../ui/use-layer.ts";
import styles from "./Chip.module.css";
import { ChipEditor } from "./ChipEditor.tsx";
import { comparedWith, partText } from "./part-text.ts";
import { type Part, partKey } from "./parts.ts";
import { voiceOf } from "./places.ts";

interface ChipProps {
  readonly reading: Reading;
  readonly part: Part;
  onEdit(reading: Reading): void;
  onRemove(): void;
  onLight(key: string | undefined): void;
}

export function Chip({ reading, part, onEdit, onRemove, onLight }: ChipProps) {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  useLayer(opened, close);
  const thanTitle = useTitle(comparedWith(reading, part));
  const { name, aside, glyph, sense, against } = partText(reading, part, thanTitle);
  const light = () => onLight(partKey(reading, part));
  const dim = () => onLight(undefined);
  return (
    <li
      className={styles.chip}
      data-voice={voiceOf(reading, part)}
      data-against={against || undefined}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      <Popover
        opened={opened}
        onChange={setOpened}
        closeOnEscape={false}
        trapFocus
        returnFocus
        position="bottom-start"
        shadow="md"
        withinPortal
      >
        <Popover.Target>
          <button
            type="button"
            className={styles.body}
            aria-label={`${[name, aside].filter(Boolean).join(" ")}, ${sense}: change`}
            onClick={() => setOpened(!opened)}
          >
            {glyph && <span className={styles.glyph} data-glyph={glyph} />}
            <span className={styles.name}>{name}</span>{" "}
            {aside !== undefined && <span className={styles.aside}>{aside}</span>}
          </button>
        </Popover.Target>
        <Popover.Dropdown className={styles.dropdown} aria-label={`Change ${name}`}>
          <ChipEditor reading={reading} part={part} onEdit={onEdit} onDone={close} />
        </Popover.Dropdown>
      </Popover>
      <button type="button" className={styles.cross} aria-label={`Remove ${name}`} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
