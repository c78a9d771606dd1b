/**
 * `npm run model:scripted [-- --port 5001 --misbehaviour NAME --delay 0 --script plain]`: a server that speaks as OpenAI's does
 * and answers from a script. It is no language model; it shows what Matinee does with one. Scripts: plain (films by the words that
 * they share with the wish), knowing (the film that a line of the film notes means, and what the notes say of a film), dice, obedient
 * (says once more what its material says).
 */
import { parseArgs } from "node:util";
import {
  dicingTasks,
  knowingTasks,
  type Misbehaviour,
  misbehaviours,
  obedientTasks,
  plainScript,
  readFilmNotes,
  type ScriptedCall,
  startScriptedServer,
  unfolded,
} from "@matinee/adapters";
import { randomOf, toneNames } from "@matinee/engine";
import { knowing, throwingDice } from "./language/oracle-scripts.ts";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "5001" },
    misbehaviour: { type: "string", default: "none" },
    delay: { type: "string", default: "0" },
    script: { type: "string", default: "plain" },
  },
});
const name = Object.keys(misbehaviours).find((one): one is Misbehaviour => one === values.misbehaviour);
if (name === undefined) throw new RangeError(`There is: ${Object.keys(misbehaviours).join(", ")}.`);
const server = await startScriptedServer({
  answer: await scriptNamed(values.script),
  misbehaviour: name,
  port: Number(values.port),
  delay: Number(values.delay),
});
console.log(`A scripted server is at ${server.url}; it ${misbehaviours[name].words}.`);

type Script = (call: Pick<ScriptedCall, "material">) => unknown;

/** The first one where it knows the task. */
function either(first: Script, other: Script): Script {
  return (call) => first(call) ?? other(call);
}

async function scriptNamed(script: string): Promise<Script> {
  if (script === "plain") return plainScript;
  if (script === "obedient") return obedientTasks;
  if (script === "dice") return either(dicingTasks(randomOf(12), toneNames), throwingDice());
  if (script === "knowing") {
    const { notes } = await readFilmNotes();
    const known = notes.map(unfolded);
    return either(knowingTasks(known, toneNames), knowing(notes));
  }
  throw new RangeError("There is: plain, knowing, dice, obedient.");
}
