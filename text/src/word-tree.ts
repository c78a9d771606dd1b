/**
 * Runs of words as a tree in one array: an edge is found by its parent and its word, by open addressing. A tree of objects
 * takes ten times the memory, and a reader has thousands of branches in each of its languages.
 */

/** Numbers of the words of all trees; a text's word is looked up once for many of them. */
const numbers = new Map<string, number>();
let [lastWord, lastNumber] = ["", -1];

/** The number of a word, −1 when no tree holds it. */
export function numberOf(word: string): number {
  if (word === lastWord) return lastNumber;
  lastWord = word;
  lastNumber = numbers.get(word) ?? -1;
  return lastNumber;
}

function numbered(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  lastWord = "";
  lastNumber = numbers.get("") ?? -1;
  return numbers.size - 1;
}

/** Parent's node, word's number + 1 (0: nothing here), own node, value + 1; the lowest bit of the value: it goes on. */
const columns = 4;
const fewest = 4;

export class WordTree {
  #edges = new Int32Array(columns * fewest);
  #mask = fewest - 1;
  #nodes = 1;

  /** Files a run of words under a value (a whole number from 0 on); one that is there already stays as it is. */
  file(words: readonly string[], value: number): void {
    let [node, edge] = [0, -1];
    for (const word of words) {
      const number = numbered(word);
      let next = this.next(node, number);
      if (next < 0) {
        if (edge >= 0) this.#edges[columns * edge + 3] |= 1;
        if (this.#nodes * 4 > this.#mask * 3) this.#grow();
        next = this.#free(node, number);
        this.#edges.set([node, number + 1, this.#nodes++, 0], columns * next);
      }
      edge = next;
      node = this.#edges[columns * edge + 2];
    }
    if (edge >= 0 && this.valueAt(edge) < 0) this.#edges[columns * edge + 3] |= (value + 1) << 1;
  }

  /** The edge from a node (0 is the root) by a word's number, −1 when there is none. */
  next(node: number, number: number): number {
    if (number < 0) return -1;
    const edge = this.#free(node, number);
    return this.#edges[columns * edge + 1] === 0 ? -1 : edge;
  }

  /** Where an edge leads. */
  nodeOf(edge: number): number {
    return this.#edges[columns * edge + 2];
  }

  /** The value of the run that ends with an edge, −1 when none ends there. */
  valueAt(edge: number): number {
    return (this.#edges[columns * edge + 3] >> 1) - 1;
  }

  /** Whether longer runs go on behind an edge. */
  goesOn(edge: number): boolean {
    return (this.#edges[columns * edge + 3] & 1) === 1;
  }

  /** The slot of an edge, or the empty one where it would be. */
  #free(node: number, number: number): number {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 7;
    for (slot &= this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = columns * slot;
      if (this.#edges[at + 1] === 0 || (this.#edges[at] === node && this.#edges[at + 1] === number + 1)) return slot;
    }
  }

  #grow(): void {
    const edges = this.#edges;
    this.#edges = new Int32Array(2 * edges.length);
    this.#mask = this.#edges.length / columns - 1;
    for (let at = 0; at < edges.length; at += columns)
      if (edges[at + 1] !== 0)
        this.#edges.set(edges.subarray(at, at + columns), columns * this.#free(edges[at], edges[at + 1] - 1));
  }
}
