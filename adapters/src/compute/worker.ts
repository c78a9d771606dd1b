/** The entry of a compute thread: instantiates the kernels, runs its part of the program, ends. */
import { workerData } from "node:worker_threads";
import { instantiate } from "./kernels.ts";
import { Member, type Program, Stopped } from "./member.ts";
import { programs } from "./programs/programs.ts";
import type { Orders } from "./team.ts";

const { module, memory, program, plan, place, count } = workerData as Orders;
const member = new Member(instantiate(module, memory), memory.buffer, place, count);
try {
  for (const amount of (programs[program] as Program<unknown>)(member, plan)) member.advance(amount);
} catch (error) {
  if (!(error instanceof Stopped)) throw error;
}
