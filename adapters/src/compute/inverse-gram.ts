/** The inverse gram's place in the shared memory: laid out, filled, worked on, read back. */
import type { InverseGramWeights, InverseGramWork, Watch } from "@matinee/core";
import { Layout } from "./layout.ts";
import { inverseGramTotal } from "./programs/inverse-gram.ts";
import { blockEntries, bucketBytes, type InverseGramPlan, sumsOfMember } from "./programs/inverse-gram-plan.ts";
import { strideOf, triangleBytes } from "./programs/triangle.ts";
import { membersOf, type Team, work } from "./team.ts";

/** A tile of 240 rows packed is a quarter of a megabyte: it stays in the second-level cache. */
const largestTile = 240;
/** A matrix of few films is one small tile: tiles are multiples of 48. */
const tileOf = (films: number) => Math.min(largestTile, Math.max(48, Math.ceil(films / 48) * 48));

/** Above this residual the inverse is made again in 64 bits. */
const tolerance = 2e-4;

/** Without a precision asked for, what 64 bits take, should they be needed. */
export const inverseGramBytes = (task: InverseGramWork, team: Team): number =>
  layOut(task, membersOf(team), task.precision ?? 64).layout.bytes;

export async function computeInverseGram(task: InverseGramWork, team: Team, watch: Watch): Promise<InverseGramWeights> {
  const weights = await tryInverseGram(task, team, watch, task.precision ?? 32);
  if (weights !== undefined && (task.precision !== undefined || weights.residual <= tolerance)) return weights;
  const exact = await tryInverseGram(task, team, watch, 64);
  if (exact === undefined) throw new RangeError("The regularised gram is not positive definite.");
  return exact;
}

/** Undefined when the matrix is not positive definite in these bits. */
async function tryInverseGram(
  task: InverseGramWork,
  team: Team,
  watch: Watch,
  bits: 32 | 64,
): Promise<InverseGramWeights | undefined> {
  const members = membersOf(team);
  const { layout, plan } = layOut(task, members, bits);
  const memory = layout.allocate(team.budget, `${task.title} over ${plan.films} films`);
  fill(memory.buffer, plan, task, watch.seed);
  const title =
    bits === 32 ? `${task.title}: learning which films go together` : `${task.title}: once more, in 64 bits`;
  await work(team, { program: "inverseGram", plan, memory, total: inverseGramTotal, task: title }, watch);
  return read(memory.buffer, plan, members);
}

function layOut(
  { seen, regularization, ownShare = 0, content, kept }: InverseGramWork,
  members: number,
  bits: 32 | 64,
) {
  const layout = new Layout();
  const people = seen.rows;
  const films = seen.columns;
  const entries = seen.indices.length;
  const tile = tileOf(films);
  const blocks = Math.ceil(films / tile);
  const packed = (tile * tile * bits) / 8;
  const places = Math.min(kept, films);
  // The lists have done their work when the rows are written: their columns take that place.
  const lists = layout.take(Math.max(entries, films * places + 1), 2);
  const forMembers = (count: number) => Array.from({ length: members }, () => layout.take(count, 4));
  // Panels and whole rows are passed through before and after the inverse, whose packed tiles lie in the same place.
  const packs = packed * blocks;
  const strips = tile * strideOf(blocks - 1, tile, bits / 8) * members;
  const passing = layout.take(Math.max(2 * packs, strips), 1);
  const plan: InverseGramPlan = {
    people,
    films,
    entries,
    tile,
    regularization,
    ownShare,
    width: content?.width ?? 0,
    bits,
    kept: places,
    lists,
    personOffsets: layout.take(people + 1, 4),
    weights: layout.take(people, 4),
    scales: layout.take(films, 4),
    content: layout.take(Math.max(1, films * (content?.width ?? 0)), 4),
    // A block has one person at least, whose list may be longer.
    raters: forMembers(Math.min(entries, Math.max(blockEntries, films))),
    filmOffsets: forMembers(films + 1),
    triangle: layout.take(triangleBytes(blocks, tile, bits / 8), 1),
    inverse: layout.take(packed, 1),
    rows: passing,
    columns: passing + packs,
    scratch: layout.take(packed * 2 * members, 1),
    strip: passing,
    gains: layout.take(films, 4),
    buckets: layout.take(bucketBytes * members, 1),
    probe: layout.take(films, 4),
    image: layout.take(films, 8),
    images: layout.take(films * members, 8),
    results: layout.take(1 + members * sumsOfMember, 8),
    sizes: layout.take(films, 4),
    outColumns: lists,
    outValues: layout.take(films * places, 4),
  };
  return { layout, plan };
}

function fill(
  buffer: ArrayBufferLike,
  plan: InverseGramPlan,
  { seen, weights, scales, content }: InverseGramWork,
  seed: number,
): void {
  new Uint16Array(buffer, plan.lists, plan.entries).set(seen.indices);
  new Int32Array(buffer, plan.personOffsets, plan.people + 1).set(seen.offsets);
  new Float32Array(buffer, plan.weights, plan.people).set(weights);
  const ofFilms = new Float32Array(buffer, plan.scales, plan.films);
  if (scales === undefined) ofFilms.fill(1);
  else ofFilms.set(scales);
  if (content !== undefined) new Float32Array(buffer, plan.content, plan.films * plan.width).set(content.values);
  const probe = new Float32Array(buffer, plan.probe, plan.films);
  // Any signs will do; these are the bits of a multiplicative sequence (Knuth's 2654435761).
  for (let film = 0; film < plan.films; film++) probe[film] = Math.imul(film + seed, 2_654_435_761) < 0 ? -1 : 1;
}

function read(buffer: ArrayBufferLike, plan: InverseGramPlan, members: number): InverseGramWeights | undefined {
  const { films, kept } = plan;
  const results = new Float64Array(buffer, plan.results, 1 + members * sumsOfMember);
  if (results[0] > 0) return undefined;
  const total = (place: number) => {
    let sum = 0;
    for (let of = 0; of < members; of++) sum += results[1 + of * sumsOfMember + place];
    return sum;
  };
  const sizes = new Int32Array(buffer, plan.sizes, films);
  const offsets = new Int32Array(films + 1);
  for (let film = 0; film < films; film++) offsets[film + 1] = offsets[film] + sizes[film];
  const indices = new Int32Array(offsets[films]);
  const values = new Float32Array(offsets[films]);
  for (let film = 0; film < films; film++) {
    indices.set(new Uint16Array(buffer, plan.outColumns + film * kept * 2, sizes[film]), offsets[film]);
    values.set(new Float32Array(buffer, plan.outValues + film * kept * 4, sizes[film]), offsets[film]);
  }
  return {
    weights: { rows: films, columns: films, offsets, indices, values },
    precision: plan.bits,
    residual: Math.sqrt(total(0) / Math.max(1, films)),
    share: total(2) === 0 ? 1 : total(1) / total(2),
  };
}
