/** One of the threads that work together over one shared memory. */
import type { Kernels } from "./instance.ts";

/** Words of the control block at the start of the memory. */
const control = { arrived: 0, generation: 1, next: 2, done: 3, stopped: 4, turn: 5, words: 16 } as const;

/**
 * Work cut into pieces of a few milliseconds: each `yield` says how many units of progress the piece was. Every member
 * runs the same program; they part by their place, by `next` and by `barrier`.
 */
export type Program<Plan> = (member: Member, plan: Plan) => Generator<number, void>;

/** Thrown inside a program after the work was called off. */
export class Stopped extends Error {}

export class Member {
  readonly kernels: Kernels;
  readonly buffer: ArrayBufferLike;
  /** 0 … count − 1. */
  readonly place: number;
  readonly count: number;
  readonly #control: Int32Array;
  /** What has been advanced but is less than a whole unit. */
  #rest = 0;

  constructor(kernels: Kernels, buffer: ArrayBufferLike, place: number, count: number) {
    this.kernels = kernels;
    this.buffer = buffer;
    this.place = place;
    this.count = count;
    this.#control = controlOf(buffer);
  }

  /** Waits for all members; the last one to arrive sets the counters of `next` and `inTurn` back to 0. */
  barrier(): void {
    const words = this.#control;
    const generation = Atomics.load(words, control.generation);
    if (Atomics.add(words, control.arrived, 1) === this.count - 1) {
      Atomics.store(words, control.arrived, 0);
      Atomics.store(words, control.next, 0);
      Atomics.store(words, control.turn, 0);
      Atomics.add(words, control.generation, 1);
      Atomics.notify(words, control.generation);
      return;
    }
    this.#wait(control.generation, (now) => now !== generation);
  }

  /** The start of the next `amount` pieces that nobody has taken since the last barrier. */
  next(amount = 1): number {
    this.#checkStopped();
    return Atomics.add(this.#control, control.next, amount);
  }

  /**
   * Does something for a piece after it was done for all pieces before. Pieces count from 0 since the last barrier; members
   * take them by `next`, and whoever has taken one must come here with it.
   */
  inTurn<Result>(piece: number, action: () => Result): Result {
    this.#wait(control.turn, (now) => now === piece);
    const result = action();
    Atomics.store(this.#control, control.turn, piece + 1);
    Atomics.notify(this.#control, control.turn);
    return result;
  }

  /** Where this member's part of `total` things begins and ends. */
  part(total: number): readonly [from: number, to: number] {
    return [Math.floor((total * this.place) / this.count), Math.floor((total * (this.place + 1)) / this.count)];
  }

  /** Counts `amount` units, whole or not, towards the whole. */
  advance(amount: number): void {
    this.#rest += amount;
    const whole = Math.floor(this.#rest);
    this.#rest -= whole;
    Atomics.add(this.#control, control.done, whole);
    this.#checkStopped();
  }

  #wait(word: number, isOver: (now: number) => boolean): void {
    // Spinning first is cheaper than sleeping: members come at nearly the same time.
    for (let spins = 0; ; spins++) {
      const now = Atomics.load(this.#control, word);
      if (isOver(now)) return;
      if (spins <= 2000) continue;
      this.#checkStopped();
      Atomics.wait(this.#control, word, now, 5);
    }
  }

  #checkStopped(): void {
    if (Atomics.load(this.#control, control.stopped) === 1) throw new Stopped();
  }
}

export const controlOf = (buffer: ArrayBufferLike): Int32Array => new Int32Array(buffer, 0, control.words);

/** Units that all members have done so far. */
export const doneOf = (words: Int32Array): number => Atomics.load(words, control.done);

/** Asks all members to end at their next piece. */
export function stopAll(words: Int32Array): void {
  Atomics.store(words, control.stopped, 1);
  Atomics.notify(words, control.generation);
}
