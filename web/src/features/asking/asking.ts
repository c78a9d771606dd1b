/** The question that the page asks: typed, asked, followed up, edited by its chips, leaned and filtered. */
import type { AskBody, Filters, Reading } from "../../api/types.ts";
import { type Leaning, usual } from "./leaning.ts";
import { type Question, saidIn, type Turn } from "./question.ts";

const step = 10;
/** What the server takes at most. */
const most = 100;

export interface Asking extends Question {
  /** What stands in the box now, asked or not. */
  readonly draft: string;
  /** Follow-ups that wait for the list that they follow. */
  readonly ahead: readonly string[];
  /** Grows with every new question: what belonged to the old one goes with it. */
  readonly asked: number;
}

/** What was said, one turn after the other: what the address keeps. */
export interface Said {
  readonly text: string;
  readonly since: readonly string[];
}

export type AskingAction =
  | { readonly do: "type"; readonly draft: string }
  | { readonly do: "ask"; readonly text: string }
  /** Follows the list up as soon as it is there. */
  | { readonly do: "say"; readonly text: string }
  /** The list is there that the next follow-up speaks of. */
  | ({ readonly do: "follow" } & Pick<Turn, "previous" | "shown">)
  /** Back at what was said before. */
  | ({ readonly do: "return" } & Said)
  | { readonly do: "start over" }
  | { readonly do: "edit"; readonly reading: Reading }
  | { readonly do: "filter"; readonly filters: Filters }
  | { readonly do: "lean"; readonly leaning: Leaning }
  | { readonly do: "choose"; readonly language: AskBody["language"] }
  | { readonly do: "more" };

export const start = ({ text, since }: Said): Asking => ({
  draft: text,
  ahead: since,
  asked: 0,
  text,
  turns: [],
  edited: undefined,
  filters: {},
  leaning: usual,
  n: step,
});

/** All that was said, what still waits included. */
export const saidOf = (asking: Asking): Said => ({
  text: asking.text,
  since: [...saidIn(asking).slice(1), ...asking.ahead],
});

/** Asking the same sentence again keeps the chips as the person left them. */
export function nextAsking(state: Asking, action: AskingAction): Asking {
  switch (action.do) {
    case "type":
      return { ...state, draft: action.draft };
    case "ask": {
      const kept = action.text === state.text ? backAt(state, 0) : { ...backAt(state, 0), edited: undefined };
      return { ...kept, draft: action.text, text: action.text, asked: state.asked + 1 };
    }
    case "say":
      return { ...state, ahead: [...state.ahead, action.text], asked: state.asked + 1 };
    case "follow": {
      const [text, ...ahead] = state.ahead;
      if (text === undefined) return state;
      const { previous, shown } = action;
      const turns = [...state.turns, { text, edited: state.edited, previous, shown }];
      return { ...state, turns, ahead, edited: undefined, n: step };
    }
    case "return":
      return returned(state, action);
    case "start over":
      // Whoever wants no model asked wants that of the next question, too.
      return { ...start({ text: "", since: [] }), language: state.language, asked: state.asked + 1 };
    case "edit":
      return { ...state, edited: action.reading, n: step };
    case "filter":
      return { ...state, filters: action.filters, n: step };
    case "lean":
      return { ...state, leaning: action.leaning };
    case "choose":
      return { ...state, language: action.language };
    case "more":
      return { ...state, n: Math.min(most, state.n + step) };
  }
}

/** As it was before the follow-up of that number was said. */
const backAt = (state: Asking, turn: number): Asking => ({
  ...state,
  edited: turn < state.turns.length ? state.turns[turn]?.edited : state.edited,
  turns: state.turns.slice(0, turn),
  ahead: [],
  n: step,
});

function returned(state: Asking, { text, since }: Said): Asking {
  if (text !== state.text) return { ...nextAsking(state, { do: "ask", text }), ahead: since };
  const said = saidOf(state).since;
  if (said.length === since.length && said.every((one, i) => one === since[i])) return state;
  const other = state.turns.findIndex((turn, i) => turn.text !== since[i]);
  const common = other < 0 ? state.turns.length : other;
  return { ...backAt(state, common), ahead: since.slice(common), asked: state.asked + 1 };
}
