/** Collects the garbage of this thread: what opening an engine leaves behind is as large as the engine, and nothing else asks for it. */
import { Session } from "node:inspector/promises";

export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post("HeapProfiler.collectGarbage");
  } finally {
    session.disconnect();
  }
}
