/** What language tasks are made of, loaded when a model is first asked: a server without one never loads it. */
import type * as engine from "@matinee/engine";

type Tasks = Pick<
  typeof engine,
  | "betterReading"
  | "explain"
  | "factsOf"
  | "isConfident"
  | "matchTitle"
  | "rank"
  | "readRequest"
  | "scoreAgainstWish"
  | "withLanguageScores"
>;

let loading: Promise<Tasks> | undefined;

export const loadedTasks = (): Promise<Tasks> => {
  loading ??= import("@matinee/engine");
  return loading;
};
