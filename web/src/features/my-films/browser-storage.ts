/** The shelf's place in the browser. A browser that keeps nothing still gets a shelf for this visit. */
import { parseShelf, written } from "./parse-stored-films.ts";
import { emptyShelf, type Shelf } from "./shelf.ts";

const key = "matinee.shelf";
const asideKey = "matinee.shelf.unreadable";

export interface Found {
  readonly shelf: Shelf;
  /** True when something was stored that is no shelf; it was put aside, not thrown away. */
  readonly unreadable: boolean;
}

type Store = Pick<Storage, "getItem" | "setItem">;

export function readShelf(store: Store): Found {
  try {
    const text = store.getItem(key);
    if (text === null) return { shelf: emptyShelf, unreadable: false };
    const parsed = parseShelf(text);
    if (parsed !== undefined) return { shelf: parsed.shelf, unreadable: false };
    store.setItem(asideKey, text);
    store.setItem(key, written(emptyShelf));
    return { shelf: emptyShelf, unreadable: true };
  } catch {
    return { shelf: emptyShelf, unreadable: false };
  }
}

/** False when the browser refuses to keep it (private window, full disk). */
export function keepShelf(store: Store, shelf: Shelf): boolean {
  try {
    store.setItem(key, written(shelf));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another window of this browser changed the shelf. */
export function onOtherWindow(changed: (shelf: Shelf) => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key !== key || event.newValue === null) return;
    const parsed = parseShelf(event.newValue);
    if (parsed) changed(parsed.shelf);
  };
  window.addEventListener("storage", listener);
  return () => window.removeEventListener("storage", listener);
}
