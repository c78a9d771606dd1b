/**
 * An engine whose wishes are encoded before it is asked. Who encodes may be slow or away: then the built-in vectors speak, and
 * it is left in peace for a while.
 */
import type { Engine, SentenceEncoder } from "@matinee/core";

export interface EncodedWishesOptions {
  /** Milliseconds that one wish may take. */
  readonly patience?: number;
  /** Milliseconds in which nobody is asked after a failure. */
  readonly rest?: number;
  /** Hears why a wish was not encoded. */
  readonly notice: (text: string) => void;
}

/** Wishes that are remembered: lists are asked for again with other dials and filters. */
const remembered = 500;

export function withEncodedWishes(
  engine: Engine,
  encoder: Pick<SentenceEncoder, "encode">,
  { patience = 800, rest = 30_000, notice }: EncodedWishesOptions,
): Engine {
  const known = new Map<string, Float32Array>();
  let quietUntil = 0;

  async function vectorOf(request: Parameters<NonNullable<Engine["wishOf"]>>[0]): Promise<Float32Array | undefined> {
    const wish = engine.wishOf?.(request);
    if (wish === undefined) return undefined;
    const before = known.get(wish);
    if (before !== undefined) return before;
    if (performance.now() < quietUntil) return undefined;
    try {
      const vector = await inTime(encoder, wish, patience);
      const [oldest] = known.keys();
      if (known.size >= remembered && oldest !== undefined) known.delete(oldest);
      known.set(wish, vector);
      return vector;
    } catch (error) {
      quietUntil = performance.now() + rest;
      notice(`A wish could not be encoded, so the built-in vectors speak for a while: ${messageOf(error)}`);
      return undefined;
    }
  }

  return {
    ...engine,
    ask: async (request) => engine.ask(request, await vectorOf(request)),
    recommend: async (request) => engine.recommend(request, await vectorOf(request)),
    explain: async (request) => engine.explain(request, await vectorOf(request)),
  };
}

/** Rejects after `patience`, whether or not the encoder hears of it. */
async function inTime(encoder: Pick<SentenceEncoder, "encode">, text: string, patience: number): Promise<Float32Array> {
  const late = AbortSignal.timeout(patience);
  const { promise, reject } = Promise.withResolvers<never>();
  const tell = () => reject(new Error(`it took longer than ${patience} milliseconds.`));
  late.addEventListener("abort", tell, { once: true });
  try {
    return await Promise.race([encoder.encode([text], late), promise]);
  } finally {
    late.removeEventListener("abort", tell);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
