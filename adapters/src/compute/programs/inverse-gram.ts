/**
 * Weights from the inverse gram by a team: people's lists in order, gram, inverse, a check of the inverse, and the rows of B that are served.
 * Weights do not depend on the count of threads; of the residual only the last digits do.
 */
import type { Member } from "../member.ts";
import { completeGram } from "./inverse-gram-complete.ts";
import {
  blockEntries,
  bucketBytes,
  firstBlockEntries,
  type InverseGramPlan,
  sumsOfMember,
} from "./inverse-gram-plan.ts";
import { measure } from "./inverse-gram-residual.ts";
import { entryOf, narrow, strideOf } from "./triangle.ts";

/** Parts of 10,000 that the stages take, for progress. */
export const inverseGramTotal = 10_000;

export function* inverseGramProgram(member: Member, plan: InverseGramPlan): Generator<number, void> {
  const stages = stagesOf(plan);
  orderLists(member, plan);
  yield 0;
  yield* countTogether(member, plan, stages.gram);
  if (!(yield* invert(member, plan, stages.inverse))) return;
  measure(member, plan);
  if (plan.bits === 64) {
    if (member.place === 0) narrow(member.buffer, plan.triangle, Math.ceil(plan.films / plan.tile), plan.tile);
    member.barrier();
  }
  yield* writeRows(member, plan, stages.rows);
}

/** How the whole divides: about 1 ns for each sum of the gram, 50 (32 bits) or 20 (64) operations of the inverse a ns. */
function stagesOf({ entries, people, films, bits }: InverseGramPlan) {
  const gram = (entries * entries) / Math.max(1, people);
  const inverse = films ** 3 / (bits === 32 ? 50 : 20);
  const rows = films * films;
  const unit = inverseGramTotal / (gram + inverse + rows);
  return { gram: gram * unit, inverse: inverse * unit, rows: rows * unit };
}

/** Films of each person in ascending order. */
function orderLists(member: Member, { lists, personOffsets, people, entries }: InverseGramPlan): void {
  const { buffer } = member;
  const films = new Uint16Array(buffer, lists, entries);
  const offsets = new Int32Array(buffer, personOffsets, people + 1);
  const [from, to] = member.part(people);
  for (let person = from; person < to; person++) {
    let at = offsets[person] + 1;
    while (at < offsets[person + 1] && films[at] > films[at - 1]) at++;
    if (at < offsets[person + 1]) films.subarray(offsets[person], offsets[person + 1]).sort();
  }
  member.barrier();
}

function* countTogether(member: Member, plan: InverseGramPlan, share: number): Generator<number, void> {
  const { kernels, buffer, place, count } = member;
  const { people, films, tile, entries } = plan;
  const offsets = new Int32Array(buffer, plan.personOffsets, people + 1);
  const lists = [plan.raters[place], plan.filmOffsets[place], plan.lists, plan.personOffsets, plan.weights];
  for (let start = 0, end = 0; start < people; start = end) {
    const most = start === 0 ? firstBlockEntries : blockEntries;
    for (end = start + 1; end < people && offsets[end + 1] - offsets[start] <= most; ) end++;
    listRaters(member, plan, start, end);
    kernels.gramBlock(...lists, plan.triangle, tile, films, place, count);
    yield (share * (offsets[end] - offsets[start])) / Math.max(1, entries * count);
  }
  member.barrier();
  yield* completeGram(member, plan);
}

/** The lists of a block of people turned into lists of films, by each member for itself. */
function listRaters({ buffer, place }: Member, plan: InverseGramPlan, start: number, end: number): void {
  const { people, films } = plan;
  const personOffsets = new Int32Array(buffer, plan.personOffsets, people + 1);
  const lists = new Uint16Array(buffer, plan.lists, plan.entries);
  const raters = new Int32Array(buffer, plan.raters[place], personOffsets[end] - personOffsets[start]);
  const offsets = new Int32Array(buffer, plan.filmOffsets[place], films + 1).fill(0);
  for (let entry = personOffsets[start]; entry < personOffsets[end]; entry++) offsets[lists[entry]]++;
  for (let film = 0; film < films; film++) offsets[film + 1] += offsets[film];
  // From behind: what was where a film's people end becomes where they begin.
  for (let person = end - 1; person >= start; person--)
    for (let entry = personOffsets[person]; entry < personOffsets[person + 1]; entry++)
      raters[--offsets[lists[entry]]] = person;
}

/** False, with the row in `results`, when the matrix is not positive definite in these bits. */
function* invert(member: Member, plan: InverseGramPlan, share: number): Generator<number, boolean> {
  const { kernels, buffer, place } = member;
  const { triangle, tile, bits, inverse, rows, columns } = plan;
  const blocks = Math.ceil(plan.films / tile);
  const packed = tile * tile * (bits / 8);
  const scratch = plan.scratch + place * 2 * packed;
  const [invertTile, prepareColumn, updateTile, arrangePanel, restorePanel] =
    bits === 32
      ? [
          kernels.invertTile32,
          kernels.prepareColumn32,
          kernels.updateTile32,
          kernels.arrangePanel32,
          kernels.restorePanel32,
        ]
      : [
          kernels.invertTile64,
          kernels.prepareColumn64,
          kernels.updateTile64,
          kernels.arrangePanel64,
          kernels.restorePanel64,
        ];
  const forPanels = (change: (typeof kernels)["arrangePanel32"]) => {
    for (let i = member.next(); i < blocks; i = member.next()) change(triangle, i, tile, stripOf(member, plan));
    member.barrier();
  };
  const results = new Float64Array(buffer, plan.results, 1);
  const perTile = share / (blocks * Math.max(1, (blocks * (blocks - 1)) / 2));
  forPanels(arrangePanel);
  for (let k = 0; k < blocks; k++) {
    if (place === 0) {
      const failed = invertTile(triangle, k, tile, inverse, scratch);
      if (failed > 0) results[0] = k * tile + failed;
    }
    member.barrier();
    if (results[0] > 0) return false;
    for (let i = member.next(); i < blocks; i = member.next())
      if (i !== k) prepareColumn(triangle, k, i, tile, inverse, rows + i * packed, columns + i * packed, scratch);
    yield 0;
    member.barrier();
    // The longest rows first, so that nobody waits long for the last one.
    for (let i = blocks - 1 - member.next(); i >= 0; i = blocks - 1 - member.next()) {
      if (i === k) continue;
      for (let j = 0; j <= i; j++) {
        if (j !== k) updateTile(triangle, i, j, tile, rows + i * packed, columns + j * packed);
        yield perTile;
      }
    }
    member.barrier();
  }
  forPanels(restorePanel);
  return true;
}

/** A member's room for a panel of the triangle, or for whole rows of a block. */
const stripOf = ({ place }: Member, { strip, films, tile, bits }: InverseGramPlan): number =>
  strip + place * tile * strideOf(Math.ceil(films / tile) - 1, tile, bits / 8);

/** B_ij = −P_ij / P_jj, a block of rows at a time, thinned. */
function* writeRows(member: Member, plan: InverseGramPlan, share: number): Generator<number, void> {
  const { kernels, buffer, place } = member;
  const { films, tile, triangle, kept } = plan;
  const blocks = Math.ceil(films / tile);
  const width = blocks * tile;
  const matrix = new Float32Array(buffer);
  const strip = stripOf(member, plan);
  const sizes = new Int32Array(buffer, plan.sizes, films);
  const [from, to] = member.part(films);
  const gains = new Float32Array(buffer, plan.gains, films);
  for (let film = from; film < to; film++) gains[film] = -1 / matrix[entryOf(triangle, film, film, tile, 4) / 4];
  member.barrier();
  const sums = plan.results + 8 * (2 + place * sumsOfMember);
  const counts = plan.buckets + place * bucketBytes;
  for (let block = member.next(); block < blocks; block = member.next()) {
    fillStrip(matrix, plan, block, new Float32Array(buffer, strip, tile * width), width);
    for (let row = 0; row < tile && block * tile + row < films; row++) {
      const film = block * tile + row;
      const target = [plan.outColumns + film * kept * 2, plan.outValues + film * kept * 4] as const;
      sizes[film] = kernels.thinRow(strip + row * width * 4, plan.gains, films, film, kept, counts, ...target, sums);
    }
    yield share / blocks;
  }
}

/** Whole rows of a block row: its panel, then the turned tiles below the diagonal. */
function fillStrip(
  matrix: Float32Array,
  { tile, triangle }: InverseGramPlan,
  block: number,
  strip: Float32Array,
  width: number,
): void {
  const stride = strideOf(block, tile, 4) / 4;
  const start = entryOf(triangle, block * tile, 0, tile, 4) / 4;
  const length = (block + 1) * tile;
  for (let row = 0; row < tile; row++)
    strip.set(matrix.subarray(start + row * stride, start + row * stride + length), row * width);
  for (let below = block + 1; below * tile < width; below++) {
    const next = strideOf(below, tile, 4) / 4;
    const corner = entryOf(triangle, below * tile, block * tile, tile, 4) / 4;
    for (let column = 0; column < tile; column++) {
      const from = corner + column * next;
      const to = below * tile + column;
      for (let row = 0; row < tile; row++) strip[row * width + to] = matrix[from + row];
    }
  }
}
