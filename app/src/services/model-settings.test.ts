import { type MatineeError, quietRun } from "@matinee/core";
import { tasteModels } from "@matinee/engine";
import { describe, expect, it } from "vitest";
import { settingsIn, settingsOf } from "./model-settings.ts";
import { synthesizedData } from "./synthesis.ts";
import { checkedRequest } from "./training.ts";

const errorOf = (work: () => unknown): MatineeError => {
  try {
    work();
  } catch (error) {
    return error as MatineeError;
  }
  return expect.fail("nothing went wrong");
};

const numbers = tasteModels.flatMap((model) =>
  settingsIn(model).flatMap(({ name, range }) => (range === undefined ? [] : [{ model, name, range }])),
);

describe("the settings of models", () => {
  it.each(numbers.map((one) => [one.model.name, one.name, one] as const))(
    "refuse what is beyond the bounds of %s %s, naming it and them",
    (_, name, { model, range }) => {
      expect(range).toMatch(/^a (?:whole )?number (?:from [\d.]+ to|above 0, at most) [\d.]+$/u);
      for (const wrong of [1e9, -1, Number.POSITIVE_INFINITY, "many", null]) {
        const { code, message } = errorOf(() => settingsOf(model, { [name]: wrong }));
        expect(code).toBe("request/invalid");
        expect(message.startsWith(`${name}: must be ${range}; ${model.name} has `)).toBe(true);
      }
    },
  );

  it.each(["x", "__proto__", "constructor", "toString", "EPOCHS"])("are none called %s", (name) => {
    for (const { name: model } of tasteModels) {
      const settings = Object.fromEntries([[name, 1]]);
      const { code, message } = errorOf(() => checkedRequest({ model, settings }));
      expect([code, message.split(";")[0]]).toEqual(["request/invalid", `${name}: is no setting of ${model}`]);
      expect(message).toContain(`${model} has `);
    }
  });

  it("are an object", () => {
    const settings = [] as unknown as Record<string, unknown>;
    expect(errorOf(() => checkedRequest({ model: "als", settings })).message).toBe("settings: must be an object");
  });

  it.each([-1, 2 ** 32, 1.5, Number.NaN])("go with a seed of 32 bits, which %s is not", (seed) => {
    const words = "seed: must be a whole number from 0 to 4294967295";
    expect(errorOf(() => checkedRequest({ model: "als", seed })).message).toBe(words);
    expect(errorOf(() => synthesizedData({ like: "ml-100k", seed }, quietRun())).message).toBe(words);
  });

  it("are those of the schema where they fit", () => {
    expect(checkedRequest({ model: "als", settings: { epochs: 3 }, seed: 2 ** 32 - 1 })).toMatchObject({
      seed: 2 ** 32 - 1,
      settings: { epochs: 3, dimensions: 48 },
    });
  });
});
