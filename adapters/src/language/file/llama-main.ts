/**
 * The process that runs a model: whatever it does, and wherever it hangs, Matinee goes on and may end it. It loads one file,
 * and then writes one answer after the other, each held to a schema by a grammar.
 */
import { constants, setPriority } from "node:os";
import type { LoadOrder, Order, Report, WriteOrder } from "./llama-orders.ts";
import type { Grammar, LlamaChat, LlamaContext, LlamaModel, LlamaPackage } from "./llama-package.ts";

interface Loaded {
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly chat: LlamaChat;
  grammar(schema: unknown): Promise<Grammar>;
  /** Tokens that were read and written so far. */
  used(): readonly [number, number];
}

/** The longest question and answer together; a model that was made for less has less. */
const mostContext = 8192;
/** Tokens of the marks between what is said. */
const marks = 64;

const tell = (report: Report): void => void process.send?.(report);

let loaded: Loaded | undefined;
let stopping = new AbortController();

async function load({ package: address, path, threads }: LoadOrder): Promise<Loaded> {
  const { getLlama, LlamaChat } = (await import(address)) as LlamaPackage; // what is used of it is written down beside
  const quiet = { build: "never", skipDownload: true, progressLogs: false, logLevel: "disabled" };
  const llama = await getLlama({ ...quiet, gpu: "auto", maxThreads: threads });
  const model = await llama.loadModel({ modelPath: path });
  const context = await model.createContext({ contextSize: { max: mostContext }, threads });
  const contextSequence = context.getSequence();
  const grammars = new Map<string, Promise<Grammar>>();
  return {
    model,
    context,
    chat: new LlamaChat({ contextSequence }),
    grammar(schema) {
      const key = JSON.stringify(schema);
      const grammar = grammars.get(key) ?? llama.createGrammarForJsonSchema(schema);
      grammars.set(key, grammar);
      return grammar;
    },
    used: () => [contextSequence.tokenMeter.usedInputTokens, contextSequence.tokenMeter.usedOutputTokens],
  };
}

async function write({ model, context, chat, grammar, used }: Loaded, order: WriteOrder): Promise<void> {
  const { instructions, material, schema, maxTokens } = order;
  // Of what is too long the library would leave out a part.
  const length = model.tokenize(instructions).length + model.tokenize(material).length + maxTokens + marks;
  if (length > context.contextSize) return tell({ kind: "failed", why: "overfull" });
  const before = used();
  stopping = new AbortController();
  const { signal } = stopping;
  const history = [
    { type: "system", text: instructions },
    { type: "user", text: material },
    { type: "model", response: [] },
  ] as const;
  const isWhole = await chat
    .generateResponse(history, {
      grammar: await grammar(schema),
      maxTokens,
      temperature: 0,
      signal,
      onTextChunk: (text) => tell({ kind: "text", text }),
    })
    .then(
      ({ metadata }) => metadata.stopReason !== "maxTokens",
      (error: unknown) => {
        if (signal.aborted) return false;
        throw error;
      },
    );
  const after = used();
  tell({ kind: "end", isWhole, inputTokens: after[0] - before[0], outputTokens: after[1] - before[1] });
}

async function carriedOut(order: Order): Promise<void> {
  if (order.kind === "stop") return stopping.abort();
  if (order.kind === "write") {
    if (loaded === undefined) throw new RangeError("Nothing is loaded yet.");
    return write(loaded, order).catch(() => tell({ kind: "failed", why: "crashed" }));
  }
  try {
    loaded = await load(order);
    tell({ kind: "loaded" });
  } catch {
    // What a library says of a file may name places of this machine.
    tell({ kind: "failed", why: "unloadable" });
  }
}

// A list that is asked for meanwhile goes before.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.on("message", (order: Order) => void carriedOut(order));
process.on("disconnect", () => process.exit());
