/** Models trained at the command line and by the library. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openDataHome } from "@matinee/adapters";
import type { Answer, KeptModel } from "@matinee/core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { Matinee } from "../src/index.ts";
import { main, runCommand } from "./commands.ts";
import { emptyHome, starterHome } from "./kept-homes.ts";
import { rated, ratedHome, ratedHomeWithModels } from "./rated-home.ts";
import { at, quick, tasteOf } from "./trained.ts";

describe("matinee train and matinee models", { timeout: 120_000 }, () => {
  let matinee: ReturnType<typeof at>;
  beforeAll(async () => {
    matinee = at(await ratedHomeWithModels());
  }, 90_000);

  it("train a model that then speaks for taste, until the usual one is put to use again", async () => {
    const { exit, out, err } = await matinee("train", "als", ...quick);
    expect(exit).toBe(0);
    const [id] = /als@[0-9a-f]{8}/.exec(out) ?? [];
    expect(out).toContain(`${id} is trained`);
    expect(out).toContain("It speaks for the taste of rated now.");
    expect(err).toMatch(/^als takes at most \d+ MB beside the data; [\d,]+ MB may be used\.$/m);
    expect(out + err).not.toContain("\u001b");

    const answer = ["recommend", "--rate", "Heat=5", "--json"];
    expect(tasteOf((await matinee(...answer)).out)).toBe(id);
    const listed = await matinee("models");
    expect(listed.out).toContain(`rated: ${id} speaks for taste.`);
    expect(Math.max(...listed.out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);

    expect((await matinee("models", "use", "default")).out).toBe(
      "The usual model speaks for the taste of rated now.\n",
    );
    expect(tasteOf((await matinee(...answer)).out)).toMatch(/^ease@/);
    expect((await matinee("models", "use", id ?? "")).exit).toBe(0);
    expect((await matinee("models", "remove", id ?? "")).out).toContain("The usual model speaks");
    expect(JSON.parse((await matinee("models", "--json")).out)).toEqual({ models: [] });
  });

  it("only keep a model with --no-use, and tell programs all about it", async () => {
    const { out, err } = await matinee("train", "popularity", "--no-use", "--json");
    const { model, inUse } = JSON.parse(out) as { model: KeptModel; inUse: boolean };
    expect(inUse).toBe(false);
    expect(err).toBe("");
    const { models } = JSON.parse((await matinee("models", "--data", rated, "--json")).out) as {
      models: KeptModel[];
    };
    expect(models).toEqual([{ ...model, inUse: false, bytes: expect.any(Number) }]);
    await matinee("models", "remove", model.id);
  });

  it("find the EASE that is served where it was left, and list it once somebody has asked for it", async () => {
    const { out, exit } = await matinee("train", "ease");
    expect(exit).toBe(0);
    const [id] = /ease@[0-9a-f]{8}/.exec(out) ?? [];
    expect(out).toBe(`${id} was trained already; nothing has changed.\nIt speaks for the taste of rated now.\n`);
    expect(tasteOf((await matinee("recommend", "--rate", "Heat=5", "--json")).out)).toBe(id);
    const { models } = JSON.parse((await matinee("models", "--json")).out) as { models: KeptModel[] };
    expect(models).toEqual([expect.objectContaining({ id, inUse: true, asked: true })]);
    const all = JSON.parse((await matinee("models", "--all", "--json")).out) as { models: KeptModel[] };
    expect(
      all.models
        .filter(({ asked }) => !asked)
        .map(({ model }) => model)
        .toSorted(),
    ).toEqual(["bm25", "bm25", "bm25", "esteem", "facets", "popularity", "text-vectors"]);
    const underneath = all.models.find(({ model }) => model === "text-vectors");
    const refused = await matinee("models", "use", underneath?.id ?? "");
    expect([refused.exit, refused.err]).toEqual([5, expect.stringContaining("cannot let speak for taste")]);
    expect(refused.err).not.toContain("matinee train text-vectors");
    await matinee("models", "use", "default");
    await matinee("models", "remove", id ?? "");
  });

  it.each(["knn", "rp3beta"])("train %s, which then answers", async (model) => {
    const { out } = await matinee("train", model);
    const [id] = new RegExp(`${model}@[0-9a-f]{8}`).exec(out) ?? [];
    const answer = await matinee("recommend", "--rate", "Heat=5", "--json");
    expect(tasteOf(answer.out)).toBe(id);
    await matinee("models", "use", "default");
    await matinee("models", "remove", id ?? "");
  });

  it("say that there is nothing to learn where nobody has rated", async () => {
    const { exit, err } = await at(emptyHome())("train", "als", "--data", "starter");
    expect(exit).toBe(5);
    expect(err).toContain("Nobody has rated the films of starter: als could learn nothing.");
    expect((await at(emptyHome())("train", "popularity", "--data", "starter")).exit).toBe(0);
  });

  it.each([
    ["a model that nobody knows", ["train", "dream"], 2, "there is no model “dream”"],
    [
      "a setting that nobody knows",
      ["train", "svd", "--set", "x=1"],
      2,
      "x: is no setting of svd; svd has dimensions=100 (",
    ],
    ["a setting without a value", ["train", "svd", "--set", "x"], 2, "“x” is not a setting"],
    ["data that are not there", ["train", "svd", "--data", "nonsense"], 4, "There is no data set named nonsense."],
    ["too little memory", ["train", "svd", "--memory", "0.1"], 10, "needs 1 MB of memory"],
    ["a model that was never trained", ["models", "use", "als@0"], 4, "There is no model als@0."],
    ["one that is to be removed", ["models", "remove", "als@0"], 4, "There is no model als@0."],
    ["a shape that nobody knows", ["data", "synthesize", "--like", "ml-9"], 2, "like: must be one of ml-100k"],
  ])("say what is wrong with %s", async (_, parameters, code, words) => {
    const { exit, out, err } = await matinee(...parameters);
    expect(exit).toBe(code);
    expect(out).toBe("");
    expect(err).toContain(words);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe("a home of an older Matinee", { timeout: 60_000 }, () => {
  it("opens with the usual model where the one in use is of an older format, and says how to have it again", async () => {
    const home = await ratedHomeWithModels();
    const { models } = openDataHome({ path: home, environment: {} });
    const older = {
      id: "als@00c0ffee",
      model: "als",
      data: { name: rated, version: "1" },
      settings: {},
      seed: 1,
      trained: "2026-01-02T03:04:05.000Z",
      seconds: 1,
      computedBy: "plain TypeScript",
      memory: 0,
      notes: [],
      matinee: "0.0.1",
      format: 1,
    };
    await models.keep(older as unknown as KeptModel, { meta: {}, arrays: { films: Float32Array.of(1) } });
    await models.choose(rated, older.id);
    const { exit, out, err } = await at(home)("recommend", "--rate", "Heat=5", "--json");
    expect(exit).toBe(0);
    expect(tasteOf(out)).toMatch(/^ease@/);
    expect(err).toContain(
      "The model als@00c0ffee is of format 1, not 3. The usual model speaks for taste. Train it again with: matinee train als --data rated",
    );
    expect((await at(home)("models")).out).toContain("als@00c0ffee");
  });
});

describe("the library", { timeout: 60_000 }, () => {
  it("trains in a process of its own, opens with the new model, and goes back to the usual one", async () => {
    const home = await ratedHomeWithModels();
    const told: string[] = [];
    const { model, inUse } = await Matinee.train("als", {
      data: rated,
      home,
      settings: { dimensions: 8, epochs: 2 },
      onNote: (text) => told.push(text),
    });
    expect(inUse).toBe(true);
    expect(told).toEqual([expect.stringContaining("als takes at most")]);
    expect(await Matinee.models({ home })).toEqual([{ ...model, inUse: true, bytes: expect.any(Number) }]);
    expect((await Matinee.open({ data: rated, home })).versions.models.taste).toBe(model.id);
    await Matinee.useModel("default", { data: rated, home });
    expect((await Matinee.open({ data: rated, home })).versions.models.taste).toMatch(/^ease@/);
  });

  it("stops when its signal says so, and says what does not fit", async () => {
    const home = await ratedHome();
    const stop = new AbortController();
    const training = Matinee.train("als", {
      data: rated,
      home,
      settings: { epochs: 50_000 },
      signal: stop.signal,
      onNote: () => stop.abort(),
    });
    await expect(training).rejects.toMatchObject({ code: "train/stopped" });
    expect(await Matinee.models({ home })).toEqual([]);
    await expect(Matinee.train("dream", { home })).rejects.toMatchObject({ code: "request/invalid" });
    await expect(Matinee.useModel("als@0", { home })).rejects.toMatchObject({ code: "model/unknown" });
  });
});

describe("Ctrl-C", { timeout: 60_000 }, () => {
  const running: ChildProcess[] = [];
  afterEach(() => {
    for (const child of running.splice(0)) child.kill("SIGKILL");
  });

  it("stops a training, keeps nothing of it and ends with 130", async () => {
    const home = await ratedHome();
    const env = { ...process.env, MATINEE_HOME: home };
    const child = spawn(process.execPath, [main, "train", "als", "--data", rated, "--set", "epochs=50000"], {
      env,
    });
    running.push(child);
    let told = "";
    child.stderr.on("data", (text) => {
      told += text;
    });
    await expect.poll(() => told, { timeout: 30_000 }).toContain("takes at most");
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([130, null]);
    await expect.poll(() => told).toContain("The training was stopped.");
    expect(await openDataHome({ path: home, environment: {} }).models.list()).toEqual([]);
  });
});

describe("a process that trains", { timeout: 60_000 }, () => {
  it.each(["als", "svd"])("goes quietly and soon when the one that asked for %s is killed", async (model) => {
    const home = await ratedHome();
    const parameters = [main, "train", model, "--data", rated, "--set", "epochs=50000"];
    const child = spawn(process.execPath, parameters, { env: { ...process.env, MATINEE_HOME: home } });
    let told = "";
    child.stderr.on("data", (text) => {
      told += text;
    });
    await expect.poll(() => told, { timeout: 30_000 }).toContain("takes at most");
    child.kill("SIGKILL");
    // Its output is closed when the last process that has it has ended.
    await once(child, "close");
    expect(told).not.toMatch(/error|^\s+at /imu);
    expect(await openDataHome({ path: home, environment: {} }).models.list()).toEqual([]);
  });
});

describe("data that nobody gave", { timeout: 120_000 }, () => {
  it("are made by a command, called simulated everywhere, never opened unasked, and can be trained on", async () => {
    const home = await starterHome();
    const matinee = at(home);
    expect((await matinee("data", "synthesize", "--like", "ml-100k", "--seed", "4")).out).toBe(
      "synthetic-ml-100k is installed: 1,682 films, 943 people, 100,000 ratings. They are simulated, and nobody's.\n",
    );
    expect((await matinee("data", "list")).out).toMatch(/synthetic-ml-100k.*simulated/);
    expect((await matinee("data", "info", "synthetic-ml-100k")).out).toContain("simulated: they are nobody's");
    expect((await matinee("train", "ease", "--data", "synthetic-ml-100k")).exit).toBe(0);
    const { out } = await matinee("recommend", "--data", "synthetic-ml-100k", "--rate", "17=5", "--json");
    const { picks, notes, versions } = JSON.parse(out) as Answer;
    expect(picks[0].movie.title).toMatch(/^Synthetic film \d+$/);
    expect(notes).toContainEqual(expect.objectContaining({ code: "simulated" }));
    expect(versions.data.simulated).toBe(true);
    expect(versions.data.label).toContain("simulated ratings");
    const unasked = await runCommand(["recommend", "--json"], { MATINEE_HOME: home });
    expect((JSON.parse(unasked.out) as Answer).versions.data.name).toBe("starter");
  });
});
