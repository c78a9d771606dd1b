/** A shelf with a way back: every change remembers what was before it and how to say it. */
import { changed, type Shelf, type ShelfChange } from "./shelf.ts";

const mostSteps = 50;

export interface Step {
  /** Grows with every change and is never used twice. */
  readonly number: number;
  readonly before: Shelf;
  /** What was done, for people: "Heat: 4 stars". */
  readonly said: string;
}

export interface Undoable {
  readonly shelf: Shelf;
  readonly steps: readonly Step[];
  /** Changes made so far. */
  readonly made: number;
}

export const untouched = (shelf: Shelf): Undoable => ({ shelf, steps: [], made: 0 });

export type UndoableAction =
  | { readonly do: "change"; readonly change: ShelfChange; readonly said: string }
  | { readonly do: "undo" }
  | { readonly do: "adopt"; readonly shelf: Shelf };

export function next(state: Undoable, action: UndoableAction): Undoable {
  switch (action.do) {
    case "change":
      return {
        shelf: changed(state.shelf, action.change),
        steps: [...state.steps.slice(1 - mostSteps), { number: state.made, before: state.shelf, said: action.said }],
        made: state.made + 1,
      };
    case "undo": {
      const last = state.steps.at(-1);
      return last ? { ...state, shelf: last.before, steps: state.steps.slice(0, -1) } : state;
    }
    case "adopt":
      return { ...state, shelf: action.shelf, steps: [] };
  }
}
