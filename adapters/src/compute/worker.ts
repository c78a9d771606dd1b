/** The entry of a compute thread: instantiates the kernels, runs its part of the program, ends. */
import { workerData } from "node:worker_threads";
import { instantiate } from "./instance.ts";
import { Member, Stopped } from "./member.ts";
import { programNamed } from "./programs/programs.ts";
import type { Orders } from "./team.ts";

const { module, memory, program, plan, place, count } = workerData as Orders;
const member = new Member(instantiate(module, memory), memory.buffer, place, count);
try {
  const run = await programNamed(program);
  for (const amount of run(member, plan)) member.advance(amount);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}
