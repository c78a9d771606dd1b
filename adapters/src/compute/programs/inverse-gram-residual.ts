/** How far the inverse is off, measured through the sparse lists and not through the matrix that it was made of. */
import type { Member } from "../member.ts";
import { type InverseGramPlan, sumsOfMember } from "./inverse-gram-plan.ts";
import { entryOf } from "./triangle.ts";

/** ‖(AP − I)z‖² in parts: Pz through the panels, then A·Pz through the lists. */
export function measure(member: Member, plan: InverseGramPlan): void {
  const { buffer, place, count } = member;
  const { films, regularization } = plan;
  multiplyPanels(member, plan);
  member.barrier();
  const image = new Float64Array(buffer, plan.image, films);
  const [filmFrom, filmTo] = member.part(films);
  const parts = Array.from({ length: count }, (_, of) => new Float64Array(buffer, plan.images + of * films * 8, films));
  // The triangle holds −P.
  for (const part of parts) for (let film = filmFrom; film < filmTo; film++) image[film] -= part[film];
  member.barrier();
  multiplyLists(member, plan);
  member.barrier();
  const probe = new Float32Array(buffer, plan.probe, films);
  const alike = throughContent(member, plan);
  let squares = 0;
  for (let film = filmFrom; film < filmTo; film++) {
    let sum = regularization * image[film] - probe[film] + alike(film);
    for (const part of parts) sum += part[film];
    squares += sum * sum;
  }
  new Float64Array(buffer, plan.results, 1 + count * sumsOfMember)[1 + place * sumsOfMember] = squares;
  member.barrier();
}

/** The gram and the share of its diagonal times the image, a member's part of the people. */
function multiplyLists(member: Member, plan: InverseGramPlan): void {
  const { buffer, place } = member;
  const { people, films } = plan;
  const lists = new Uint16Array(buffer, plan.lists, plan.entries);
  const offsets = new Int32Array(buffer, plan.personOffsets, people + 1);
  const weights = new Float32Array(buffer, plan.weights, people);
  const scales = new Float32Array(buffer, plan.scales, films);
  const image = new Float64Array(buffer, plan.image, films);
  const sums = new Float64Array(buffer, plan.images + place * films * 8, films).fill(0);
  const [from, to] = member.part(people);
  for (let person = from; person < to; person++) {
    let taste = 0;
    for (let at = offsets[person]; at < offsets[person + 1]; at++) taste += scales[lists[at]] * image[lists[at]];
    taste *= weights[person];
    const own = plan.ownShare * weights[person];
    for (let at = offsets[person]; at < offsets[person + 1]; at++) {
      const film = lists[at];
      sums[film] += scales[film] * (taste + own * scales[film] * image[film]);
    }
  }
}

/** CCᵀ times the image, film by film. */
function throughContent({ buffer }: Member, { films, width, ...plan }: InverseGramPlan): (film: number) => number {
  if (width === 0) return () => 0;
  const content = new Float32Array(buffer, plan.content, films * width);
  const image = new Float64Array(buffer, plan.image, films);
  const together = new Float64Array(width);
  for (let film = 0; film < films; film++)
    for (let k = 0; k < width; k++) together[k] += content[film * width + k] * image[film];
  return (film) => {
    let sum = 0;
    for (let k = 0; k < width; k++) sum += content[film * width + k] * together[k];
    return sum;
  };
}

/** A member's rows of the triangle times z, each row also as a column of the upper half. */
function multiplyPanels({ buffer, place, count }: Member, plan: InverseGramPlan): void {
  const { films, tile, triangle, bits } = plan;
  const probe = new Float32Array(buffer, plan.probe, films);
  const sums = new Float64Array(buffer, plan.images + place * films * 8, films);
  for (let film = place; film < films; film += count) {
    const at = entryOf(triangle, film, 0, tile, bits / 8);
    const row = bits === 32 ? new Float32Array(buffer, at, film + 1) : new Float64Array(buffer, at, film + 1);
    const sign = probe[film];
    let sum = row[film] * sign;
    for (let other = 0; other < film; other++) {
      sum += row[other] * probe[other];
      sums[other] += row[other] * sign;
    }
    sums[film] += sum;
  }
}
