/** The guest's shelf for every component: kept in this browser, shared between its windows, with a way back. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useReducer, useRef } from "react";
import { keepShelf, onOtherWindow, readShelf } from "./browser-storage.ts";
import type { Shelf, ShelfChange } from "./shelf.ts";
import { next, type Step, untouched } from "./undo.ts";

export interface ShelfDoor {
  readonly shelf: Shelf;
  /** The newest change that can be taken back. */
  readonly lastStep: Step | undefined;
  /** True when what was stored could not be read and the shelf started anew. */
  readonly startedAnew: boolean;
  /** `said` tells people what was done: "Heat: 4 stars". */
  change(change: ShelfChange, said: string): void;
  undo(): void;
}

const Door = createContext<ShelfDoor | undefined>(undefined);

export function ShelfProvider({ children }: { readonly children: ReactNode }) {
  const found = useRef<ReturnType<typeof readShelf>>(undefined);
  found.current ??= readShelf(localStorageOrNothing());
  const { shelf: first, unreadable } = found.current;
  const [{ shelf, steps }, act] = useReducer(next, first, untouched);
  useEffect(() => onOtherWindow((other) => act({ do: "adopt", shelf: other })), []);
  useEffect(() => {
    keepShelf(localStorageOrNothing(), shelf);
  }, [shelf]);
  const change = useCallback((what: ShelfChange, said: string) => act({ do: "change", change: what, said }), []);
  const undo = useCallback(() => act({ do: "undo" }), []);
  const door = useMemo(
    () => ({ shelf, lastStep: steps.at(-1), startedAnew: unreadable, change, undo }),
    [shelf, steps, unreadable, change, undo],
  );
  return <Door value={door}>{children}</Door>;
}

export function useShelf(): ShelfDoor {
  const door = useContext(Door);
  if (!door) throw new RangeError("useShelf stands outside its ShelfProvider.");
  return door;
}

/** Some browsers throw at the mere mention of localStorage. */
function localStorageOrNothing(): Pick<Storage, "getItem" | "setItem"> {
  try {
    return window.localStorage;
  } catch {
    return { getItem: () => null, setItem() {} };
  }
}
