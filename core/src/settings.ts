/** Settings from the environment: one schema is type, check, default and help text. */
import { z } from "zod";
import { ModelOrder } from "./answer.ts";
import { MatineeError } from "./error-codes.ts";

const flag = z
  .enum(["", "0", "1", "false", "true"], "must be 0 or 1")
  .default("")
  .transform((value) => value === "1" || value === "true");

const portWords = "must be a whole number from 0 to 65535";
const hostWords = "must be names or addresses, separated by commas";
const enginesWords = "must be a whole number from 1 to 64";
const rateWords = "must be a whole number above 0";
const sizeWords = "must be a number of megabytes above 0";
const megabytes = z.coerce.number(sizeWords).positive(sizeWords);

const above = (words: string) => z.coerce.number(words).positive(words);
const modes = ["offline", "development", "production", "gemini", "huggingface", "file"] as const;
/** A word for a mode that names a way of starting: tables are filled, by a server of one's own unless another is named. */
export const generateData = "generate-data";
const modeWords = `must be one of ${[...modes, generateData].join(", ")}`;
const addressWords = "must be an address as http://localhost:5001/v1, without a name or a password";
const tasksWords = "must be like read-request=production:gpt-5-mini, tone=offline";
const keptWords = "must be a number of megabytes from 0 to 100";
const priceWords = "must be two numbers as 0.25/2: dollars for a million tokens, read and written";

/** A name or a password in an address would stand in every message that tells it. */
function isPlainAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && ["http:", "https:"].includes(url.protocol) && url.username + url.password === "";
}

/** Where language models are: "offline", or a place that one is asked at. */
export const LanguageMode = z.enum(modes, modeWords);
export type LanguageMode = z.infer<typeof LanguageMode>;

/** How language models are reached; none is, unless a mode says so. */
const language = {
  MATINEE_MODE: z
    .enum([...modes, generateData], modeWords)
    .default("offline")
    .transform((mode): LanguageMode => (mode === generateData ? "development" : mode))
    .describe(
      "language model: offline (none), development (a server of yours), production (OpenAI), gemini, huggingface, file (a GGUF file);" +
        " generate-data: as development, and matinee without a command fills tables",
    ),
  MATINEE_MODEL: z
    .string()
    .max(1000)
    .optional()
    .describe("which model; default: the server's own, or a small one; in the mode file, the path of the file"),
  MATINEE_MODEL_URL: z
    .string()
    .refine(isPlainAddress, addressWords)
    .default("http://localhost:5001/v1")
    .describe("address of the server of the mode development"),
  MATINEE_MODEL_KEY: z.string().optional().describe("its key, where it wants one; sent to it and to nobody else"),
  OPENAI_API_KEY: z.string().optional().describe("key of OpenAI, for the mode production"),
  GEMINI_API_KEY: z.string().optional().describe("key of Google, for the mode gemini"),
  HF_TOKEN: z.string().optional().describe("key of Hugging Face, for the mode huggingface"),
  MATINEE_LLAMA: z
    .string()
    .optional()
    .describe("folder where node-llama-cpp was installed, for the mode file; default: the folder llama of the home"),
  MATINEE_MODEL_TASKS: z
    .string()
    .regex(/^\s*([a-z-]+\s*=\s*[^\s,=]+\s*(,\s*|$))*$/u, tasksWords)
    .default("")
    .describe("other models for some tasks, as read-request=production:gpt-5-mini, tone=offline"),
  MATINEE_MODELS: z
    .string()
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ""))
    .describe("models that a request may choose, separated by commas: offline, development, production:gpt-5-mini"),
  MATINEE_MODEL_DEADLINE: above(rateWords).default(8).describe("seconds that models may take for one request"),
  MATINEE_MODEL_WEIGHT: z.coerce
    .number("must be a number from 0 to 100")
    .min(0, "must be a number from 0 to 100")
    .max(100, "must be a number from 0 to 100")
    .default(25)
    .describe("0: the list without a model; 100: its scores alone"),
  MATINEE_MODEL_ORDER: ModelOrder.default("score").describe(
    "how a model judges the films of a list: score (each, with a reason) or rank (all in one order, in fewer tokens)",
  ),
  MATINEE_MODEL_CALLS: above(rateWords).pipe(z.int(rateWords)).default(4).describe("calls of models that run at once"),
  MATINEE_MODEL_CACHE: z.coerce
    .number(keptWords)
    .min(0, keptWords)
    .max(100, keptWords)
    .default(2)
    .describe("megabytes of models' answers that are kept in the home, for thirty days at most; 0: none are"),
  MATINEE_MODEL_PRICE: z
    .string()
    .regex(/^\d+(\.\d+)?\/\d+(\.\d+)?$/u, priceWords)
    .optional()
    .describe("what the model costs, as 0.25/2: dollars for a million tokens, read and written"),
  MATINEE_MODEL_TOKENS_A_DAY: above(rateWords)
    .optional()
    .describe("the most tokens of a day; beyond, no model is asked"),
  MATINEE_MODEL_DOLLARS_A_DAY: above(rateWords).optional().describe("the most dollars of a day, where a price is told"),
  MATINEE_MODEL_TOKENS_A_PERSON: above(rateWords).optional().describe("the most tokens of a day for one person"),
  MATINEE_MODEL_DOLLARS_A_PERSON: above(rateWords)
    .optional()
    .describe("the most dollars of a day for one person, where a price is told"),
};

/** Where heavy arithmetic is done. */
export const DeviceKind = z.enum(["cpu", "gpu"], "must be cpu or gpu");
export type DeviceKind = z.infer<typeof DeviceKind>;

export const Settings = z.object({
  MATINEE_HOME: z.string().optional().describe("folder for data and models; default: the platform's data folder"),
  MATINEE_MIRROR: z.string().optional().describe("folder or URL to fetch data sets from, in place of GroupLens"),
  MATINEE_DATA: z.string().optional().describe("data set to serve; default: the best one that is there"),
  MATINEE_OFFLINE: flag.describe("1: never touch the network"),
  MATINEE_HOST: z.string().default("127.0.0.1").describe("address to listen on"),
  MATINEE_HOSTS: z
    .string()
    .regex(/^[\p{L}\p{N}._:[\]\s,-]*$/u, hostWords)
    .default("")
    .transform((text) => text.split(/[\s,]+/).filter((name) => name !== ""))
    .describe("more names that it answers to, separated by commas; its own addresses and loopback names always are"),
  MATINEE_PORT: z.coerce
    .number(portWords)
    .int(portWords)
    .min(0, portWords)
    .max(65535, portWords)
    .default(5000)
    .describe("port to listen on; 0: any free one"),
  MATINEE_ENGINES: z.coerce
    .number(enginesWords)
    .int(enginesWords)
    .min(1, enginesWords)
    .max(64, enginesWords)
    .optional()
    .describe("engines that answer together, each a thread; default: as many as there are processors, at most 4"),
  MATINEE_DEVICE: DeviceKind.default("cpu").describe(
    "where models compute: cpu, or gpu, which wants the package webgpu; without one the processor computes",
  ),
  MATINEE_RATE_LIMIT: z.coerce
    .number(rateWords)
    .int(rateWords)
    .positive(rateWords)
    .default(600)
    .describe("requests a minute for one address"),
  MATINEE_MAX_UNZIPPED: megabytes.default(4000).describe("the most megabytes that a zip of data may unfold to"),
  MATINEE_MAX_LINE: megabytes.default(1).describe("the most megabytes of one line of a table, or of one record"),
  MATINEE_EMBEDDINGS_URL: z
    .string()
    .optional()
    .describe(
      "address of a service for sentence vectors, as https://api.example.org/v1; it gets wishes and film texts",
    ),
  MATINEE_EMBEDDINGS_MODEL: z.string().optional().describe("which of its models"),
  MATINEE_EMBEDDINGS_KEY: z.string().optional().describe("its key, where it wants one; sent to it and to nobody else"),
  ...language,
  MATINEE_LOG: z
    .enum(["silent", "error", "warn", "info", "debug"], "must be silent, error, warn, info or debug")
    .default("warn")
    .describe("how much the server logs"),
});
export type Settings = z.infer<typeof Settings>;

/** Settings of an environment; throws "settings/invalid" naming the first variable that does not fit. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = Settings.safeParse(environment);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MatineeError("settings/invalid", `${issue?.path.join(".")} ${issue?.message}.`);
}
