/** The question that the page asks: typed, asked, edited by its chips, leaned and filtered. The sentence lives in the address. */
import { useCallback, useEffect, useReducer } from "react";
import type { Filters, Reading } from "../api/types.ts";
import { type Leaning, usual } from "./leaning.ts";
import type { Question } from "./question.ts";

const step = 10;
/** What the server takes at most. */
const most = 100;

export interface Asking extends Question {
  /** What stands in the box now, asked or not. */
  readonly draft: string;
}

export type AskingAction =
  | { readonly do: "type"; readonly draft: string }
  | { readonly do: "ask"; readonly text: string }
  | { readonly do: "edit"; readonly reading: Reading }
  | { readonly do: "filter"; readonly filters: Filters }
  | { readonly do: "lean"; readonly leaning: Leaning }
  | { readonly do: "more" };

const start = (text: string): Asking => ({
  draft: text,
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
      return { ...state, draft: action.text, text: action.text, edited, n: step };
    }
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

/** The hash is never sent to a server, so a sentence in the address stays in the browser. */
const inAddress = (): string => new URLSearchParams(location.hash.slice(1)).get("ask") ?? "";
const addressOf = (text: string): string =>
  text.trim() === "" ? `${location.pathname}${location.search}` : `#${new URLSearchParams({ ask: text })}`;

export function useAsking(): readonly [Asking, (action: AskingAction) => void] {
  const [asking, act] = useReducer(nextAsking, undefined, () => start(inAddress()));
  useEffect(() => {
    if (asking.text !== inAddress()) history.pushState(null, "", addressOf(asking.text));
  }, [asking.text]);
  useEffect(() => {
    const back = () => act({ do: "ask", text: inAddress() });
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, []);
  return [asking, useCallback((action: AskingAction) => act(action), [])];
}
