/** What servers of language models do at their worst, each on demand: how the answer of a well-behaved one is spoilt. */
import type { ServerResponse } from "node:http";

export interface Spoiling {
  /** The sound answer, as JSON. */
  readonly answer: string;
  /** What the request asks for: a rung of the ladder. */
  readonly format: string;
  /** How often it has been asked before. */
  readonly before: number;
  readonly response: ServerResponse;
  /** Streams text and ends as it should, or with another reason. */
  send(text: string, finish?: string): void;
  /** Streams text and neither ends nor closes. */
  begin(text: string): void;
  /** More of an answer that was begun. */
  more(text: string): void;
  refuse(status: number, headers?: Record<string, string>, message?: string): void;
}

/** Name → what it does, in words, and how. */
export const misbehaviours = {
  none: { words: "answers as it should", spoil: ({ send, answer }) => send(answer) },
  "no-schema": {
    words: "refuses json_schema (400)",
    spoil: ({ send, refuse, format, answer }) => (format === "json_schema" ? refuse(400) : send(answer)),
  },
  "no-schema-500": {
    words: "calls json_schema an error of its own (500), as llama-cpp-python does",
    spoil: ({ send, refuse, format, answer }) =>
      format === "json_schema" ? refuse(500, {}, "('body', 'response_format', 'type')") : send(answer),
  },
  "no-schema-beside": {
    words: "refuses json_schema, and a schema beside json_object (400)",
    spoil: ({ send, refuse, format, answer }) => (format.includes("schema") ? refuse(400) : send(answer)),
  },
  "no-json-mode": {
    words: "refuses json_schema and json_object (400)",
    spoil: ({ send, refuse, format, answer }) => (format === "text" ? send(answer) : refuse(400)),
  },
  fenced: { words: "fences its JSON", spoil: ({ send, answer }) => send(`\`\`\`json\n${answer}\n\`\`\``) },
  prose: {
    words: "talks before and after its JSON",
    spoil: ({ send, answer }) => send(`Sure, {here} you are: ${answer} Anything else?`),
  },
  think: {
    words: "thinks aloud, with a wrong answer in its thoughts",
    spoil: ({ send, answer }) => send(`<think>Perhaps {"scores":[]}? No.</think>${answer}`),
  },
  "wrong-once": {
    words: "answers with wrong types, and rightly when told",
    spoil: ({ send, answer, before }) => send(before === 0 ? wrongTypes(answer) : answer),
  },
  "wrong-types": { words: "always answers with wrong types", spoil: ({ send, answer }) => send(wrongTypes(answer)) },
  truncated: {
    words: "is cut off at its longest answer",
    spoil: ({ send, answer }) => send(answer.slice(0, answer.length / 2), "length"),
  },
  withheld: {
    words: "withholds the rest of its answer (content_filter)",
    spoil: ({ send, answer }) => send(answer.slice(0, answer.length / 2), "content_filter"),
  },
  empty: { words: "answers with nothing", spoil: ({ send }) => send("") },
  html: {
    words: "answers with a page of a proxy, and status 200",
    spoil({ response }) {
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<html><body>Please log in.</body></html>");
    },
  },
  "in-one-piece": {
    words: "answers in one piece, though it was asked for a stream",
    spoil({ response, answer }) {
      response.writeHead(200, { "content-type": "application/json" });
      const message = { role: "assistant", content: answer };
      response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: "stop" }] }));
    },
  },
  elsewhere: {
    words: "sends us elsewhere (302)",
    spoil({ response }) {
      response.writeHead(302, { location: "http://127.0.0.1:9/v1/chat/completions" });
      response.end();
    },
  },
  "refused-key": { words: "refuses the key (401)", spoil: ({ refuse }) => refuse(401) },
  "unknown-model": { words: "knows no such model (404)", spoil: ({ refuse }) => refuse(404) },
  "unknown-model-400": {
    words: "knows no such model, and calls that a bad request (400)",
    spoil: ({ refuse }) => refuse(400, {}, "The requested model 'scripted' does not exist"),
  },
  "busy-shortly": {
    words: "is busy (429), Retry-After: 0, and then answers",
    spoil: ({ send, refuse, answer, before }) => (before === 0 ? refuse(429, { "retry-after": "0" }) : send(answer)),
  },
  "busy-until": {
    words: "is busy (429), Retry-After: a date two seconds ahead, and then answers",
    spoil: ({ send, refuse, answer, before }) =>
      before === 0 ? refuse(429, { "retry-after": new Date(Date.now() + 2_000).toUTCString() }) : send(answer),
  },
  "busy-somehow": {
    words: "is busy (429), Retry-After: soon, and then answers",
    spoil: ({ send, refuse, answer, before }) => (before === 0 ? refuse(429, { "retry-after": "soon" }) : send(answer)),
  },
  "busy-still": {
    words: "is busy (429) at every call, Retry-After: 20, where 30 seconds are given",
    spoil: ({ refuse }) => refuse(429, { "retry-after": "20" }),
  },
  "busy-long": {
    words: "is busy (429), Retry-After: 600",
    spoil: ({ refuse }) => refuse(429, { "retry-after": "600" }),
  },
  broken: { words: "fails at every call (500)", spoil: ({ refuse }) => refuse(500) },
  "broken-once": {
    words: "fails once (503), and then answers",
    spoil: ({ send, refuse, answer, before }) => (before === 0 ? refuse(503) : send(answer)),
  },
  "slow-start": {
    words: "begins to answer late, but in time",
    spoil: ({ send, answer }) => void setTimeout(() => send(answer), 300),
  },
  silent: { words: "never begins to answer", spoil: () => undefined },
  trickling: {
    words: "writes so slowly that the deadline is over first",
    spoil({ begin, more, response, answer }) {
      begin(answer.slice(0, 1));
      const timer = setInterval(() => more("  "), 50);
      response.once("close", () => clearInterval(timer));
    },
  },
  stalled: { words: "stops in the middle of its answer", spoil: ({ begin, answer }) => begin(answer.slice(0, 12)) },
  "fails-within": {
    words: "reports an error in the middle of its answer",
    spoil({ begin, response, answer }) {
      begin(answer.slice(0, 12));
      response.end(`data: ${JSON.stringify({ error: { message: "out of memory", code: 500 } })}\n\n`);
    },
  },
  dropped: {
    words: "drops the connection in the middle of its answer",
    spoil({ begin, response, answer }) {
      begin(answer.slice(0, 12));
      setTimeout(() => response.destroy(), 20);
    },
  },
  "no-end": {
    words: "ends its answer without a mark of the end",
    spoil({ begin, response, answer }) {
      begin(answer);
      response.end();
    },
  },
  endless: {
    words: "answers with 10 MB",
    spoil: ({ send, answer }) => send(answer + " ".repeat(10_000_000)),
  },
} as const satisfies Record<string, { readonly words: string; readonly spoil: (one: Spoiling) => void }>;

export type Misbehaviour = keyof typeof misbehaviours;

/** Every number and every list becomes a sentence. */
function wrongTypes(answer: string): string {
  const spoilt = Object.entries(JSON.parse(answer) as Record<string, unknown>).map(([key]) => [key, "quite good"]);
  return JSON.stringify(Object.fromEntries(spoilt));
}
