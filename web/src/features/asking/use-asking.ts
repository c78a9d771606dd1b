/** The question of the page as React sees it. What was said lives in the address. */
import { useCallback, useEffect, useReducer } from "react";
import { layers } from "../../ui/browser-layers.ts";
import { type Asking, type AskingAction, nextAsking, type Said, saidOf, start } from "./asking.ts";

/** The hash is never sent to a server, so what stands in the address stays in the browser. */
function inAddress(): Said {
  const said = new URLSearchParams(layers.address().split("#")[1]);
  return { text: said.get("ask") ?? "", since: said.getAll("then") };
}

function hashOf({ text, since }: Said): string {
  const said = [...(text.trim() === "" ? [] : [["ask", text]]), ...since.map((one) => ["then", one])];
  return said.length === 0 ? "" : `#${new URLSearchParams(said)}`;
}

export function useAsking(): readonly [Asking, (action: AskingAction) => void] {
  const [asking, act] = useReducer(nextAsking, undefined, () => start(inAddress()));
  const hash = hashOf(saidOf(asking));
  useEffect(() => {
    if (hash !== hashOf(inAddress())) layers.goTo(`${location.pathname}${location.search}${hash}`);
  }, [hash]);
  useEffect(() => layers.onMove(() => act({ do: "return", ...inAddress() })), []);
  return [asking, useCallback((action: AskingAction) => act(action), [])];
}
