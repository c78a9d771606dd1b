/**
 * Whether a task of requests is given to a model: what the settings say, else what its last evaluation showed; a model that was
 * never tried is asked.
 */
import type { TaskInUse, TaskName, TaskVerdict } from "@matinee/core";

export interface TaskChoice {
  readonly task: TaskName;
  /** The id of the model that does the task. */
  readonly model: string;
  /** How the settings name that model, as "development". */
  readonly mode: string;
  /** True where the settings name a model, or none, for just this task. */
  readonly isSet: boolean;
  readonly verdict: TaskVerdict | undefined;
}

/** True where the last evaluation did not show that the model helps, and the settings leave it at that. */
export const isOff = ({ isSet, verdict }: Pick<TaskChoice, "isSet" | "verdict">): boolean =>
  !isSet && verdict !== undefined && verdict.verdict !== "helps";

export function inUse({ task, model, mode, isSet, verdict }: TaskChoice): TaskInUse {
  const shown = verdict === undefined ? "" : shownWords(verdict);
  if (isSet && model === "offline")
    return { task, isAsked: false, words: `${task}: no model is asked, as MATINEE_MODEL_TASKS says.` };
  if (isSet) {
    const though = shown === "" ? "" : `; it ${shown}`;
    return { task, isAsked: true, words: `${task}: ${model} is asked, as MATINEE_MODEL_TASKS says${though}.` };
  }
  if (isOff({ isSet, verdict })) {
    const words = `${task}: ${model} ${shown}, so it is not asked; MATINEE_MODEL_TASKS="${task}=${mode}" asks it all the same.`;
    return { task, isAsked: false, words };
  }
  const untried = "whether it helps is not known (matinee evaluate --language)";
  const why = shown === "" ? untried : `it ${shown}`;
  return { task, isAsked: true, words: `${task}: ${model} is asked; ${why}.` };
}

const verdictWords: Readonly<Record<TaskVerdict["verdict"], string>> = {
  helps: "was shown to help",
  harms: "was shown to do harm",
  "not shown to help": "was not shown to help",
};

const shownWords = ({ verdict, day, cases }: TaskVerdict): string =>
  `${verdictWords[verdict]} (${day}, ${cases} cases)`;
