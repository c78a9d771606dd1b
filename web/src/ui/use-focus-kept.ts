/** When what held the focus is gone - a rated film, a dropped chip - its successor takes the focus, so that nobody is lost. */
import { type RefObject, useLayoutEffect, useRef } from "react";

interface Places {
  /** The things that come and go, inside the container. */
  readonly items: string;
  /** What takes the focus inside the item that follows. */
  readonly inside: string;
  /** What takes it when no item is left. */
  readonly otherwise?: string;
}

/** `order` changes whenever items come or go. */
export function useFocusKept(container: RefObject<HTMLElement | null>, order: string, places: Places): void {
  const held = useRef<number>(undefined);
  const { items, inside, otherwise } = places;
  useLayoutEffect(() => {
    const element = container.current;
    if (!element) return;
    const remember = () => {
      const item = document.activeElement?.closest(items);
      const index = item ? [...element.querySelectorAll(items)].indexOf(item) : -1;
      held.current = index < 0 ? undefined : index;
    };
    element.addEventListener("focusin", remember);
    return () => element.removeEventListener("focusin", remember);
  }, [container, items]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what may have taken the focus away
  useLayoutEffect(() => {
    const element = container.current;
    if (!element || held.current === undefined || document.activeElement !== document.body) return;
    const left = element.querySelectorAll(items);
    const next = left[Math.min(held.current, left.length - 1)]?.querySelector<HTMLElement>(inside);
    const target = next ?? (otherwise ? element.querySelector<HTMLElement>(otherwise) : undefined);
    target?.focus({ preventScroll: true });
  }, [container, order, items, inside, otherwise]);
}
