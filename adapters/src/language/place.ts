/** Where a language model is reached: whose it is, at which address, under which name, with which key. */

export interface ModelPlace {
  /** "compatible": any server that speaks as OpenAI's does (KoboldCpp, llama.cpp, Ollama, vLLM, LM Studio, Hugging Face). */
  readonly provider: "compatible" | "openai" | "google";
  /** As "http://localhost:5001/v1"; without it, the provider's own. */
  readonly url?: string | undefined;
  readonly model: string;
  readonly key?: string | undefined;
  /** The variable that holds the key: what a person is told instead of the key. */
  readonly keyName: string;
  /** Dollars for a million tokens, where somebody told. */
  readonly price?: { readonly input: number; readonly output: number } | undefined;
}

const homes: Readonly<Record<ModelPlace["provider"], string>> = {
  compatible: "localhost",
  openai: "api.openai.com",
  google: "generativelanguage.googleapis.com",
};

/** Who gets what is sent: "localhost:5001". */
export const hostOf = ({ provider, url }: ModelPlace): string =>
  url === undefined ? homes[provider] : new URL(url).host;

/** Names model and place; the key is no part of it. */
export const idOfPlace = (place: ModelPlace): string => `${place.model}@${hostOf(place)}`;
