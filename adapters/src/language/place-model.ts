/**
 * A language model at a place: asked within a deadline, its answer read, checked, repaired once and remembered. Whatever goes
 * wrong, the task's own answer without a model comes instead, with the reason as a sentence.
 */
import type { LanguageAnswer, LanguageAsking, LanguageModel, LanguageUse, Prompt, Task } from "@matinee/core";
import { type AnswerCache, cacheKey } from "./answer-cache.ts";
import { answerSchema } from "./answer-schema.ts";
import { type AgainOptions, askingAgain } from "./asking-again.ts";
import { type BreakerOptions, breaker as newBreaker } from "./breaker.ts";
import { ModelFailure } from "./failure.ts";
import { firstJson } from "./first-json.ts";
import type { KeptRungs } from "./kept-rungs.ts";
import { type CallModel, callModel, type Tokens } from "./one-call.ts";
import { identityOf, idOfPlace, type ModelPlace } from "./place.ts";
import { ladder as newLadder, type Rung } from "./rung.ts";
import { servedModel } from "./served-model.ts";
import { type CallLimits, limitsWithin, usualLimits } from "./slowness.ts";
import type { Spending } from "./spending.ts";
import type { Turns } from "./turns.ts";

export interface PlaceOptions {
  readonly turns: Turns;
  readonly cache: AnswerCache;
  readonly spending: Spending;
  /** How it is called; over the network unless told. */
  readonly call?: CallModel;
  /** Where it is kept what places can do; without it each process finds it anew. */
  readonly rungs?: KeptRungs | undefined;
  readonly limits?: Partial<CallLimits>;
  readonly breaker?: BreakerOptions;
  readonly again?: Pick<AgainOptions, "pause" | "tries" | "random">;
}

/** What one task has used so far; counted in place. */
interface Counter {
  calls: number;
  inputTokens: number;
  outputTokens: number;
}

function counted(counter: Counter, { inputTokens, outputTokens }: Tokens): void {
  counter.inputTokens += inputTokens;
  counter.outputTokens += outputTokens;
}

export interface PlacedModel extends LanguageModel {
  /** How far down the ladder it was found to stand. */
  rung(): Rung;
  /** Tells it from all others; for us alone. */
  readonly identity: string;
  /** What a server of one's own has loaded just now; undefined where it does not say. */
  loaded(): Promise<string | undefined>;
}

export function placeModel(place: ModelPlace, options: PlaceOptions): PlacedModel {
  const { turns, cache, spending, again, call: called = callModel } = options;
  const [id, identity] = [idOfPlace(place), identityOf(place)];
  const breaker = newBreaker(options.breaker);
  const ladder = newLadder(options.rungs?.of(identity));
  const served = place.isOwn === true ? servedModel(place) : async () => "";

  /** One call on the rung that this place can do, asked again where that may help. */
  async function written(task: string, prompt: Prompt, schema: Record<string, unknown>, when: When): Promise<string> {
    for (let rung: Rung | undefined = await ladder.opened(); ; ) {
      const limits = { ...usualLimits, ...limitsWithin(when.deadline), ...options.limits };
      const lost = (tokens: Tokens) => counted(when.counter, tokens);
      const call = { rung, task, prompt, schema, signal: when.stop, limits, lost };
      try {
        const text = await askingAgain(
          async () => {
            when.counter.calls++;
            const { text, ...tokens } = await called(place, call);
            counted(when.counter, tokens);
            if (tellsKey(text, place)) throw new ModelFailure("unfit", place);
            return text;
          },
          { ...again, signal: when.stop, until: when.until },
        );
        if (firstJson(text) === undefined) ladder.failed(call.rung);
        else ladder.held(call.rung);
        return text;
      } catch (error) {
        if (!(error instanceof ModelFailure) || error.kind !== "refused") throw error;
        rung = ladder.down(call.rung);
        if (rung === undefined) throw error;
      }
    }
  }

  async function answered<I, O>(task: Task<I, O>, input: I, prompt: Prompt, when: When): Promise<Held<O>> {
    const schema = answerSchema(task.answer);
    const first = await written(task.name, prompt, schema, when);
    const held = heldOf(task, input, first);
    if ("value" in held) return held;
    const repaired = await written(task.name, withProblem(prompt, first, held.problem), schema, when);
    const second = heldOf(task, input, repaired);
    if ("value" in second) return second;
    throw new ModelFailure(firstJson(repaired) === undefined ? "no-json" : "unfit", place);
  }

  /** In its turn, within the deadline, where place and budget allow it. */
  async function asked<I, O>(
    task: Task<I, O>,
    input: I,
    prompt: Prompt,
    when: When,
    person?: string,
  ): Promise<Held<O>> {
    if (!(await spending.allows(person))) throw new ModelFailure("spent", place);
    if (when.atOnce && turns.isFull()) throw new ModelFailure("crowded", place);
    const giveBack = await turns.take(when.stop).catch(() => {
      when.left.throwIfAborted();
      throw new ModelFailure("crowded", place);
    });
    const left = when.until - performance.now();
    try {
      if (left < when.deadline * fairShare) throw new ModelFailure("crowded", place);
      if (!breaker.mayAsk()) throw new ModelFailure("resting", place);
      const held = await answered(task, input, prompt, when);
      breaker.went(true);
      return held;
    } catch (error) {
      if (when.left.aborted) throw error;
      const failure = error instanceof ModelFailure || !when.stop.aborted ? error : new ModelFailure("late", place);
      if (failure instanceof ModelFailure && !failure.isOurs) breaker.went(!failure.isOfPlace);
      throw failure;
    } finally {
      giveBack();
    }
  }

  async function run<I, O>(task: Task<I, O>, input: I, asking: LanguageAsking): Promise<LanguageAnswer<O>> {
    const { signal, person, deadline = usualDeadline, atOnce = false } = asking;
    signal.throwIfAborted();
    const began = performance.now();
    const prompt = task.prompt(input);
    const loaded = await served();
    signal.throwIfAborted();
    const key = cacheKey(`${identity} ${loaded ?? ""}`, task, prompt);
    const before = heldIn(task, input, await cache.get(key));
    const counter: Counter = { calls: 0, inputTokens: 0, outputTokens: 0 };
    const use = (): LanguageUse => ({
      ...counter,
      ...costOf(place, counter),
      milliseconds: Math.round(performance.now() - began),
    });
    const told = (outcome: "answered" | "cached" | "offline", dropped = 0) =>
      spending
        .add({ model: id, task: task.name, person, ...counter, ...costOf(place, counter), dropped, outcome })
        // A table that cannot be written is no reason to answer nobody.
        .catch(() => undefined);
    if (before !== undefined) {
      await told("cached");
      return { ...before, by: id, cached: true, use: use() };
    }
    const stop = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(deadline))]);
    const when: When = { left: signal, stop, deadline, until: began + deadline, counter, atOnce };
    try {
      const { value, dropped } = await asked(task, input, prompt, when, person);
      void cache.set(key, value, loaded !== undefined);
      await told("answered", dropped);
      return { value, by: id, dropped, cached: false, use: use() };
    } catch (error) {
      await told("offline");
      signal.throwIfAborted();
      if (!(error instanceof ModelFailure)) throw error;
      return { value: task.offline(input), by: "offline", dropped: 0, cached: false, use: use(), why: error.message };
    }
  }

  return { id, run, rung: ladder.rung, identity, loaded: served };
}

interface When {
  /** Aborted when the person has left. */
  readonly left: AbortSignal;
  /** … or the deadline is over. */
  readonly stop: AbortSignal;
  /** Milliseconds in all, and by performance.now() when they are over. */
  readonly deadline: number;
  readonly until: number;
  readonly counter: Counter;
  readonly atOnce: boolean;
}

interface Held<Output> {
  readonly value: Output;
  readonly dropped: number;
}

/** Part of the deadline that has to be left when it is one's turn: with less, a model would be blamed for our queue. */
const fairShare = 0.25;
/** Milliseconds of a task. */
const usualDeadline = 8_000;
/** Characters of a wrong answer that are shown to the model again. */
const shownAgain = 4_000;

/** What was remembered is held to what holds today, whatever once let it pass. */
function heldIn<I, O>(task: Task<I, O>, input: I, remembered: unknown): Held<O> | undefined {
  const parsed = task.answer.safeParse(remembered);
  const checked = parsed.success ? task.check(parsed.data, input) : undefined;
  return checked === undefined || checked.problem !== undefined ? undefined : checked;
}

/** A place that writes our own key back means no good: nobody is to see that, and nothing of it is kept. */
const tellsKey = (text: string, { key = "" }: ModelPlace): boolean => key.length >= shortestKey && text.includes(key);
/** Characters; less may stand in any text. */
const shortestKey = 8;

function heldOf<I, O>(task: Task<I, O>, input: I, text: string): Held<O> | { readonly problem: string } {
  const json = firstJson(text);
  if (json === undefined) return { problem: "The answer holds no JSON object." };
  const parsed = task.answer.safeParse(json);
  if (parsed.success) {
    const checked = task.check(parsed.data, input);
    return checked.problem === undefined ? checked : { problem: checked.problem };
  }
  const [issue] = parsed.error.issues;
  return { problem: `${issue?.path.join(".")}: ${issue?.message}` };
}

const withProblem = (prompt: Prompt, answer: string, problem: string): Prompt => ({
  ...prompt,
  material: JSON.stringify({ material: prompt.material, yourAnswer: answer.slice(0, shownAgain), itsProblem: problem }),
});

const costOf = ({ price }: ModelPlace, { inputTokens, outputTokens }: Counter): { readonly dollars?: number } =>
  price === undefined ? {} : { dollars: (inputTokens * price.input + outputTokens * price.output) / 1_000_000 };
