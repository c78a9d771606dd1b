import { describe, expect, it } from "vitest";
import { answersIn } from "./parts.ts";

const encoded = (text: string) => new TextEncoder().encode(text);

function streamOf(pieces: readonly Uint8Array[], end?: Error): ReadableStream<Uint8Array> {
  const rest = [...pieces];
  return new ReadableStream({
    pull(controller) {
      const piece = rest.shift();
      if (piece !== undefined) controller.enqueue(piece);
      else if (end !== undefined) controller.error(end);
      else controller.close();
    },
  });
}

async function namesIn(stream: ReadableStream<Uint8Array>, type = "text/event-stream; charset=utf-8") {
  const names: unknown[] = [];
  for await (const answer of answersIn(stream, type)) names.push((answer as unknown as { name: string }).name);
  return names;
}

const events =
  'event: answer\ndata: {"name":"Amélie"}\n\nevent: answer\ndata: {"name":"Up"}\n\nevent: end\ndata: {}\n\n';

describe("an answer in parts", () => {
  it("is heard part by part, wherever the network cuts it", async () => {
    const bytes = encoded(events);
    for (let size = 1; size < 20; size++) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.slice(at * size, (at + 1) * size),
      );
      expect(await namesIn(streamOf(pieces))).toEqual(["Amélie", "Up"]);
    }
  });

  it("is taken whole from those who know no parts", async () => {
    expect(await namesIn(streamOf([encoded('{"name":"Heat"}')]), "application/json")).toEqual(["Heat"]);
  });

  it("stays with what is there when the stream breaks, and fails where nothing is", async () => {
    const first = encoded(events.slice(0, events.indexOf("\n\n") + 2));
    expect(await namesIn(streamOf([first], new TypeError("network")))).toEqual(["Amélie"]);
    await expect(namesIn(streamOf([], new TypeError("network")))).rejects.toThrow("network");
  });
});
