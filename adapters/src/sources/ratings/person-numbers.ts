/** People's ids, of any size, as numbers in the order in which they were met, and later as rows in the order of the ids. */

export interface PersonNumbers {
  of(id: number): number;
  /** For ids beyond exact doubles; leading zeros do not count. */
  ofText(id: string): number;
  /** The row of each number when people stand in the order of their ids, and the ids in that order. */
  inOrder(): { readonly rows: Uint32Array; readonly ids: readonly string[] };
}

export function personNumbers(): PersonNumbers {
  const small = new Map<number, number>();
  const large = new Map<string, number>();
  const ids: string[] = [];
  let lastId = -1;
  let lastNumber = -1;
  return {
    of(id) {
      if (id === lastId) return lastNumber;
      lastNumber = small.get(id) ?? ids.push(String(id)) - 1;
      small.set(id, lastNumber);
      lastId = id;
      return lastNumber;
    },
    ofText(text) {
      const id = text.replace(/^0+(?=\d)/u, "");
      if (Number.isSafeInteger(Number(id))) return this.of(Number(id));
      const number = large.get(id) ?? ids.push(id) - 1;
      large.set(id, number);
      return number;
    },
    inOrder() {
      const order = [...ids.keys()].sort((a, b) => compareNumerals(ids[a], ids[b]));
      const rows = new Uint32Array(ids.length);
      order.forEach((number, row) => {
        rows[number] = row;
      });
      return { rows, ids: order.map((number) => ids[number]) };
    },
  };
}

/** Orders numerals without leading zeros by value. */
function compareNumerals(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
