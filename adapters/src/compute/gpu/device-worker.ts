/** The entry of a device thread: owns the GPU, and does what it is asked, one thing after the other. */
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { messageOf } from "./faults.ts";
import type { Answer, Ask, Opened, Stop } from "./messages.ts";
import { openDevice } from "./open-device.ts";
import { type Program, programs } from "./programs.ts";

const port = workerData as MessagePort;
const device = await openDevice().catch((error: unknown) => `The GPU could not be opened: ${messageOf(error)}`);
const opened: Opened = typeof device === "string" ? { missing: device } : { name: device.name, limits: limitsOf() };
parentPort?.postMessage(opened);

const stopped = new Set<number>();
let last = Promise.resolve();
port.on("message", (message: Ask | Stop) => {
  if ("stop" in message) stopped.add(message.stop);
  else last = last.then(() => answer(message));
});

async function answer({ id, program, order, bell }: Ask): Promise<void> {
  const pause = (share: number) => {
    if (stopped.delete(id)) throw new Error("stopped");
    if (bell === undefined) port.postMessage({ id, share } satisfies Answer);
  };
  const post = (said: Answer) => port.postMessage(said);
  try {
    if (typeof device === "string") throw new Error(device);
    const run = programs[program] as Program;
    post({ id, result: await device.guarded(() => run(device, order as never, pause)) });
  } catch (error) {
    post({ id, fault: messageOf(error) });
  }
  if (bell === undefined) return;
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
}

function limitsOf() {
  if (typeof device === "string") throw new RangeError(device);
  const { maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize } = device.limits;
  return { maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize };
}
