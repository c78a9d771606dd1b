/** A film opened from within a sheet begins at its top; the one that one comes back to lies as it was left. */
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";

const sheetOf = (place: HTMLElement | null): Element | null | undefined => place?.closest("[role=dialog]");

/** `level`: how deep one has gone since `opening`. Call what comes back before going deeper. */
export function usePathScroll(place: RefObject<HTMLElement | null>, opening: unknown, level: number): () => void {
  const scrolled = useRef<readonly number[]>([]);
  const last = useRef({ opening, level });
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { opening, level };
    const sheet = sheetOf(place.current);
    if (!sheet || before.opening !== opening || before.level === level) return;
    sheet.scrollTop = level < before.level ? (scrolled.current[level] ?? 0) : 0;
    // What had the focus is gone with the film that it stood on.
    place.current?.focus({ preventScroll: true });
  }, [place, opening, level]);
  return useCallback(() => {
    scrolled.current = [...scrolled.current.slice(0, level), sheetOf(place.current)?.scrollTop ?? 0];
  }, [place, level]);
}
