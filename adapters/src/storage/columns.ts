/**
 * Columns of Arrow tables. Numbers are taken and given back without a copy; texts and lists of texts are packed and
 * unpacked here, whole columns at a time, since Arrow's own readers work value by value.
 */
import type { NumericArray } from "@matinee/core";
import {
  type Data,
  Field,
  Float32,
  Float64,
  Int8,
  Int32,
  List,
  makeData,
  type Table,
  Uint8,
  Uint16,
  Uint32,
  Utf8,
} from "apache-arrow";

/** A column of numbers; the array is not copied. */
export function numberColumn(values: NumericArray): Data {
  const shape = { length: values.length, nullCount: 0 };
  if (values instanceof Float32Array) return makeData({ ...shape, type: new Float32(), data: values });
  if (values instanceof Float64Array) return makeData({ ...shape, type: new Float64(), data: values });
  if (values instanceof Int32Array) return makeData({ ...shape, type: new Int32(), data: values });
  if (values instanceof Uint32Array) return makeData({ ...shape, type: new Uint32(), data: values });
  if (values instanceof Uint16Array) return makeData({ ...shape, type: new Uint16(), data: values });
  if (values instanceof Uint8Array) return makeData({ ...shape, type: new Uint8(), data: values });
  return makeData({ ...shape, type: new Int8(), data: values });
}

/** Whole numbers of at most 32 bits, some of them missing. */
export function optionalNumberColumn(values: readonly (number | undefined)[]): Data {
  const data = Int32Array.from(values, (value) => value ?? 0);
  return makeData({ type: new Int32(), length: data.length, data, ...validity(values) });
}

/** Texts, some of them missing. */
export function textColumn(values: readonly (string | undefined)[]): Data {
  const { valueOffsets, data } = packed(values);
  return makeData({ type: new Utf8(), length: values.length, valueOffsets, data, ...validity(values) });
}

/** A list of texts in every row. */
export function textListColumn(rows: readonly (readonly string[])[]): Data {
  return listOf(rows, textColumn(rows.flat()));
}

/** A list of whole numbers in every row. */
export function numberListColumn(rows: readonly (readonly number[])[]): Data {
  return listOf(rows, numberColumn(Int32Array.from(rows.flat())));
}

/** A single row that holds a whole array of numbers. */
export const arrayColumn = (values: NumericArray): Data => listOf([values], numberColumn(values));

/** The numbers of a column: a view into the table's own bytes. */
export const numbersOf = (table: Table, name: string): NumericArray => valuesOf(dataOf(table, name));

export function optionalNumbersOf(table: Table, name: string): (number | undefined)[] {
  const data = dataOf(table, name);
  const values = valuesOf(data);
  return Array.from({ length: data.length }, (_, row) => (data.getValid(row) ? values[row] : undefined));
}

export const textsOf = (table: Table, name: string): (string | undefined)[] => unpacked(dataOf(table, name));

/** Genres, names of people and tags come again and again: equal texts, and equal short lists of them, are one in memory. */
export function textListsOf(table: Table, name: string): (readonly string[])[] {
  const data = dataOf(table, name);
  const texts = unpacked(childOf(data)) as string[];
  const first = new Map<string, number>();
  const places = texts.map((text, place) => {
    const one = first.get(text) ?? place;
    first.set(text, one);
    return one;
  });
  const listAt = (start: number, end: number) => places.slice(start, end).map((place) => texts[place]);
  const lists = new Map<string, readonly string[]>();
  return sliced(data, (start, end) => {
    if (end - start > longestShared) return listAt(start, end);
    const key = places.slice(start, end).join();
    const list = lists.get(key) ?? Object.freeze(listAt(start, end));
    lists.set(key, list);
    return list;
  });
}

/** Longer lists are seldom equal. */
const longestShared = 5;

export function numberListsOf(table: Table, name: string): number[][] {
  const data = dataOf(table, name);
  const values = valuesOf(childOf(data));
  return sliced(data, (start, end) => Array.from(values.subarray(start, end)));
}

/** The array of a single row, without a copy. */
export const arrayOf = (table: Table, name: string): NumericArray => valuesOf(childOf(dataOf(table, name)));

/** Files pad their columns; the padding is cut off. */
const valuesOf = (data: Data): NumericArray => (data.values as NumericArray).subarray(0, data.length);

/** Arrow's bitmap of the rows that have a value; none when all have. */
function validity(values: readonly unknown[]): { nullCount: number; nullBitmap?: Uint8Array } {
  const nullCount = values.reduce<number>((sum, value) => sum + (value === undefined ? 1 : 0), 0);
  if (nullCount === 0) return { nullCount };
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, row) => {
    if (value !== undefined) nullBitmap[row >> 3] |= 1 << (row & 7);
  });
  return { nullCount, nullBitmap };
}

function packed(values: readonly (string | undefined)[]): { valueOffsets: Int32Array; data: Uint8Array } {
  const valueOffsets = new Int32Array(values.length + 1);
  values.forEach((value, row) => {
    valueOffsets[row + 1] = valueOffsets[row] + Buffer.byteLength(value ?? "");
  });
  const data = Buffer.alloc(valueOffsets.at(-1) ?? 0);
  values.forEach((value, row) => {
    data.write(value ?? "", valueOffsets[row]);
  });
  return { valueOffsets, data };
}

function unpacked(data: Data): (string | undefined)[] {
  const values = data.values as Uint8Array;
  const offsets = data.valueOffsets as Int32Array;
  const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  return Array.from({ length: data.length }, (_, row) =>
    data.getValid(row) ? bytes.toString("utf8", offsets[row], offsets[row + 1]) : undefined,
  );
}

function listOf(rows: readonly { readonly length: number }[], child: Data): Data {
  const valueOffsets = new Int32Array(rows.length + 1);
  rows.forEach((row, place) => {
    valueOffsets[place + 1] = valueOffsets[place] + row.length;
  });
  const type = new List(new Field("item", child.type, true));
  return makeData({ type, length: rows.length, nullCount: 0, valueOffsets, child });
}

function sliced<T>(data: Data, cut: (start: number, end: number) => T): T[] {
  const offsets = data.valueOffsets as Int32Array;
  return Array.from({ length: data.length }, (_, row) => cut(offsets[row], offsets[row + 1]));
}

function dataOf(table: Table, name: string): Data {
  const [data, more] = table.getChild(name)?.data ?? [];
  if (data === undefined || more !== undefined) throw new RangeError(`The table has no single column "${name}".`);
  return data;
}

function childOf(data: Data): Data {
  const [child] = data.children;
  if (child === undefined) throw new RangeError("The column is no list.");
  return child;
}
