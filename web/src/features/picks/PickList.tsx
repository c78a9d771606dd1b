/** The list: rows that glide to their places, skeletons in their shape, and more when asked. */
import { useRef } from "react";
import type { Pick } from "../../api/types.ts";
import { useFocusKept } from "../../ui/use-focus-kept.ts";
import type { Movement } from "../asking/movement.ts";
import type { Explainable } from "./explained.ts";
import styles from "./PickList.module.css";
import { PickRow } from "./PickRow.tsx";
import { useMovingRows } from "./use-moving-rows.ts";

interface PickListProps {
  readonly picks: readonly Pick[];
  readonly movements: ReadonlyMap<number, Movement>;
  /** True while a newer list is on its way. */
  readonly waiting: boolean;
  readonly explainable: Explainable | undefined;
  titleOf(movieId: number): string | undefined;
}

const focusPlaces = { items: "[data-row]", inside: "h3 button" };

export function PickList({ picks, movements, waiting, explainable, titleOf }: PickListProps) {
  const list = useRef<HTMLOListElement>(null);
  const order = picks.map(({ movie }) => movie.id).join(" ");
  useMovingRows(list, order);
  useFocusKept(list, order, focusPlaces);
  return (
    <ol ref={list} className={styles.list} aria-label="Films for you" aria-busy={waiting}>
      {picks.map((pick) => (
        <PickRow
          key={pick.movie.id}
          pick={pick}
          movement={movements.get(pick.movie.id)}
          explainable={explainable}
          titleOf={titleOf}
        />
      ))}
    </ol>
  );
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
