/**
 * Sentence encoders, `encoders/NAME/`: the files under names of our own and a manifest with their sums, published as a
 * folder. `in-use.json` beside them says which one speaks; an endpoint of the settings is one of them.
 */
import { copyFile, rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { type EncoderInfo, type EncoderStore, MatineeError, type Run, type SentenceEncoder } from "@matinee/core";
import { z } from "zod";
import { filesOfEncoder } from "../encoder/encoder-folder.ts";
import { type Endpoint, idOfEndpoint, openEndpointEncoder } from "../encoder/endpoint-encoder.ts";
import { type KnownEncoder, knownEncoders } from "../encoder/known-encoders.ts";
import { openOnnxEncoder } from "../encoder/onnx-encoder.ts";
import { publishedIn, publishFolder } from "../sources/files/publish.ts";
import { isDamaged, readSealed, writeSealed } from "../sources/files/sealed-json.ts";
import type { Origin } from "../sources/known/origins.ts";
import { fetchedEncoder } from "./encoder-fetching.ts";
import { fileSize, fileSum } from "./file-sums.ts";
import { writing } from "./not-writable.ts";

export interface EncoderPlace {
  /** The data home, for what is told when it cannot be written to. */
  readonly home: string;
  readonly originOf: (mirror: string | undefined) => Origin;
  /** What the settings name beside the encoders of the home. */
  readonly endpoint?: Endpoint | undefined;
  readonly known?: readonly KnownEncoder[];
  readonly openFolder?: typeof openOnnxEncoder;
}

const Manifest = z.object({
  name: z.string(),
  licence: z.string().optional(),
  dimensions: z.int().positive(),
  files: z.array(z.object({ name: z.string(), bytes: z.int().nonnegative(), sha256: z.string() })),
});
type Manifest = z.infer<typeof Manifest>;

const Choice = z.object({ name: z.string().optional(), since: z.iso.datetime() });

const manifestFile = "manifest.json";
const choiceFile = "in-use.json";
/** The name of the endpoint that the settings describe. */
const endpointName = "endpoint";
const reserved = [endpointName, "none"];

export function encoderFiles({
  home,
  originOf,
  endpoint,
  known = knownEncoders,
  openFolder = openOnnxEncoder,
}: EncoderPlace): EncoderStore {
  const folder = join(home, "encoders");
  const choicePath = join(folder, choiceFile);
  const folderOf = (name: string): string => join(folder, name);
  const names = async (): Promise<readonly string[]> =>
    (await publishedIn(folder)).filter((name) => name !== choiceFile);
  const manifestOf = (name: string): Promise<Manifest | undefined> =>
    readSealed(join(folderOf(name), manifestFile), Manifest);
  const openFiles = (place: string, { name, files }: Pick<Manifest, "name" | "files">): Promise<SentenceEncoder> => {
    const path = (file: string) => (files.some((one) => one.name === file) ? join(place, file) : undefined);
    return openFolder(idOf(name, files), {
      model: join(place, "model.onnx"),
      tokenizer: join(place, "tokenizer.json"),
      config: path("tokenizer_config.json"),
    });
  };

  /** The name of the one in use: what was chosen, else the endpoint that somebody has set up, else none. */
  async function inUse(): Promise<string | undefined> {
    const choice = await readSealed(choicePath, Choice);
    if (choice === undefined) return endpoint && endpointName;
    return choice.name;
  }
  const choose = (name: string | undefined): Promise<void> =>
    writing(home, () => writeSealed(choicePath, { ...(name && { name }), since: new Date().toISOString() }));

  async function infoOf(name: string, used: string | undefined): Promise<EncoderInfo> {
    const manifest = await manifestOf(name);
    const facts = { name, kind: "folder" as const, installed: true, inUse: name === used };
    if (manifest === undefined || !(await hasSizes(folderOf(name), manifest))) return { ...facts, damaged: true };
    return { ...facts, ...sizeOf(manifest) };
  }

  async function keep(name: string, licence: string | undefined, from: string, run: Run): Promise<EncoderInfo> {
    const paths = await filesOfEncoder(from);
    const fill = async (place: string): Promise<string> => {
      const files: Manifest["files"] = [];
      for (const [file, path] of paths) {
        run.signal.throwIfAborted();
        run.progress({ task: `copying ${file}`, done: files.length, total: paths.size, unit: "files" });
        await copyFile(path, join(place, file));
        files.push({ name: file, ...(await fileSum(join(place, file))) });
      }
      const encoder = await openFiles(place, { name, files });
      const { dimensions } = encoder;
      await encoder.close();
      await writeSealed(join(place, manifestFile), { name, ...(licence && { licence }), dimensions, files });
      made = { name, licence, dimensions, files };
      return name;
    };
    let made: Manifest | undefined;
    const isSame = async (place: string): Promise<boolean> => {
      const there = await readSealed(join(place, manifestFile), Manifest);
      return there !== undefined && made !== undefined && sameFiles(there, made) && (await isIntact(place, there));
    };
    await writing(home, () => publishFolder(folder, fill, isSame));
    // The first one is there to be used.
    if ((await readSealed(choicePath, Choice)) === undefined) await choose(name);
    return infoOf(name, await inUse());
  }

  return {
    async list() {
      const used = await inUse();
      const installed = await names();
      return [
        ...(endpoint === undefined ? [] : [endpointInfo(endpoint, used)]),
        ...(await Promise.all(installed.map((name) => infoOf(name, used)))),
        ...known.filter(({ name }) => !installed.includes(name)).map(fetchable),
      ];
    },
    add: async (from, { name }, run) => keep(newName(name ?? basename(resolve(from))), undefined, from, run),
    async fetch(name, { mirror }, run) {
      const wanted = known.find((one) => one.name === name.toLowerCase());
      if (wanted === undefined) throw unknown(name, `to fetch; there is ${known.map((one) => one.name).join(", ")}`);
      const origin = originOf(mirror);
      const from = await writing(home, () => fetchedEncoder(wanted, origin, run));
      const info = await keep(wanted.name, wanted.licence, from, run);
      if (from.startsWith(origin.downloads)) await rm(from, { recursive: true, force: true });
      return info;
    },
    async remove(name) {
      if (!(await names()).includes(name)) throw unknown(name);
      if ((await inUse()) === name) await choose(undefined);
      await writing(home, () => rm(folderOf(name), { recursive: true, force: true }));
    },
    async use(name) {
      const there = name === undefined || (name === endpointName ? endpoint : (await names()).includes(name));
      if (there === undefined) throw unset();
      if (there === false) throw unknown(name ?? "");
      await choose(name);
    },
    async open() {
      if (await isDamaged(choicePath, Choice)) throw undecided();
      const name = await inUse();
      if (name === undefined) return undefined;
      if (name === endpointName) {
        if (endpoint === undefined) throw unset();
        return openEndpointEncoder(endpoint, AbortSignal.timeout(openPatience));
      }
      const manifest = await manifestOf(name);
      if (manifest === undefined && !(await names()).includes(name)) throw unknown(name);
      if (manifest === undefined || !(await isIntact(folderOf(name), manifest))) throw damaged(name);
      return openFiles(folderOf(name), manifest);
    },
    async current() {
      const name = await inUse();
      if (name === endpointName) return endpoint && idOfEndpoint(endpoint);
      const manifest = name === undefined ? undefined : await manifestOf(name);
      return manifest && idOf(manifest.name, manifest.files);
    },
    async mark() {
      const choice = await readSealed(choicePath, Choice);
      return `${choice?.name ?? ""} ${choice?.since ?? ""}`;
    },
  };
}

/** Milliseconds in which an endpoint has to answer when it is put to use. */
const openPatience = 10_000;

const idOf = (name: string, files: Manifest["files"]): string =>
  `${name}@${(files.find((file) => file.name === "model.onnx")?.sha256 ?? "").slice(0, 8)}`;

const bytesOf = (files: readonly { readonly bytes: number }[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

const sizeOf = ({ licence, dimensions, files }: Manifest) => ({ licence, dimensions, bytes: bytesOf(files) });

const fetchable = ({ name, licence, files }: KnownEncoder): EncoderInfo => ({
  name,
  kind: "folder",
  licence,
  installed: false,
  inUse: false,
  bytes: bytesOf(files),
});

const endpointInfo = ({ model }: Endpoint, used: string | undefined): EncoderInfo => ({
  name: endpointName,
  kind: "endpoint",
  model,
  installed: true,
  inUse: used === endpointName,
});

/** Looks at sizes alone: what is listed need not be read. */
async function hasSizes(place: string, { files }: Manifest): Promise<boolean> {
  const sizes = await Promise.all(files.map(({ name }) => fileSize(join(place, name))));
  return files.every(({ bytes }, at) => sizes[at] === bytes);
}

async function isIntact(place: string, { files }: Manifest): Promise<boolean> {
  const found = await Promise.all(files.map(({ name }) => fileSum(join(place, name)).catch(() => undefined)));
  return files.every(({ sha256 }, at) => found[at]?.sha256 === sha256);
}

const sameFiles = (one: Manifest, other: Manifest): boolean =>
  JSON.stringify(one.files) === JSON.stringify(other.files);

function newName(written: string): string {
  const name = written
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/gu, "-")
    .replace(/^[^a-z0-9]+/u, "");
  if (name === "" || name.length > 64 || reserved.includes(name))
    throw new MatineeError("request/invalid", `${JSON.stringify(written)} cannot name an encoder.`, {
      hint: "Name it with --name: letters, digits, hyphens, points.",
    });
  return name;
}

const unknown = (name: string, more = ""): MatineeError =>
  new MatineeError("encoder/unknown", `There is no encoder named ${name}${more && ` ${more}`}.`);

const damaged = (name: string): MatineeError =>
  new MatineeError("encoder/damaged", `The files of the encoder ${name} are damaged.`);

const undecided = (): MatineeError =>
  new MatineeError("encoder/damaged", `Which encoder was chosen cannot be told: its file ${choiceFile} is damaged.`, {
    hint: "Choose one with: matinee encoder use NAME, or none in place of NAME",
  });

const unset = (): MatineeError =>
  new MatineeError("encoder/not-there", "No endpoint for embeddings is set up.", {
    hint: "Set MATINEE_EMBEDDINGS_URL and MATINEE_EMBEDDINGS_MODEL, and MATINEE_EMBEDDINGS_KEY where it wants a key.",
  });
