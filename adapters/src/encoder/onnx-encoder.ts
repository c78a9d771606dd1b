/**
 * A sentence encoder from files, by ONNX Runtime as plain WebAssembly: no native library, no install script. Both packages
 * are optional and loaded when an encoder is opened.
 */
import { readFile } from "node:fs/promises";
import { MatineeError, type SentenceEncoder } from "@matinee/core";
import type { Tensor } from "onnxruntime-web";
import { z } from "zod";
import { meanPooled } from "./pooling.ts";

export interface EncoderFiles {
  readonly model: string;
  readonly tokenizer: string;
  readonly config?: string | undefined;
}

/** Tokens of a text that are read: what the model was trained on, and enough to know a film by. */
const mostTokens = 128;
/** Texts that are computed together when they are about equally long. */
const batch = 8;

const JsonObject = z.looseObject({});

/** Throws "encoder/unfit" where the files are no sentence encoder, and "encoder/not-there" without its packages. */
export async function openOnnxEncoder(id: string, files: EncoderFiles): Promise<SentenceEncoder> {
  const { ort, Tokenizer } = await packages();
  const tokenizer = await readTokenizer(files, Tokenizer);
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = "error";
  const session = await ort.InferenceSession.create(await readFile(files.model), { logSeverityLevel: 3 }).catch(
    (cause: unknown) => {
      throw unfit("its model cannot be read", cause);
    },
  );
  const tensor = (values: BigInt64Array, dims: readonly number[]): Tensor => new ort.Tensor("int64", values, [...dims]);

  async function encodeSome(rows: readonly (readonly number[])[]): Promise<Float32Array> {
    const length = Math.max(1, ...rows.map((row) => row.length));
    const dims = [rows.length, length];
    const ids = new BigInt64Array(rows.length * length);
    const mask = new BigInt64Array(rows.length * length);
    for (const [at, row] of rows.entries())
      for (const [token, number] of row.entries()) {
        ids[at * length + token] = BigInt(number);
        mask[at * length + token] = 1n;
      }
    const inputs: Record<string, Tensor> = {
      input_ids: tensor(ids, dims),
      attention_mask: tensor(mask, dims),
      token_type_ids: tensor(new BigInt64Array(rows.length * length), dims),
    };
    const known = Object.fromEntries(session.inputNames.map((name) => [name, inputs[name]]));
    const outputs = await session.run(known);
    const states = outputs.last_hidden_state ?? outputs[session.outputNames[0]];
    return meanPooled(
      states.data as Float32Array,
      rows.map((row) => row.length),
      length,
      Number(states.dims.at(-1)),
    );
  }

  const tokensOf = (text: string): readonly number[] => {
    const { ids } = tokenizer.encode(text);
    return ids.length <= mostTokens ? ids : [...ids.slice(0, mostTokens - 1), ids[ids.length - 1]];
  };
  const failed = (cause: unknown): never => {
    throw new MatineeError("encoder/failed", `The encoder ${id} could not encode a text.`, { cause });
  };
  const [dimensions] = await encodeSome([tokensOf("film")])
    .then((vector) => [vector.length])
    .catch((cause: unknown) => {
      throw unfit("its model and its tokenizer do not work together", cause);
    });

  return {
    id,
    dimensions,
    async encode(texts, signal) {
      const vectors = new Float32Array(texts.length * dimensions);
      const rows = texts.map(tokensOf);
      // Texts of like length side by side, so that little is computed for padding.
      const order = [...rows.keys()].sort((a, b) => rows[a].length - rows[b].length);
      for (let start = 0; start < order.length; start += batch) {
        signal.throwIfAborted();
        const some = order.slice(start, start + batch);
        const encoded = await encodeSome(some.map((at) => rows[at])).catch(failed);
        for (const [place, at] of some.entries())
          vectors.set(encoded.subarray(place * dimensions, (place + 1) * dimensions), at * dimensions);
      }
      return vectors;
    },
    close: () => session.release(),
  };
}

async function packages() {
  try {
    const [ort, { Tokenizer }] = await Promise.all([import("onnxruntime-web"), import("@huggingface/tokenizers")]);
    return { ort, Tokenizer };
  } catch (cause) {
    throw new MatineeError("encoder/not-there", "The packages that run a sentence encoder are not installed.", {
      hint: "Install them with: npm install onnxruntime-web @huggingface/tokenizers",
      cause,
    });
  }
}

type Packages = Awaited<ReturnType<typeof packages>>;

async function readTokenizer({ tokenizer, config }: EncoderFiles, Tokenizer: Packages["Tokenizer"]) {
  try {
    const settings = config === undefined ? {} : await readObject(config);
    return new Tokenizer(await readObject(tokenizer), settings);
  } catch (cause) {
    throw unfit("its tokenizer.json cannot be read", cause);
  }
}

const readObject = async (path: string): Promise<object> => JsonObject.parse(JSON.parse(await readFile(path, "utf8")));

const unfit = (why: string, cause: unknown): MatineeError =>
  new MatineeError("encoder/unfit", `This is no sentence encoder that Matinee can use: ${why}.`, { cause });
