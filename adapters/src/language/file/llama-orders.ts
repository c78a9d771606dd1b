/** What is said between Matinee and the process that runs a model. */

export interface LoadOrder {
  readonly kind: "load";
  /** Address of node-llama-cpp. */
  readonly package: string;
  readonly path: string;
  readonly threads: number;
}

export interface WriteOrder {
  readonly kind: "write";
  readonly instructions: string;
  readonly material: string;
  readonly schema: unknown;
  readonly maxTokens: number;
}

export type Order = LoadOrder | WriteOrder | { readonly kind: "stop" };

export type Report =
  | { readonly kind: "loaded" }
  | { readonly kind: "failed"; readonly why: "unloadable" | "overfull" | "crashed" }
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "end";
      /** False where it was stopped, or cut off at its most tokens. */
      readonly isWhole: boolean;
      readonly inputTokens: number;
      readonly outputTokens: number;
    };
