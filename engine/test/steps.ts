/**
 * How much work something takes, without a clock: how often the blocks of the sources (functions, bodies of loops and of
 * callbacks) are run, as the JavaScript engine counts them for code coverage. Equal on every machine.
 */
import { Session } from "node:inspector/promises";

export interface StepCounter {
  stepsOf(work: () => void): Promise<number>;
  end(): Promise<void>;
}

/** Counts the steps of sources whose address fits. */
export async function stepCounter(address: RegExp): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  return {
    async stepsOf(work) {
      await session.post("Profiler.takePreciseCoverage");
      work();
      const { result } = await session.post("Profiler.takePreciseCoverage");
      let steps = 0;
      for (const { url, functions } of result)
        if (address.test(url)) for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      return steps;
    },
    async end() {
      await session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}
