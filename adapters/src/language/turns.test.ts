import { describe, expect, it } from "vitest";
import { breaker } from "./breaker.ts";
import { turns } from "./turns.ts";

const { signal } = new AbortController();

describe("turns", () => {
  it("are given in order, and only so many at once", async () => {
    const line = turns(2);
    const order: number[] = [];
    const one = async (name: number) => {
      const giveBack = await line.take(signal);
      order.push(name);
      return giveBack;
    };
    const [first, second] = await Promise.all([one(1), one(2)]);
    const [third, fourth] = [one(3), one(4)];
    expect(order).toEqual([1, 2]);
    second();
    second(); // twice is once
    await third;
    expect(order).toEqual([1, 2, 3]);
    first();
    await fourth;
    expect(order).toEqual([1, 2, 3, 4]);
  });

  it("are handed on: nobody who comes at that moment is let in as well", async () => {
    const line = turns(1);
    const giveBack = await line.take(signal);
    const next = line.take(signal);
    giveBack();
    expect(line.isFull()).toBe(true);
    let isIn = false;
    const late = line.take(signal).then((back) => {
      isIn = true;
      return back;
    });
    const back = await next;
    await Promise.resolve();
    expect(isIn).toBe(false);
    back();
    (await late)();
    expect(line.isFull()).toBe(false);
  });

  it("are given up by those who leave, without a loss to others", async () => {
    const line = turns(1);
    const giveBack = await line.take(signal);
    const leaving = new AbortController();
    const left = line.take(leaving.signal);
    const next = line.take(signal);
    leaving.abort(new Error("gone"));
    await expect(left).rejects.toThrow("gone");
    giveBack();
    (await next)();
    (await line.take(signal))();
  });
});

describe("a place that fails", () => {
  it("rests after some failures, is tried by one, and is asked again when that went well", () => {
    let now = 0;
    const rest = breaker({ failures: 2, rest: 100, now: () => now });
    rest.went(false);
    expect(rest.mayAsk()).toBe(true);
    rest.went(false);
    expect(rest.mayAsk()).toBe(false);
    now = 101;
    expect([rest.mayAsk(), rest.mayAsk()]).toEqual([true, false]);
    rest.went(true);
    expect([rest.mayAsk(), rest.mayAsk()]).toEqual([true, true]);
  });
});
