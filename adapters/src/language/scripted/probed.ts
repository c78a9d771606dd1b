/** What every script answers `matinee doctor`, so that a server that plays one passes for a model that does its work. */
import type { ScriptedCall } from "./scripted-server.ts";

/** The sum of the numbers, and the words; undefined for materials of other tasks. */
export function probed({ numbers, words }: ScriptedCall["material"]): unknown {
  if (!Array.isArray(numbers)) return undefined;
  return { sum: numbers.reduce((sum: number, one) => sum + Number(one), 0), words };
}
