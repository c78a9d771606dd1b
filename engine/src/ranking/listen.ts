/**
 * Listen: what words, taste and fame say of every film of the catalogue, since a row costs little. A model that fails is
 * left out by itself, and the others are heard.
 */
import type { Note } from "@matinee/core";
import { type Context, type Listened, type Voice, voiceNames } from "./slate.ts";
import type { Stage } from "./stage.ts";
import { understanding } from "./understanding.ts";
import { type Attempt, fameScores, hear, voiceOf } from "./voices.ts";
import type { Part } from "./weights.ts";

export const listen: Stage<object, Listened> = {
  name: "listen",
  gives: ["voices", "heard"],
  run(_, context) {
    const unheard = new Set<string>();
    const attempt: Attempt = (what, ask) => {
      try {
        return ask();
      } catch (cause) {
        context.onSkipped(`listen: ${what}`, cause);
        unheard.add(called[what]);
        return undefined;
      }
    };
    const heard = hear(context, attempt);
    const [words, taste, fame] = voiceNames.map(
      (name) => attempt(name, () => voiceOf(name, heard, context)) ?? silence,
    );
    // Of words that could not be asked about nobody can say that they mean nothing, and a description may tell of a person alone.
    const areKnown = words.length > 0 || unheard.size > 0 || heard.parts.has("peers");
    const notes = [...understanding(context, areKnown), ...context.notes, ...notHeard([...unheard])];
    return { voices: { words, taste, fame }, heard, notes };
  },
  isSound({ voices, heard }, _, context) {
    const { size } = context.catalog;
    const hasLength = voiceNames.every((name) => [0, size].includes(voices[name].length));
    // Fame speaks for every list where it can: only there may nobody have anything to say.
    return hasLength && heard.people.size >= 0 && (heard.parts.size > 0 || fameScores(context) === undefined);
  },
  without(_, context) {
    const fame = fameOrSilence(context);
    const parts = new Map(fame.length > 0 ? [["fame", fame] as const] : []);
    const notes = [...understanding(context, true), ...context.notes];
    const known = fame.length > 0 ? "only how well known films are" : "nothing that speaks for one film or another";
    return {
      gives: { voices: { words: silence, taste: silence, fame }, heard: { parts, people: new Map() }, notes },
      so: `, so this list knows neither your words nor your taste: it knows ${known}.`,
    };
  },
};

function fameOrSilence(context: Context): Float32Array {
  try {
    return fameScores(context) ?? silence;
  } catch (cause) {
    context.onSkipped("listen: fame", cause);
    return silence;
  }
}

const silence = new Float32Array(0);

/** For people: what a list does without. */
const called: Readonly<Record<Part | Voice | "people", string>> = {
  words: "your words",
  exact: "your words",
  lines: "your words as a whole",
  genres: "the genres of your wish",
  meaning: "the meaning of your words",
  sentences: "the meaning of your sentence",
  facets: "the qualities of your wish",
  people: "the people of your wish",
  taste: "your taste",
  rated: "what others with your taste like",
  resemblance: "likeness to what you like",
  peers: "what people like you see",
  enjoyed: "the genres that you enjoy",
  aversion: "what you dislike",
  likeness: "likeness in story",
  kinship: "likeness in genre",
  shape: "likeness in mood and story",
  traits: "likeness in mood and story",
  neighbours: "films that are named beside those you like",
  fame: "how well known films are",
  recent: "how new films are",
  renown: "how well known films are",
  esteem: "how well liked films are",
};

function notHeard(unheard: readonly string[]): Note[] {
  if (unheard.length === 0) return [];
  const what = unheard.length === 1 ? unheard[0] : `${unheard.slice(0, -1).join(", ")} and ${unheard.at(-1)}`;
  return [{ code: "stage-skipped", text: `The step "listen" failed in part: this list does without ${what}.` }];
}
