/**
 * Whether a file is a sound GGUF: its head is read as far as the places of its weights, and all of them have to lie within the
 * file. A library that is given a damaged one may hang, or end its process.
 */
import { type FileHandle, open } from "node:fs/promises";
import { listKind, stringKind, valueBytes, weightBlocks } from "./gguf-sizes.ts";

export interface GgufFile {
  /** As "llama". */
  readonly architecture: string | undefined;
  readonly tensors: number;
}

/** What is wrong with a file, in words that follow its name. */
export class UnsoundFile extends Error {}

/** Throws UnsoundFile, and what the file system throws. */
export async function checkedGguf(path: string): Promise<GgufFile> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    return await soundHead(new Head(file, size), size);
  } finally {
    await file.close();
  }
}

/** What is wrong with a file, in words that follow its name; undefined where nothing is. */
export const faultOf = (path: string): Promise<string | undefined> =>
  checkedGguf(path).then(
    () => undefined,
    (error: unknown) => (error instanceof UnsoundFile ? error.message : "cannot be read"),
  );

/** "GGUF", as it stands at the beginning of such files. */
const magic = 0x46554747;
/** The least bytes of a value with its name, and of a tensor's place. */
const [leastValue, leastTensor] = [13, 24];
const usualAlignment = 32;
const mostDimensions = 8;

async function soundHead(head: Head, size: number): Promise<GgufFile> {
  if (size < 24 || (await head.uint32()) !== magic) throw new UnsoundFile("is no GGUF file");
  const version = await head.uint32();
  if (version !== 2 && version !== 3) throw new UnsoundFile(`is a GGUF file of version ${version}, not 2 or 3`);
  const tensors = await head.count(leastTensor);
  const values = await head.count(leastValue);
  let architecture: string | undefined;
  let alignment = usualAlignment;
  for (let value = 0; value < values; value++) {
    const name = await head.string();
    const kind = await head.uint32();
    if (name === "general.architecture" && kind === stringKind) architecture = await head.string();
    else if (name === "general.alignment" && kind === 4) alignment = await head.uint32();
    else await head.skipValue(kind);
  }
  if (alignment < 1 || alignment > 1 << 20) throw new UnsoundFile("has weights at places that cannot be");
  let end = 0;
  for (let tensor = 0; tensor < tensors; tensor++) end = Math.max(end, await endOfTensor(head));
  const start = Math.ceil(head.at / alignment) * alignment;
  if (start + end > size) throw new UnsoundFile(`is cut off: ${start + end - size} bytes of its weights are missing`);
  if (tensors === 0) throw new UnsoundFile("holds no weights");
  return { architecture, tensors };
}

/** Counted from where the weights begin. */
async function endOfTensor(head: Head): Promise<number> {
  await head.string();
  const dimensions = await head.uint32();
  if (dimensions > mostDimensions) throw new UnsoundFile("has weights of a shape that cannot be");
  let weights = 1;
  for (let dimension = 0; dimension < dimensions; dimension++) weights *= await head.uint64();
  const kind = await head.uint32();
  // Of kinds that are newer than this table only the beginning is checked.
  const [many, bytes] = weightBlocks[kind] ?? [1, 0];
  return (await head.uint64()) + Math.ceil(weights / many) * bytes;
}

/** Bytes that are read from the file at once. */
const stretch = 1 << 20;
/** Lists in lists; real files have none. */
const deepest = 4;

/** The head of a file, read from its beginning on. Nothing in it is believed to be longer than what is left of the file. */
class Head {
  readonly #file: FileHandle;
  readonly #size: number;
  /** Where the next value begins. */
  at = 0;
  #from = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  async uint32(): Promise<number> {
    return (await this.#taken(4)).readUInt32LE();
  }

  async uint64(): Promise<number> {
    return Number((await this.#taken(8)).readBigUInt64LE());
  }

  /** Of things that take so many bytes each at least. */
  async count(least: number): Promise<number> {
    const count = await this.uint64();
    if (count * least > this.#size - this.at) throw new UnsoundFile("tells of more than it holds");
    return count;
  }

  async string(): Promise<string> {
    return (await this.#taken(await this.count(1))).toString("utf8");
  }

  async skipValue(kind: number, depth = 0): Promise<void> {
    const bytes = valueBytes[kind];
    if (bytes !== undefined) this.#skip(bytes);
    else if (kind === stringKind) this.#skip(await this.count(1));
    else if (kind === listKind && depth < deepest) {
      const inner = await this.uint32();
      const each = valueBytes[inner];
      const count = await this.count(each ?? 8);
      if (each !== undefined) this.#skip(count * each);
      else for (let one = 0; one < count; one++) await this.skipValue(inner, depth + 1);
    } else throw new UnsoundFile("holds values of a kind that does not exist");
  }

  #skip(bytes: number): void {
    if (this.at + bytes > this.#size) throw new UnsoundFile("ends in the middle of its head");
    this.at += bytes;
  }

  async #taken(bytes: number): Promise<Buffer> {
    const start = this.at;
    this.#skip(bytes);
    if (start < this.#from || this.at > this.#from + this.#bytes.length) {
      const length = Math.min(Math.max(bytes, stretch), this.#size - start);
      const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(length), 0, length, start);
      if (bytesRead < bytes) throw new UnsoundFile("ends in the middle of its head");
      this.#from = start;
      this.#bytes = buffer.subarray(0, bytesRead);
    }
    return this.#bytes.subarray(start - this.#from, this.at - this.#from);
  }
}
