/** The question that the page asks: typed, asked, edited by its chips, leaned and filtered. */
import type { Filters, Reading } from "../../api/types.ts";
import { type Leaning, usual } from "./leaning.ts";
import type { Question } from "./question.ts";

const step = 10;
/** What the server takes at most. */
const most = 100;

export interface Asking extends Question {
  /** What stands in the box now, asked or not. */
  readonly draft: string;
  /** Grows with every new question: what belonged to the old one goes with it. */
  readonly asked: number;
}

export type AskingAction =
  | { readonly do: "type"; readonly draft: string }
  | { readonly do: "ask"; readonly text: string }
  /** Back at a sentence that was asked before. */
  | { readonly do: "return"; readonly text: string }
  | { readonly do: "start over" }
  | { readonly do: "edit"; readonly reading: Reading }
  | { readonly do: "filter"; readonly filters: Filters }
  | { readonly do: "lean"; readonly leaning: Leaning }
  | { readonly do: "more" };

export const start = (text: string): Asking => ({
  draft: text,
  asked: 0,
  text,
  edited: undefined,
  filters: {},
  leaning: usual,
  n: step,
});

/** Asking the same sentence again keeps the chips as the person left them. */
export function nextAsking(state: Asking, action: AskingAction): Asking {
  switch (action.do) {
    case "type":
      return { ...state, draft: action.draft };
    case "ask": {
      const edited = action.text === state.text ? state.edited : undefined;
      return { ...state, draft: action.text, text: action.text, edited, n: step, asked: state.asked + 1 };
    }
    case "return":
      return action.text === state.text ? state : nextAsking(state, { do: "ask", text: action.text });
    case "start over":
      return { ...start(""), asked: state.asked + 1 };
    case "edit":
      return { ...state, edited: action.reading, n: step };
    case "filter":
      return { ...state, filters: action.filters, n: step };
    case "lean":
      return { ...state, leaning: action.leaning };
    case "more":
      return { ...state, n: Math.min(most, state.n + step) };
  }
}
