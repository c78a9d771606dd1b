import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import type { Versions } from "./types.ts";
import { followVersions, signatureOf } from "./versions.ts";

const data = { name: "starter", version: "1", label: "592 films", simulated: false };
const ease: Versions = { matinee: "0.1.0", data, models: { taste: "ease@1", fame: "popularity@1" } };
const als: Versions = { ...ease, models: { ...ease.models, taste: "als@7" } };

/** A client that keeps two answers and a search made by EASE. */
function kept() {
  const client = new QueryClient();
  const told: boolean[] = [];
  followVersions(client, (_now, newData) => told.push(newData));
  client.setQueryData(["info"], { versions: ease });
  client.setQueryData(["answer", 1], { answer: { versions: ease } });
  client.setQueryData(["similar", 1], { versions: ease });
  client.setQueryData(["search", "heat"], []);
  const stale = () =>
    client
      .getQueryCache()
      .getAll()
      .filter(({ state }) => state.isInvalidated)
      .map(({ queryKey }) => queryKey.join(" "));
  return { client, told, stale };
}

describe("versions", () => {
  it("make every answer of another model be asked anew, whoever tells of the new one", () => {
    for (const [key, tells] of [
      [["info"], { versions: als }],
      [["answer", 2], { answer: { versions: als } }],
      [["similar", 2], { versions: als }],
    ] as const) {
      const { client, told, stale } = kept();
      client.setQueryData(key, tells);
      expect(stale()).toEqual(["info", "answer 1", "similar 1", "search heat"].filter((old) => old !== key.join(" ")));
      expect(told).toEqual([false]);
    }
  });

  it("say when the data are others too", () => {
    const { client, told } = kept();
    client.setQueryData(["info"], { versions: { ...ease, data: { ...data, version: "2" } } });
    expect(told).toEqual([true]);
  });

  it("let stand what the same models have made, in whatever order they are named", () => {
    const { client, told, stale } = kept();
    const turned = { ...ease, models: { fame: "popularity@1", taste: "ease@1" } };
    expect(signatureOf(turned)).toBe(signatureOf(ease));
    client.setQueryData(["answer", 2], { answer: { versions: turned } });
    client.setQueryData(["info"], { preparing: [] });
    expect(stale()).toEqual([]);
    expect(told).toEqual([]);
  });
});
