/** Arrays that several threads read: whoever needs one first makes it, the others find it under its name. */

export type NumericArray =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | Int8Array;

export interface SharedArrays {
  /** What was kept under a name. */
  find(name: string): NumericArray | undefined;
  /** Memory of so many bytes, all zero, that can be kept without a copy. */
  room(bytes: number): ArrayBufferLike;
  /** The array that came first under a name: this one, or one with the same numbers. Nobody writes to it any more. */
  keep<A extends NumericArray>(name: string, array: A): A;
}

/** For those who share with nobody. */
export const unshared: SharedArrays = {
  find: () => undefined,
  room: (bytes) => new ArrayBuffer(bytes),
  keep: (_name, array) => array,
};

/** Arrays in shared memory; `held` can be sent to another thread, which then reads the very same bytes. */
export function sharedArrays(held: Map<string, NumericArray>): SharedArrays {
  return {
    find: (name) => held.get(name),
    room: (bytes) => new SharedArrayBuffer(bytes),
    keep<A extends NumericArray>(name: string, array: A): A {
      const known = held.get(name);
      // Whoever keeps another kind of array under a known name means another array.
      if (known !== undefined && known.constructor === array.constructor && known.length === array.length)
        return known as A;
      const shared = array.buffer instanceof SharedArrayBuffer ? array : inSharedMemory(array);
      held.set(name, shared);
      return shared;
    },
  };
}

/** The same arrays under names of one's own. */
export const withinName = ({ find, room, keep }: SharedArrays, own: string): SharedArrays => ({
  find: (name) => find(`${own}/${name}`),
  room,
  keep: (name, array) => keep(`${own}/${name}`, array),
});

/** Arrays that are made together: found whole, or else made, and kept under their names. */
export function madeOnce<Arrays extends { readonly [Name in keyof Arrays]: NumericArray }>(
  { find, keep }: SharedArrays,
  names: readonly (keyof Arrays & string)[],
  make: () => Arrays,
): Arrays {
  const found = names.map((name) => [name, find(name)] as const);
  // Nothing but what was made here is kept under these names.
  if (found.every(([, array]) => array !== undefined)) return Object.fromEntries(found) as unknown as Arrays;
  const made = make();
  return Object.fromEntries(names.map((name) => [name, keep(name, made[name])])) as unknown as Arrays;
}

function inSharedMemory<A extends NumericArray>(array: A): A {
  const Kind = array.constructor as new (room: SharedArrayBuffer) => A;
  const shared = new Kind(new SharedArrayBuffer(array.byteLength));
  shared.set(array);
  return shared;
}
