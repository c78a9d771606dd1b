/** Rows glide to their new places when the list changes (FLIP: first, last, invert, play). Nothing moves for people who ask for calm. */
import { type RefObject, useLayoutEffect, useRef } from "react";

const duration = 220;
const easing = "cubic-bezier(.2, .7, .2, 1)";

/** `order` changes exactly when rows come, go or change places; every row carries `data-row`. */
export function useMovingRows(list: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef<ReadonlyMap<string, number>>(new Map());
  const lastOrder = useRef(order);
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-row]") ?? [])];
    const now = new Map(rows.map((row) => [row.dataset.row ?? "", row.offsetTop]));
    const before = places.current;
    places.current = now;
    if (order === lastOrder.current) return;
    lastOrder.current = order;
    if (before.size === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const row of rows) {
      const key = row.dataset.row ?? "";
      const was = before.get(key);
      const shift = (was ?? 0) - (now.get(key) ?? 0);
      if (was === undefined) row.animate([{ opacity: 0 }, { opacity: 1 }], { duration, easing });
      else if (shift !== 0)
        row.animate([{ transform: `translateY(${shift}px)` }, { transform: "none" }], { duration, easing });
    }
  });
}
