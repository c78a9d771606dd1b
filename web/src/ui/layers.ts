/**
 * What lies open over the page - sheets, editors, suggestions - and the sentence below, kept in step with the browser's
 * history: every open layer has an entry of its own, so that Back closes what is open, one layer at a time, and closing by
 * hand takes the entry along. Moves in the history arrive later, so both sides are compared anew whenever one arrives.
 */

/** The browser's history as far as the page knows it. */
export interface BrowserHistory {
  /** The address of the present entry. */
  address(): string;
  /** How many layers lay open when the present entry was made. */
  depth(): number;
  /** Adds an entry after the present one. */
  push(address: string, depth: number): void;
  /** Says how many layers lie open at the present entry. */
  mark(depth: number): void;
  /** Moves; later `arrived` is called, or `stuck` where there was nowhere to go. */
  go(steps: number, stuck: () => void): void;
}

interface Layer {
  close(): void;
  /** A step inside the layer below, which Escape closes as a whole. */
  readonly step: boolean;
}

export interface Layers {
  /** Puts a layer on top; call what comes back when it is closed. */
  open(layer: Layer): () => void;
  /** The address that is or will be the present one. */
  address(): string;
  goTo(address: string): void;
  /** The history has moved: by us, or by the person. */
  arrived(): void;
  /** Closes the topmost layer; false when none is open. */
  escape(): boolean;
  /** Calls back when a layer opens. */
  onOpen(listener: () => void): () => void;
  /** Calls back when the person has moved to another entry. */
  onMove(listener: () => void): () => void;
}

export function createLayers(history: BrowserHistory): Layers {
  let open: readonly Layer[] = [];
  let wanted = history.address();
  let moving = false;
  let due = false;
  const openListeners = new Set<() => void>();
  const moveListeners = new Set<() => void>();

  /** Later, so that one layer may take another one's place within the same change. */
  function settleSoon(): void {
    if (due) return;
    due = true;
    queueMicrotask(() => {
      due = false;
      settle();
    });
  }

  function settle(): void {
    if (moving) return;
    // A new address lies below all layers.
    const elsewhere = history.address() !== wanted;
    const target = elsewhere ? 0 : open.length;
    if (history.depth() > target) {
      moving = true;
      history.go(target - history.depth(), () => {
        history.mark(target);
        arrived();
      });
      return;
    }
    if (elsewhere) {
      history.push(wanted, 0);
      wanted = history.address();
    }
    while (history.depth() < open.length) history.push(wanted, history.depth() + 1);
  }

  function arrived(): void {
    if (moving) {
      moving = false;
      settle();
      return;
    }
    wanted = history.address();
    closeDownTo(history.depth());
    for (const listener of moveListeners) listener();
    // Going forward to an entry of a layer that is closed leads back to where one was.
    settle();
  }

  function closeDownTo(depth: number): void {
    while (open.length > depth) {
      const top = open[open.length - 1];
      open = open.slice(0, -1);
      top?.close();
    }
  }

  settleSoon();
  return {
    open(layer) {
      open = [...open, layer];
      for (const listener of openListeners) listener();
      settleSoon();
      return () => {
        open = open.filter((other) => other !== layer);
        settleSoon();
      };
    },
    address: () => wanted,
    goTo(address) {
      wanted = address;
      settleSoon();
    },
    arrived,
    escape() {
      const place = open.findLastIndex(({ step }) => !step);
      if (place < 0) return false;
      const layer = open[place];
      open = open.slice(0, place);
      layer?.close();
      settleSoon();
      return true;
    },
    onOpen: (listener) => listening(openListeners, listener),
    onMove: (listener) => listening(moveListeners, listener),
  };
}

function listening(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
