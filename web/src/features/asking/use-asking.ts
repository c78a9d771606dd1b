/** The question of the page as React sees it. The sentence lives in the address. */
import { useCallback, useEffect, useReducer } from "react";
import { layers } from "../../ui/browser-layers.ts";
import { type Asking, type AskingAction, nextAsking, start } from "./asking.ts";

/** The hash is never sent to a server, so a sentence in the address stays in the browser. */
const inAddress = (): string => new URLSearchParams(layers.address().split("#")[1]).get("ask") ?? "";
const addressOf = (text: string): string =>
  `${location.pathname}${location.search}${text.trim() === "" ? "" : `#${new URLSearchParams({ ask: text })}`}`;

export function useAsking(): readonly [Asking, (action: AskingAction) => void] {
  const [asking, act] = useReducer(nextAsking, undefined, () => start(inAddress()));
  useEffect(() => {
    if (asking.text !== inAddress()) layers.goTo(addressOf(asking.text));
  }, [asking.text]);
  useEffect(() => layers.onMove(() => act({ do: "return", text: inAddress() })), []);
  return [asking, useCallback((action: AskingAction) => act(action), [])];
}
