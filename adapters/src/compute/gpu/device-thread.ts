/**
 * The thread that owns a GPU, as others see it: asked for what takes long it answers later, with progress; asked for what
 * the caller has to have at once - layers of a network, the best rows - it is waited for, as any other arithmetic is. A
 * device works in its own time and says so by promises, which the engine's arithmetic could not wait for otherwise.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { everyPercent, type Watch } from "@matinee/core";
import type { Answer, Ask, Opened, Stop } from "./messages.ts";
import type { OrderOf, ProgramName, ResultOf } from "./programs.ts";
import type { DeviceLimits } from "./size.ts";

/** How long somebody waits who hears nothing else, in milliseconds. */
const patience = 60_000;

/** The device could not do it; whoever asked does it in another way. */
export class DeviceFault extends Error {}

export class DeviceThread {
  readonly name: string;
  readonly limits: DeviceLimits;
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #last = 0;

  private constructor(port: MessagePort, { name, limits }: { readonly name: string; readonly limits: DeviceLimits }) {
    [this.#port, this.name, this.limits] = [port, name, limits];
    port.on("message", (answer: Answer) => this.#waiting.get(answer.id)?.(answer));
    port.unref();
  }

  /** A sentence where there is no GPU. */
  static async open(): Promise<DeviceThread | string> {
    const { port1, port2 } = new MessageChannel();
    const worker = new Worker(new URL("./device-worker.ts", import.meta.url), {
      workerData: port2,
      transferList: [port2],
    });
    const opened = await new Promise<Opened>((resolve) => {
      worker.once("message", resolve);
      worker.once("error", (error) => resolve({ missing: `The GPU could not be opened: ${error.message}` }));
      worker.once("exit", () => resolve({ missing: "The GPU could not be opened." }));
    });
    worker.unref();
    if ("missing" in opened) {
      port1.close();
      return opened.missing;
    }
    return new DeviceThread(port1, opened);
  }

  /** Throws the signal's reason once it is aborted, and DeviceFault. */
  async ask<Name extends ProgramName>(
    program: Name,
    order: OrderOf<Name>,
    watch: Watch,
    title: string,
  ): Promise<ResultOf<Name>> {
    watch.signal.throwIfAborted();
    const id = ++this.#last;
    const report = everyPercent(watch, title);
    const stop = () => this.#port.postMessage({ stop: id } satisfies Stop);
    watch.signal.addEventListener("abort", stop);
    this.#port.ref();
    try {
      return await new Promise<ResultOf<Name>>((resolve, reject) => {
        this.#waiting.set(id, (answer) => {
          if ("result" in answer) resolve(answer.result as ResultOf<Name>);
          else if ("fault" in answer) reject(new DeviceFault(answer.fault));
          else if (!watch.signal.aborted) report(answer.share, 1);
        });
        this.#port.postMessage({ id, program, order } satisfies Ask);
      });
    } catch (error) {
      // What was called off ends with a fault of its own.
      watch.signal.throwIfAborted();
      throw error;
    } finally {
      watch.signal.removeEventListener("abort", stop);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) this.#port.unref();
    }
  }

  /** For what has no answer. */
  tell<Name extends ProgramName>(program: Name, order: OrderOf<Name>): void {
    this.#port.postMessage({ id: ++this.#last, program, order } satisfies Ask);
  }

  /** The answer before anything else happens here. Throws DeviceFault. */
  askNow<Name extends ProgramName>(program: Name, order: OrderOf<Name>): ResultOf<Name> {
    const id = ++this.#last;
    const bell = new Int32Array(new SharedArrayBuffer(4));
    this.#port.postMessage({ id, program, order, bell } satisfies Ask);
    if (Atomics.wait(bell, 0, 0, patience) === "timed-out")
      throw new DeviceFault("The GPU did not answer in a minute.");
    for (let heard = receiveMessageOnPort(this.#port); heard !== undefined; heard = receiveMessageOnPort(this.#port)) {
      const answer = heard.message as Answer;
      if (answer.id !== id) this.#waiting.get(answer.id)?.(answer);
      else if ("result" in answer) return answer.result as ResultOf<Name>;
      else if ("fault" in answer) throw new DeviceFault(answer.fault);
    }
    throw new DeviceFault("The GPU gave no answer.");
  }
}
