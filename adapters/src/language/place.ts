/** Where a language model is reached: whose it is, at which address, under which name, with which key; or in which file it lies. */
import { basename } from "node:path";

export interface ModelPlace {
  /**
   * "compatible": any server that speaks as OpenAI's does (KoboldCpp, llama.cpp, Ollama, vLLM, LM Studio, Hugging Face);
   * "file": a GGUF file, run in a process of Matinee's own.
   */
  readonly provider: "compatible" | "openai" | "google" | "file";
  /** As "http://localhost:5001/v1"; without it, the provider's own. */
  readonly url?: string | undefined;
  /** Its name there; the path of a file. */
  readonly model: string;
  readonly key?: string | undefined;
  /** The variable that holds the key: what a person is told instead of the key. */
  readonly keyName: string;
  /** True of a server of one's own: another model may be loaded there under the same name. */
  readonly isOwn?: boolean | undefined;
  /** Of a file, its size and when it was written: another file under the same path is another model. */
  readonly edition?: string | undefined;
  /** Dollars for a million tokens, where somebody told. */
  readonly price?: { readonly input: number; readonly output: number } | undefined;
}

const homes: Readonly<Record<ModelPlace["provider"], string>> = {
  compatible: "localhost",
  openai: "api.openai.com",
  google: "generativelanguage.googleapis.com",
  file: "this-machine",
};

/** Who gets what is sent: "localhost:5001". */
export const hostOf = ({ provider, url }: ModelPlace): string =>
  url === undefined ? homes[provider] : new URL(url).host;

/** A file by its name alone: where it lies is nobody's business. */
const nameOf = ({ provider, model }: ModelPlace): string => (provider === "file" ? basename(model) : model);

/** Names model and place; the key is no part of it. */
export const idOfPlace = (place: ModelPlace): string => `${nameOf(place)}@${hostOf(place)}`;

/** Tells it from all others; for us alone, since it holds the path of a file. */
export const identityOf = ({ provider, url = "", model, edition = "" }: ModelPlace): string =>
  [provider, url, model, edition].join(" ");

/** Within a sentence. */
export const spokenPlace = (place: ModelPlace): string =>
  place.provider === "file" ? `${nameOf(place)} on this machine` : `${place.model} at ${hostOf(place)}`;

/** True where nothing leaves this machine. */
export const isHere = (place: ModelPlace): boolean =>
  place.provider === "file" || /^(localhost|127\.|\[::1\])/u.test(hostOf(place));
