/** A key goes to its place and nowhere else: every output and every file of trials with peers good and bad is searched for it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Misbehaviour, plainScript, startScriptedServer } from "@matinee/adapters";
import { describe, expect, it } from "vitest";
import { runProcess } from "./commands.ts";
import { starterHome } from "./kept-homes.ts";
import { started } from "./started.ts";

const key = "sk-secret-of-a-test";
const text = "something tense with a bank robbery gone wrong";

function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, "latin1"));
}

describe("the key of a language model", { timeout: 400_000 }, () => {
  it("is in no output, log, error, document or file, whatever the peer does", async () => {
    const home = await starterHome();
    const seen: string[] = [];
    let misbehaviour: Misbehaviour = "none";
    const peer = await startScriptedServer({ answer: plainScript, misbehaviour: () => misbehaviour });
    const settings = {
      MATINEE_HOME: home,
      MATINEE_DATA: "starter",
      MATINEE_OFFLINE: "1",
      MATINEE_MODE: "development",
      MATINEE_MODEL_URL: peer.url,
      MATINEE_MODEL_KEY: key,
      MATINEE_LOG: "debug",
      MATINEE_ENGINES: "1",
    };
    const { address, told } = await started([], settings);
    const asking = (accept: string, more: object) =>
      fetch(`${address}/api/ask`, {
        method: "POST",
        headers: { "content-type": "application/json", accept },
        body: JSON.stringify({ text, ...more }),
      }).then((response) => response.text());
    seen.push(await asking("text/event-stream", {}));
    for (misbehaviour of ["html", "dropped", "refused-key"] satisfies Misbehaviour[])
      seen.push(await asking("application/json", { text: `${text}, ${misbehaviour}` }));
    seen.push(await asking("application/json", { language: { model: "none-such" } }));
    for (const path of ["/api/usage", "/api/info", "/openapi.json", "/readyz"])
      seen.push(await fetch(address + path).then((response) => response.text()));
    for (const command of [["ask", text], ["doctor"], ["usage", "--json"]]) {
      const { out, err } = await runProcess(command, settings);
      seen.push(out, err);
    }
    seen.push(...told, ...textsBelow(home));
    await peer.close();
    for (const words of ["shares tense", "does not accept the key in MATINEE_MODEL_KEY", "outputTokens"])
      expect(seen.some((one) => one.includes(words))).toBe(true);
    expect(peer.calls.length).toBeGreaterThan(5);
    expect(peer.calls.every(({ authorization }) => authorization === `Bearer ${key}`)).toBe(true);
    expect(seen.filter((one) => one.includes(key))).toEqual([]);
  });
});
