/**
 * A server that speaks as OpenAI's does and answers from a script: no language model, and honest about that. For tests and
 * benches; it misbehaves on demand.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Misbehaviour, misbehaviours, type Spoiling } from "./misbehaviour.ts";

/** What it is asked, as far as a script needs it. */
export interface ScriptedCall {
  readonly authorization: string | undefined;
  readonly body: string;
  /** The task's input, where it is JSON. */
  readonly material: Readonly<Record<string, unknown>>;
  readonly format: string;
}

export interface ScriptedOptions {
  /** The sound answer. */
  readonly answer: (call: ScriptedCall) => unknown;
  /** What is written instead, letter by letter, as a real model wrote it; cut off where it is not whole. */
  readonly written?: () => { readonly text: string; readonly isWhole: boolean };
  readonly misbehaviour?: Misbehaviour | (() => Misbehaviour);
  readonly port?: number;
  /** What it says that it has loaded. */
  readonly model?: () => string;
  /** Milliseconds before it answers. */
  readonly delay?: number;
}

export interface ScriptedServer {
  /** "http://127.0.0.1:…/v1" */
  readonly url: string;
  readonly calls: readonly ScriptedCall[];
  /** Connections that a client closed before it was answered. */
  readonly left: () => number;
  close(): Promise<void>;
}

export async function startScriptedServer(options: ScriptedOptions): Promise<ScriptedServer> {
  const { answer, written, misbehaviour = "none", port = 0, delay = 0, model = () => "scripted" } = options;
  const calls: ScriptedCall[] = [];
  let left = 0;
  async function answered(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.endsWith("/models") === true) {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ object: "list", data: [{ id: model(), object: "model" }] }));
      return;
    }
    const call = callOf(await textOf(request), request.headers.authorization);
    const before = calls.push(call) - 1;
    response.once("close", () => {
      if (!response.writableFinished) left++;
    });
    if (delay > 0) await new Promise((resume) => setTimeout(resume, delay));
    if (written !== undefined) {
      const { text, isWhole } = written();
      return streamOn(response).send(text, isWhole ? "stop" : "length");
    }
    const { spoil }: { readonly spoil: (one: Spoiling) => void } =
      misbehaviours[typeof misbehaviour === "function" ? misbehaviour() : misbehaviour];
    spoil({ answer: JSON.stringify(answer(call)), format: call.format, before, response, ...streamOn(response) });
  }
  const server = createServer((request, response) => void answered(request, response));
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    calls,
    left: () => left,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of request) pieces.push(piece as Uint8Array);
  return Buffer.concat(pieces).toString();
}

interface Body {
  readonly messages?: readonly { readonly role: string; readonly content: string }[];
  readonly response_format?: { readonly type: string; readonly schema?: unknown };
}

function callOf(text: string, authorization: string | undefined): ScriptedCall {
  const body = JSON.parse(text) as Body; // written by our own client
  const { type: kind = "text", schema } = body.response_format ?? {};
  const format = kind === "json_object" && schema !== undefined ? "json_with_schema" : kind;
  const said = body.messages?.findLast(({ role }) => role === "user")?.content ?? "{}";
  let material = JSON.parse(said) as ScriptedCall["material"];
  // A repair holds the material of the call before.
  if (typeof material.material === "string") material = JSON.parse(material.material) as ScriptedCall["material"];
  return { authorization, body: text, material, format };
}

function streamOn(response: ServerResponse): Pick<Spoiling, "send" | "begin" | "more" | "refuse"> {
  const event = (data: unknown) =>
    response.write(`data: ${JSON.stringify({ id: "1", object: "chunk", ...(data as object) })}\n\n`);
  const more = (text: string) => event({ choices: [{ index: 0, delta: { content: text } }] });
  const begin = (text: string) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (let at = 0; at < text.length; at += 1_000_000) more(text.slice(at, at + 1_000_000));
    if (text === "") more("");
  };
  return {
    begin,
    more,
    send(text, finish = "stop") {
      begin(text);
      const usage = { prompt_tokens: 100, completion_tokens: Math.ceil(text.length / 4) };
      event({ choices: [{ index: 0, delta: {}, finish_reason: finish }], usage });
      response.end("data: [DONE]\n\n");
    },
    refuse(status, headers = {}, message = "refused by the script") {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify({ error: { message, type: "scripted" } }));
    },
  };
}
