/**
 * `npm run model:scripted [-- --port 5001 --misbehaviour NAME --delay 0 --script plain]`: a server that speaks as OpenAI's does
 * and answers from a script. It is no language model; it shows what Matinee does with one. Scripts: plain (films by the words that
 * they share with the wish), knowing (the film that a line of the film notes means), dice.
 */
import { parseArgs } from "node:util";
import { type Misbehaviour, misbehaviours, plainScript, readFilmNotes, startScriptedServer } from "@matinee/adapters";
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

async function scriptNamed(script: string): Promise<typeof plainScript> {
  if (script === "plain") return plainScript;
  if (script === "dice") return throwingDice();
  if (script === "knowing") return knowing((await readFilmNotes()).notes);
  throw new RangeError("There is: plain, knowing, dice.");
}
