/** One request to a running server as the page asks it: when each list came, and what became of the model's part. */
import type { Answer } from "@matinee/core";

export interface ToldInParts {
  /** Seconds until the list without a model was there. */
  readonly first: number;
  /** … and until nothing more would come. */
  readonly last: number;
  /** True where a model scored the last list. */
  readonly refined: boolean;
}

export async function askedInParts(address: string, text: string): Promise<ToldInParts> {
  const start = performance.now();
  const response = await fetch(`${address}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ text, n: 10 }),
  });
  if (!response.ok || response.body === null) throw new Error(`The server answered ${response.status}.`);
  let first = Number.NaN;
  let told = "";
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    told += piece;
    if (Number.isNaN(first) && told.includes("\n\n")) first = (performance.now() - start) / 1000;
  }
  const last = (performance.now() - start) / 1000;
  const answers = [...told.matchAll(/^event: answer\ndata: (.*)$/gmu)];
  const answer = JSON.parse(answers.at(-1)?.[1] ?? "{}") as Partial<Answer>; // written by our own server
  return { first, last, refined: answer.language?.scoring !== undefined };
}
