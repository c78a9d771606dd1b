import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BrowserHistory, createLayers } from "./layers.ts";

interface Entry {
  readonly address: string;
  readonly depth: number;
}

/** A browser: moves arrive when `tick` is called, in order. */
function world(first: Entry = { address: "/", depth: 0 }) {
  let entries: readonly Entry[] = [{ address: "another site", depth: 0 }, first];
  let at = 1;
  let moves: { readonly steps: number; readonly stuck?: () => void }[] = [];
  const present = (): Entry => entries[at] as Entry; // `at` never leaves the entries
  const browser: BrowserHistory = {
    address: () => present().address,
    depth: () => present().depth,
    push(address, depth) {
      entries = [...entries.slice(0, at + 1), { address, depth }];
      at++;
    },
    mark(depth) {
      entries = entries.with(at, { ...present(), depth });
    },
    go: (steps, stuck) => void moves.push({ steps, stuck }),
  };
  const layers = createLayers(browser);
  const tick = async () => {
    await Promise.resolve();
    const [move, ...later] = moves;
    moves = later;
    if (!move) return;
    const target = at + move.steps;
    if (target < 1 || target >= entries.length) move.stuck?.();
    else {
      at = target;
      layers.arrived();
    }
    await Promise.resolve();
  };
  const rest = async () => {
    do await tick();
    while (moves.length > 0);
    await tick();
  };
  const open: { readonly name: number; release(): void }[] = [];
  let made = 0;
  return {
    browser,
    layers,
    tick,
    rest,
    /** What the person sees open, from below to the top. */
    seen: () => open.map(({ name }) => name),
    open(step = false) {
      const name = made++;
      const remove = () => {
        const place = open.findIndex((layer) => layer.name === name);
        if (place >= 0) open.splice(place, 1);
      };
      const release = layers.open({
        step,
        close() {
          remove();
          release();
        },
      });
      open.push({
        name,
        release() {
          remove();
          release();
        },
      });
    },
    closeTop: () => open.at(-1)?.release(),
    closeAll: () => {
      for (const layer of open.splice(0)) layer.release();
    },
    back: () => void moves.push({ steps: -1 }),
    forward: () => void moves.push({ steps: 1 }),
    entries: () => entries,
    at: () => at,
  };
}

describe("layers", () => {
  it("are closed by Back, one by one, and the page stays", async () => {
    const page = world();
    page.open();
    page.open();
    await page.rest();
    expect(page.entries().map(({ depth }) => depth)).toEqual([0, 0, 1, 2]);
    page.back();
    await page.rest();
    expect(page.seen()).toEqual([0]);
    page.back();
    await page.rest();
    expect(page.seen()).toEqual([]);
    expect(page.at()).toBe(1);
  });

  it("take their entries along when closed by hand, so that the next Back leads where it would have led", async () => {
    const page = world();
    page.layers.goTo("/#ask=one");
    await page.rest();
    page.open();
    page.open();
    await page.rest();
    page.closeAll();
    await page.rest();
    expect(page.browser.address()).toBe("/#ask=one");
    page.back();
    await page.rest();
    expect(page.layers.address()).toBe("/");
  });

  it("stay closed when one goes forward", async () => {
    const page = world();
    page.open();
    await page.rest();
    page.back();
    await page.rest();
    page.forward();
    await page.rest();
    expect(page.seen()).toEqual([]);
    expect(page.at()).toBe(1);
  });

  it("take one another's place without a new entry", async () => {
    const page = world();
    page.open();
    await page.rest();
    page.closeTop();
    page.open();
    await page.rest();
    expect(page.entries()).toHaveLength(3);
  });

  it("are closed by Escape, steps inside one together with it", async () => {
    const page = world();
    page.open();
    page.open();
    page.open(true);
    page.open(true);
    await page.rest();
    expect(page.layers.escape()).toBe(true);
    await page.rest();
    expect(page.browser.depth()).toBe(1);
    expect(page.layers.escape()).toBe(true);
    expect(page.layers.escape()).toBe(false);
  });

  it("are gone after the page was loaded anew, and so is their entry, also where the browser has forgotten those before", async () => {
    const page = world({ address: "/#ask=one", depth: 1 });
    await page.rest();
    expect(page.browser.depth()).toBe(0);
    page.open();
    await page.rest();
    expect(page.browser.depth()).toBe(1);
  });

  it("agree with the history whatever is opened, closed, asked and travelled, in whatever order it arrives", async () => {
    const act = fc.constantFrom("open", "close", "all", "back", "forward", "ask", "escape", "tick" as const);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const page = world();
        let asked = 0;
        for (const what of acts) {
          if (what === "open") page.open();
          else if (what === "close") page.closeTop();
          else if (what === "all") page.closeAll();
          else if (what === "back") page.back();
          else if (what === "forward") page.forward();
          else if (what === "ask") page.layers.goTo(`/#ask=${asked++}`);
          else if (what === "escape") page.layers.escape();
          else await page.tick();
        }
        await page.rest();
        expect(page.browser.depth()).toBe(page.seen().length);
        expect(page.browser.address()).toBe(page.layers.address());
        // A Back from here closes one layer, and only without any it leads elsewhere.
        const seen = page.seen();
        page.back();
        await page.rest();
        expect(page.seen()).toEqual(seen.slice(0, -1));
      }),
      { numRuns: 2_000 },
    );
  });
});
