/**
 * `npm run model:scripted [-- --port 5001 --misbehaviour NAME --delay 0]`: a server that speaks as OpenAI's does and answers
 * from a script. It is no language model; it shows what Matinee does with one.
 */
import { parseArgs } from "node:util";
import { type Misbehaviour, misbehaviours, plainScript, startScriptedServer } from "@matinee/adapters";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "5001" },
    misbehaviour: { type: "string", default: "none" },
    delay: { type: "string", default: "0" },
  },
});
const name = Object.keys(misbehaviours).find((one): one is Misbehaviour => one === values.misbehaviour);
if (name === undefined) throw new RangeError(`There is: ${Object.keys(misbehaviours).join(", ")}.`);
const server = await startScriptedServer({
  answer: plainScript,
  misbehaviour: name,
  port: Number(values.port),
  delay: Number(values.delay),
});
console.log(`A scripted server is at ${server.url}; it ${misbehaviours[name].words}.`);
