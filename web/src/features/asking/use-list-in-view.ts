/**
 * After a question the films come into view and take the focus, unless the person goes on writing: in the sentence, where
 * the films are in view, or in the follow-up, which stays in view with them.
 */
import { type RefObject, useCallback, useEffect, useState } from "react";
import { isTouch } from "../../ui/touch.ts";

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** True where the heading and the first film below it can be seen. */
function isInView(heading: HTMLElement): boolean {
  const { top } = heading.getBoundingClientRect();
  const first = heading.parentElement?.querySelector("[data-row]")?.getBoundingClientRect();
  return top >= 0 && (first?.bottom ?? top) <= innerHeight;
}

/** `settled`: the answer to what was asked last is there, or will not come. Call what comes back at each question. */
export function useListInView(heading: RefObject<HTMLElement | null>, settled: boolean): () => void {
  const [sought, setSought] = useState(0);
  const [shown, setShown] = useState(0);
  useEffect(() => {
    if (!settled || sought === shown) return;
    setShown(sought);
    const element = heading.current;
    if (!element) return;
    const inView = isInView(element);
    const writing = document.activeElement;
    const goesOn = writing instanceof HTMLInputElement || (inView && writing instanceof HTMLTextAreaElement);
    if (isTouch() || !goesOn) element.focus({ preventScroll: true });
    if (!inView) element.scrollIntoView({ behavior: calm() ? "instant" : "smooth", block: "start" });
  }, [heading, settled, sought, shown]);
  return useCallback(() => setSought((before) => before + 1), []);
}
