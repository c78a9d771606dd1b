import { readSettings } from "@matinee/core";
import { describe, expect, it } from "vitest";
import { modelPlace, openLanguage } from "./models.ts";

const settings = (environment: Readonly<Record<string, string>>) => readSettings(environment);

describe("the models of the settings", () => {
  it.each([
    ["nothing", {}, "offline"],
    ["development", { MATINEE_MODE: "development" }, "default@localhost:5001"],
    [
      "a server elsewhere",
      { MATINEE_MODE: "development", MATINEE_MODEL_URL: "http://box:8080/v1", MATINEE_MODEL: "llama:7b" },
      "llama:7b@box:8080",
    ],
    ["production", { MATINEE_MODE: "production", OPENAI_API_KEY: "k" }, "gpt-5.4-mini@api.openai.com"],
    [
      "gemini",
      { MATINEE_MODE: "gemini", GEMINI_API_KEY: "k" },
      "gemini-flash-lite-latest@generativelanguage.googleapis.com",
    ],
    [
      "huggingface",
      { MATINEE_MODE: "huggingface", HF_TOKEN: "k", MATINEE_MODEL: "org/m" },
      "org/m@router.huggingface.co",
    ],
    ["no network", { MATINEE_MODE: "production", OPENAI_API_KEY: "k", MATINEE_OFFLINE: "1" }, "offline"],
    ["no network but this machine", { MATINEE_MODE: "development", MATINEE_OFFLINE: "1" }, "default@localhost:5001"],
  ])("are, with %s, the right one", (_, environment, id) => {
    expect(openLanguage(settings(environment), undefined).usual.id).toBe(id);
  });

  it("need a key where a provider wants one, and are told which", () => {
    expect(() => openLanguage(settings({ MATINEE_MODE: "gemini", OPENAI_API_KEY: "k" }), undefined)).toThrow(
      "GEMINI_API_KEY",
    );
  });

  it("may be chosen by a request only where the operator lists them", () => {
    const language = openLanguage(settings({ MATINEE_MODELS: "development, development:big" }), undefined);
    expect(language.usual.id).toBe("offline");
    expect(language.chosen("development:big")?.id).toBe("big@localhost:5001");
    expect(language.chosen("production")).toBeUndefined();
    expect(language.chosen("development:huge")).toBeUndefined();
  });

  it("that may be chosen are looked at when they are opened", () => {
    expect(() => openLanguage(settings({ MATINEE_MODELS: "gemini" }), undefined)).toThrow("GEMINI_API_KEY");
  });

  it.each([
    ["a mode", { MATINEE_MODE: "cloud" }],
    ["an address", { MATINEE_MODEL_URL: "here" }],
    ["an address of the web", { MATINEE_MODEL_URL: "file:///etc/passwd" }],
    ["an address with a password", { MATINEE_MODEL_URL: "http://me:secret@box/v1" }],
    ["a weight", { MATINEE_MODEL_WEIGHT: "101" }],
    ["a price", { MATINEE_MODEL_PRICE: "cheap" }],
    ["models of tasks", { MATINEE_MODEL_TASKS: "rank" }],
    ["a task", { MATINEE_MODEL_TASKS: "sing=offline" }],
    ["a task that nothing asks", { MATINEE_MODEL_TASKS: "probe=offline" }],
    ["a model of a task", { MATINEE_MODEL_TASKS: "tone=cloud:x" }],
  ])("are refused where %s is none", (_, environment) => {
    expect(() => openLanguage(settings(environment), undefined)).toThrow(/MATINEE_MODE|cloud:x/u);
  });

  it("hold no key in their names, and know what they cost where it was told", () => {
    const place = modelPlace(
      "production",
      settings({ MATINEE_MODE: "production", OPENAI_API_KEY: "k", MATINEE_MODEL_PRICE: "0.25/2" }),
    );
    expect(place?.price).toEqual({ input: 0.25, output: 2 });
    expect(modelPlace("development:x", settings({ MATINEE_MODEL_PRICE: "0.25/2" }))?.price).toBeUndefined();
  });
});
