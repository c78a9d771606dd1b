/** What was just done, with a way back: a button for a while or until something opens over it, Ctrl+Z for longer. */
import { useCallback, useEffect, useState } from "react";
import { announce } from "../../announcements.ts";
import { layers } from "../../ui/browser-layers.ts";
import { useShelf } from "./ShelfProvider.tsx";
import styles from "./UndoNotice.module.css";

const shownFor = 9_000;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);

export function UndoNotice() {
  const { lastStep, undo } = useShelf();
  const [closed, setClosed] = useState(-1);
  const [held, setHeld] = useState(false);
  const shown = lastStep !== undefined && lastStep.number > closed;

  const takeBack = useCallback(() => {
    if (!lastStep) return;
    undo();
    setClosed(lastStep.number);
    announce(`Taken back: ${lastStep.said}`);
  }, [lastStep, undo]);

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      if (isWriting(event.target)) return;
      event.preventDefault();
      takeBack();
    };
    window.addEventListener("keydown", keys);
    return () => window.removeEventListener("keydown", keys);
  }, [takeBack]);

  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(() => setClosed(lastStep.number), shownFor);
    return () => clearTimeout(timer);
  }, [shown, held, lastStep]);

  useEffect(() => layers.onOpen(() => setClosed(lastStep?.number ?? -1)), [lastStep]);

  if (!shown) return null;
  return (
    <section
      aria-label="Just done"
      className={styles.notice}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.said}>{lastStep.said}</span>
      <button
        type="button"
        aria-keyshortcuts="Control+Z"
        onClick={() => {
          setHeld(false);
          takeBack();
        }}
      >
        Undo
      </button>
    </section>
  );
}
