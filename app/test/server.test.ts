/** A server as people start it: at once, offline or not, on a machine that is not perfect. */
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runProcess } from "./commands.ts";
import { emptyHome, starterHome } from "./kept-homes.ts";
import { ask, started } from "./started.ts";

const shared = process.env.MATINEE_SHARED_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
const unreachable = "http://127.0.0.1:9/";

async function served(address: string): Promise<string> {
  const { data } = (await (await fetch(`${address}/readyz`)).json()) as { data: { name: string } };
  return data.name;
}

describe("matinee serve", { timeout: 90_000 }, () => {
  it("serves the starter films without a network, and ends cleanly when told to", async () => {
    const { child, address, told } = await started(["--offline"], { MATINEE_HOME: emptyHome() });
    expect(await served(address)).toBe("starter");
    expect((await ask(address, "something tense")).status).toBe(200);
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(told).toEqual([expect.stringContaining("nobody has rated them")]);
  });

  it("says in one sentence that nothing can be fetched, and goes on serving", async () => {
    const { address, told } = await started([], { MATINEE_HOME: await starterHome(), MATINEE_MIRROR: unreachable });
    await expect.poll(() => told.join("\n"), { timeout: 30_000 }).toContain("ml-latest-small could not be fetched");
    expect(told.join("\n")).not.toMatch(/^\s+at /m);
    expect((await ask(address, "something tense")).status).toBe(200);
    const info = (await (await fetch(`${address}/api/info`)).json()) as { troubles: string[] };
    expect(info.troubles).toEqual([expect.stringContaining("could not be fetched")]);
  });

  it.skipIf(!existsSync(join(shared, "ml-latest-small")))(
    "fetches ml-latest-small and Wikipedia from a mirror, with their licences, and changes over live",
    async () => {
      const { address, told } = await started([], {
        MATINEE_HOME: await starterHome(),
        MATINEE_MIRROR: shared,
        MATINEE_RATE_LIMIT: "100000",
      });
      const statuses: number[] = [];
      const names: string[] = [];
      const deadline = performance.now() + 120_000;
      while (names.at(-1) !== "ml-latest-small" && performance.now() < deadline) {
        statuses.push((await ask(address, "I loved Heat. Something tense")).status);
        names.push(await served(address));
      }
      expect(names[0]).toBe("starter");
      expect(names.at(-1)).toBe("ml-latest-small");
      expect(new Set(statuses)).toEqual(new Set([200]));
      const licences = told.filter((line) => line.includes("Licence"));
      expect(licences.map((line) => /CC BY-SA|Apache|MovieLens/u.exec(line)?.[0])).toEqual([
        "MovieLens",
        "CC BY-SA",
        "Apache",
      ]);
      const info = (await (await fetch(`${address}/api/info`)).json()) as { licences: { licence: string }[] };
      expect(info.licences.map(({ licence }) => licence).join()).toMatch(/MovieLens.*CC BY-SA/);
    },
    150_000,
  );

  it("says that a port is in use", async () => {
    const { address } = await started(["--offline"], { MATINEE_HOME: await starterHome() });
    const port = new URL(address).port;
    const { exit, err } = await runProcess(["serve", "--offline", "--port", port], { MATINEE_HOME: emptyHome() });
    expect(exit).toBe(8);
    expect(err).toBe(
      `matinee: Port ${port} of 127.0.0.1 is in use by another program.\nChoose another port: --port 5001\n`,
    );
  });

  it("serves the starter films over a home that cannot be written to, and says why nothing is kept", async () => {
    const file = join(emptyHome(), "a-file");
    writeFileSync(file, "");
    const { address, told } = await started(["--offline"], { MATINEE_HOME: file });
    expect((await ask(address, "something tense")).status).toBe(200);
    expect(told.join("\n")).toContain(`The data folder ${file} cannot be written to`);
  });

  it.each([
    ["a data set that nobody knows", ["--data", "nonsense"], {}, 4, "There is no data set named nonsense."],
    ["one that is not here", ["--data", "ml-1m", "--offline"], {}, 4, "The data set ml-1m is not installed."],
    ["an address of another machine", ["--host", "192.0.2.1"], {}, 2, "192.0.2.1 is no address of this machine."],
    ["a bad setting", [], { MATINEE_PORT: "five" }, 2, "MATINEE_PORT must be a whole number from 0 to 65535."],
  ])("says in a sentence what is wrong with %s", async (_, parameters, settings, code, sentence) => {
    const { exit, err } = await runProcess(["serve", ...parameters], {
      MATINEE_HOME: emptyHome(),
      MATINEE_PORT: "0",
      ...settings,
    });
    expect(exit).toBe(code);
    expect(err.split("\n")[0]).toBe(`matinee: ${sentence}`);
    expect(err.split("\n")).toHaveLength(3);
  });
});
