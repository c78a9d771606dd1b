/** The layers of this page, in this browser's history; Escape closes the topmost one. */
import { type BrowserHistory, createLayers } from "./layers.ts";

/** Milliseconds after which a move that has not arrived had nowhere to go: browsers forget the oldest entries. */
const patience = 1_000;
let waiting: ReturnType<typeof setTimeout> | undefined;

const browser: BrowserHistory = {
  address: () => `${location.pathname}${location.search}${location.hash}`,
  depth() {
    const depth = (history.state as { depth?: unknown } | null)?.depth; // whatever an entry was left with
    return typeof depth === "number" ? depth : 0;
  },
  push: (address, depth) => history.pushState({ depth }, "", address),
  mark: (depth) => history.replaceState({ depth }, ""),
  go(steps, stuck) {
    waiting = setTimeout(stuck, patience);
    history.go(steps);
  },
};

export const layers = createLayers(browser);

window.addEventListener("popstate", () => {
  clearTimeout(waiting);
  layers.arrived();
});

// Before all others, which would close layers that lie deeper.
window.addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Escape" && !event.isComposing && layers.escape()) event.stopImmediatePropagation();
  },
  { capture: true },
);
