/** A GGUF file of two tiny tensors, for tests: sound, and of no use as a model. */

export function tinyGguf(): Buffer {
  const head = Buffer.concat([
    Buffer.from("GGUF"),
    uint32(3),
    uint64(2),
    uint64(4),
    ...value("general.architecture", 8, string("llama")),
    ...value("general.alignment", 4, uint32(64)),
    ...value("tokenizer.ggml.tokens", 9, uint32(8), uint64(3), string("a"), string("film"), string("night")),
    ...value("tokenizer.ggml.scores", 9, uint32(6), uint64(3), Buffer.alloc(12)),
    // 4 × 2 of F32, then two blocks of Q4_1.
    ...tensor("a.weight", [4, 2], 0, 0),
    ...tensor("b.weight", [64], 3, 64),
  ]);
  const start = Math.ceil(head.length / 64) * 64;
  return Buffer.concat([head, Buffer.alloc(start - head.length), Buffer.alloc(64 + 40)]);
}

const value = (name: string, kind: number, ...parts: readonly Buffer[]) => [string(name), uint32(kind), ...parts];

const tensor = (name: string, shape: readonly number[], kind: number, offset: number) => [
  string(name),
  uint32(shape.length),
  ...shape.map(uint64),
  uint32(kind),
  uint64(offset),
];

const string = (text: string): Buffer => Buffer.concat([uint64(Buffer.byteLength(text)), Buffer.from(text)]);

function uint32(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}

function uint64(number: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(number));
  return bytes;
}
