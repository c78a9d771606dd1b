/** Encoders that can be fetched by name: where they are, what they weigh, under which terms, and their sums. */

export interface KnownEncoder {
  readonly name: string;
  readonly licence: string;
  /** Folder that the files stand below. */
  readonly address: string;
  readonly files: readonly {
    readonly from: string;
    readonly as: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

export const knownEncoders: readonly KnownEncoder[] = [
  {
    name: "all-minilm-l6-v2",
    licence: "Apache-2.0",
    address: "https://huggingface.co/Xenova/all-MiniLM-L6-v2/resolve/main/",
    files: [
      {
        from: "onnx/model_quantized.onnx",
        as: "model.onnx",
        bytes: 22_972_370,
        sha256: "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
      },
      {
        from: "tokenizer.json",
        as: "tokenizer.json",
        bytes: 711_661,
        sha256: "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0",
      },
    ],
  },
];
