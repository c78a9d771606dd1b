/** The list: rows that glide to their places, skeletons in their shape, and more when asked. */
import { useLayoutEffect, useRef } from "react";
import type { Pick } from "../api/types.ts";
import type { Movement } from "../asking/movement.ts";
import styles from "./PickList.module.css";
import { PickRow } from "./PickRow.tsx";
import { useMovingRows } from "./use-moving-rows.ts";

interface PickListProps {
  readonly picks: readonly Pick[];
  readonly movements: ReadonlyMap<number, Movement>;
  /** True while a newer list is on its way. */
  readonly waiting: boolean;
  titleOf(movieId: number): string | undefined;
}

export function PickList({ picks, movements, waiting, titleOf }: PickListProps) {
  const list = useRef<HTMLOListElement>(null);
  const order = picks.map(({ movie }) => movie.id).join(" ");
  useMovingRows(list, order);
  useFocusKept(list, order);
  return (
    <ol ref={list} className={styles.list} aria-label="Films for you" aria-busy={waiting}>
      {picks.map((pick) => (
        <PickRow key={pick.movie.id} pick={pick} movement={movements.get(pick.movie.id)} titleOf={titleOf} />
      ))}
    </ol>
  );
}

/** When the row that held the focus is gone, the row in its place takes it. */
function useFocusKept(list: React.RefObject<HTMLElement | null>, order: string): void {
  const held = useRef<number>(undefined);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const remember = () => {
      const row = document.activeElement?.closest("[data-row]");
      held.current = row && element.contains(row) ? [...element.children].indexOf(row) : undefined;
    };
    element.addEventListener("focusin", remember);
    return () => element.removeEventListener("focusin", remember);
  }, [list]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what may have taken the focus away
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || held.current === undefined || document.activeElement !== document.body) return;
    const row = element.children[Math.min(held.current, element.children.length - 1)];
    row?.querySelector<HTMLElement>("h3 button")?.focus({ preventScroll: true });
  }, [list, order]);
}

const shapes = ["a", "b", "c", "d"];

export function PickSkeletons() {
  return (
    <div aria-hidden="true">
      {shapes.map((shape) => (
        <div key={shape} className={styles.skeleton}>
          <div className={styles.coverShape} />
          <div>
            <div className={styles.titleShape} />
            <div className={styles.factsShape} />
            <div className={styles.whyShape} />
            <div className={styles.barShape} />
          </div>
        </div>
      ))}
    </div>
  );
}
