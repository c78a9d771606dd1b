/** Places in one shared memory, given out before it is made: its size is the bound that was stated. */
import { MatineeError } from "@matinee/core";

const page = 65_536;
/** WebAssembly's 32-bit addresses end here. */
export const addressable = 65_536 * page;
/** The first bytes are the team's own: barrier, work counter, progress. */
const reserved = 4_096;

export class Layout {
  #end = reserved;

  /** The address of `count` new elements of `size` bytes, at a multiple of 256. */
  take(count: number, size: number): number {
    const at = this.#end;
    this.#end = Math.ceil((at + count * size) / 256) * 256;
    return at;
  }

  /** How many bytes the memory will have. */
  get bytes(): number {
    // Kernels may read a vector past the last element.
    return Math.ceil((this.#end + 256) / page) * page;
  }

  /** The memory; throws "compute/too-little-memory" when it would exceed the budget or cannot be had. */
  allocate(budget: number, task: string): WebAssembly.Memory {
    const most = Math.min(budget, addressable);
    if (this.bytes > most) throw tooLittle(task, this.bytes, most);
    const pages = this.bytes / page;
    try {
      return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    } catch (cause) {
      throw tooLittle(task, this.bytes, most, cause);
    }
  }
}

function tooLittle(task: string, wanted: number, most: number, cause?: unknown): MatineeError {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;
  return new MatineeError(
    "compute/too-little-memory",
    `${task} needs ${megabytes(wanted)} of memory, and ${megabytes(most)} may be used.`,
    { cause },
  );
}
