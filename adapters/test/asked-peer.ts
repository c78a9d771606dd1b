/** A question to a scripted server that does what one is told of; the same films and the same right answer for all of them. */
import { scoreAgainstWish, type WishedFilms } from "@matinee/engine";
import { answerCache } from "../src/language/answer-cache.ts";
import type { Clock } from "../src/language/asking-again.ts";
import { type PlaceOptions, placeModel } from "../src/language/place-model.ts";
import type { Misbehaviour } from "../src/language/scripted/misbehaviour.ts";
import { startScriptedServer } from "../src/language/scripted/scripted-server.ts";
import { spending } from "../src/language/spending.ts";
import { turns } from "../src/language/turns.ts";

export const key = "sk-very-secret-key";
const film = (id: string, title: string, own: number): WishedFilms["films"][number] => ({
  id,
  title,
  genres: [],
  directors: [],
  cast: [],
  facets: ["heist", "tense", "romance", "sea"],
  own,
  fame: "well known",
});
export const input: WishedFilms = {
  wish: "a tense heist",
  films: [film("f1", "Heat", 0.2), film("f2", "Titanic", 0.1)],
};
export const right = {
  scores: [
    { id: "f1", score: 0.9, reason: "a tense heist" },
    { id: "f2", score: -0.8, reason: "a romance at sea" },
  ],
};

/** Where waiting is the point, it is short; everywhere else it is as long as a busy machine needs. */
const limitsOf = (name: Misbehaviour) =>
  name === "silent"
    ? { firstToken: 150 }
    : name === "stalled"
      ? { firstToken: 20_000, stall: 150 }
      : { firstToken: 20_000, stall: 20_000 };

/** A clock that jumps to the end of each pause, so that nobody waits for it. */
export function jumping(): Clock {
  let jumped = 0;
  return {
    now: () => performance.now() + jumped,
    async pause(milliseconds) {
      jumped += milliseconds;
    },
  };
}

/** Films scored by a server that misbehaves, or gives what is no sound answer. */
export async function asked(
  name: Misbehaviour,
  answer: unknown = right,
  more: Partial<PlaceOptions> = {},
  { isOwn = false, loaded = "scripted" } = {},
) {
  const server = await startScriptedServer({ misbehaviour: name, answer: () => answer, model: () => loaded });
  const place = {
    provider: "compatible",
    url: server.url,
    model: "scripted",
    key,
    keyName: "MATINEE_MODEL_KEY",
    isOwn,
  } as const;
  const model = placeModel(place, {
    turns: turns(4),
    cache: answerCache(),
    spending: spending(undefined, {}),
    limits: limitsOf(name),
    again: { pause: 1, clock: jumping() },
    ...more,
  });
  const { signal } = new AbortController();
  const deadline = name === "trickling" ? 1_500 : 30_000;
  const result = await model.run(scoreAgainstWish, input, { signal, deadline });
  await server.close();
  return { result, server, model };
}
