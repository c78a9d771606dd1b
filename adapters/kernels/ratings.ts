/**
 * Rows of ratings from text to columns: `person SEPARATOR film SEPARATOR stars [SEPARATOR time]`, nothing but digits,
 * sixteen bytes at a time (D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021).
 * Where lines end is found first, as simdjson does, so that the processor reads several at once (G. Langdale and D. Lemire,
 * "Parsing gigabytes of JSON per second", The VLDB Journal 28, 2019).
 *
 * Every line has its place in the columns, also one that is not of this form: that place is told, and left as it is.
 */

/** Bytes of what `readRows` found: 32-bit words at these offsets. */
const runsFound: usize = 0;
const strangeFound: usize = 4;
const disorder: usize = 8;

const zeros: u64 = 0x3030303030303030;
const newline: u32 = 10;
const carriageReturn: u32 = 13;
const point: u32 = 46;

/** What `readRow` found beside what it stored. */
let person: u64 = 0;
let personLength: usize = 0;
let item: i32 = 0;

/** A bit for each of 16 bytes that is no digit. */
// @ts-ignore: decorator
@inline
function marksOf(bytes: v128): u64 {
  return <u64>i8x16.bitmask(i8x16.gt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(9)));
}

/** The number of the first `length` bytes of `word`, 1 … 8 digits. */
// @ts-ignore: decorator
@inline
function shortNumber(word: u64, length: usize): u64 {
  const digits = (word ^ zeros) << (64 - (<u64>length << 3));
  const pairs = digits * 10 + (digits >> 8);
  const outer = (pairs & 0x000000ff000000ff) * 0x000f424000000064;
  const inner = ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001;
  return (outer + inner) >> 32;
}

/** The number of 1 … 16 digits at `at`. */
// @ts-ignore: decorator
@inline
function numberAt(at: usize, length: usize): u64 {
  const word = load<u64>(at);
  if (length <= 8) return shortNumber(word, length);
  return shortNumber(word, length - 8) * 100_000_000 + shortNumber(load<u64>(at + length - 8), 8);
}

/**
 * Stores a row at its place; false when the line is not of this form, or longer than 48 bytes. Fields end where the next mark
 * is: what is no digit is found for the whole line at once.
 */
function readRow(
  at: usize,
  separator: u32,
  mask: u32,
  timed: bool,
  films: usize,
  filmIds: u32,
  items: usize,
  stars: usize,
  times: usize,
): bool {
  const isWide = mask > 0xff;
  const step: usize = isWide ? 2 : 1;
  let marks = marksOf(v128.load(at)) | (marksOf(v128.load(at, 16)) << 16) | (marksOf(v128.load(at, 32)) << 32);

  let end = <usize>ctz(marks);
  if (end - 1 > 14 || (load<u16>(at + end) & mask) != separator) return false;
  person = numberAt(at, end);
  personLength = end;
  marks &= marks - 1;
  if (isWide) marks &= marks - 1;

  let start = end + step;
  end = <usize>ctz(marks);
  if (end - start - 1 > 6 || (load<u16>(at + end) & mask) != separator) return false;
  const film = <u32>shortNumber(load<u64>(at + start), end - start);
  if (film >= filmIds) return false;
  item = load<i32>(films + (<usize>film << 2));
  if (item < 0) return false;
  marks &= marks - 1;
  if (isWide) marks &= marks - 1;

  start = end + step;
  end = <usize>ctz(marks);
  if (end - start != 1) return false;
  let liking = <f64>(<u32>load<u8>(at + start) - 48);
  if (<u32>load<u8>(at + end) == point) {
    marks &= marks - 1;
    start = end + 1;
    end = <usize>ctz(marks);
    if (end - start != 1) return false;
    // The division of the plain reader, so that the bits are the same.
    liking += <f64>(<u32>load<u8>(at + start) - 48) / 10;
  }
  if (liking < 0.5 || liking > 5) return false;

  if (timed) {
    if ((load<u16>(at + end) & mask) != separator) return false;
    marks &= marks - 1;
    if (isWide) marks &= marks - 1;
    start = end + step;
    end = <usize>ctz(marks);
    if (end - start - 1 > 9) return false;
    const time = numberAt(at + start, end - start);
    if (time > u32.MAX_VALUE) return false;
    store<u32>(times, <u32>time);
  }
  if (load<u8>(at + end) == carriageReturn) end++;
  if (load<u8>(at + end) != newline) return false;
  store<i32>(items, item);
  store<f32>(stars, <f32>liking);
  return true;
}

/** The number of the 1 … 16 digits before `end`; negative when one of them is no digit. */
// @ts-ignore: decorator
@inline
function numberBefore(end: usize, length: usize): i64 {
  const lanes = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  const others = i8x16.lt_s(lanes, i8x16.splat(<i8>(16 - length)));
  const digits = v128.andnot(i8x16.sub(v128.load(end - 16), i8x16.splat(48)), others);
  if (v128.any_true(i8x16.gt_u(digits, i8x16.splat(9)))) return -1;
  const tens = i16x8.add(i16x8.mul(digits, i16x8.splat(10)), i16x8.shr_u(digits, 8));
  const twos = v128.and(tens, i16x8.splat(0xff));
  const fours = i32x4.dot_i16x8_s(twos, i16x8(100, 1, 100, 1, 100, 1, 100, 1));
  const eights = i32x4.dot_i16x8_s(i16x8.narrow_i32x4_s(fours, fours), i16x8(10000, 1, 10000, 1, 10000, 1, 10000, 1));
  const both = i64x2.extract_lane(eights, 0);
  return (both & 0xffffffff) * 100_000_000 + (both >> 32);
}

/** Marks in the usual form behind a film's id: a separator, a digit, the point, a digit, a separator. */
const usualMarks: u64 = 0b10101;
const usualBytes: u64 = 0xff00ff00ff;
/** Of these and the newline. */
const usualLength: usize = 6;

/**
 * `readRow` for the usual form alone: `film SEPARATOR stars.tenths SEPARATOR time`, from behind the person up to `next`, the
 * start of the next line. `form` has the separator and the point at their places in a word of eight bytes. Returns the row of
 * the film; negative when the line is not of this form.
 */
// @ts-ignore: decorator
@inline
function readUsual(
  at: usize,
  next: usize,
  form: u64,
  films: usize,
  filmIds: u32,
  items: usize,
  stars: usize,
  times: usize,
): i32 {
  const marks = marksOf(v128.load(at));
  const length = <usize>ctz(marks);
  const liking = load<u64>(at + length);
  const digits = next - at - length - usualLength;
  if (length - 1 > 6 || ((marks >> length) & 31) != usualMarks || (liking & usualBytes) != form || digits - 1 > 9)
    return -1;
  const film = <u32>shortNumber(load<u64>(at), length);
  const tenths = ((<u32>liking >> 8) & 0xff) * 10 + (<u32>liking >> 24) - 48 * 11;
  const time = <u64>numberBefore(next - 1, digits);
  if (film >= filmIds || tenths - 5 > 45 || time > u32.MAX_VALUE) return -1;
  const row = load<i32>(films + (<usize>film << 2));
  if (row < 0) return -1;
  store<i32>(items, row);
  store<f32>(stars, <f32>tenths / 10);
  store<u32>(times, <u32>time);
  return row;
}

/** A bit for each of 16 bytes that is a newline. */
// @ts-ignore: decorator
@inline
function newlinesIn(at: usize): u64 {
  return <u64>i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(<i8>newline)));
}

/**
 * Stores where each line begins that ends between `at` and `end`, and behind that where the last one ends, as 32-bit
 * addresses. Returns how many lines there are. Looks at up to 64 bytes more.
 */
export function findLines(at: usize, end: usize, lines: usize): u32 {
  const first = lines;
  store<u32>(lines, <u32>at);
  for (; at < end; at += 64) {
    let marks = newlinesIn(at) | (newlinesIn(at + 16) << 16) | (newlinesIn(at + 32) << 32) | (newlinesIn(at + 48) << 48);
    if (end - at < 64) marks &= (<u64>1 << <u64>(end - at)) - 1;
    for (; marks != 0; marks &= marks - 1) {
      lines += 4;
      store<u32>(lines, <u32>(at + <usize>ctz(marks) + 1));
    }
  }
  return <u32>((lines - first) >> 2);
}

/**
 * Reads lines that `findLines` found, of which 80 bytes more may be looked at. `separator` is one or two bytes, as many as
 * `mask` covers; without `timed` a row ends after its stars. `films` has a row of the catalogue, or −1, for every id below
 * `filmIds`. Where a person's rows begin, the id (64-bit float) and the line are told in `runIds` and `runStarts`; lines
 * that are not of this form in `strange`. `found` has how many runs and strange lines there were, and 1 when some person's
 * films do not ascend.
 */
export function readRows(
  lines: usize,
  count: u32,
  separator: u32,
  mask: u32,
  timed: bool,
  films: usize,
  filmIds: u32,
  items: usize,
  stars: usize,
  times: usize,
  runIds: usize,
  runStarts: usize,
  strange: usize,
  found: usize,
): void {
  let runs: u32 = 0;
  let odd: u32 = 0;
  let unsorted: u32 = 0;
  let before: u64 = 0;
  let film: i32 = -1;
  // The text of the person before with its separator, where a usual row may follow; no text has such bits beside its mask.
  let prefix: u64 = 1;
  let prefixMask: u64 = 0;
  let prefixLength: usize = 0;
  const form = <u64>separator | (<u64>point << 16) | (<u64>separator << 32);
  const isUsual = timed && mask == 0xff;
  let next = <usize>load<u32>(lines);
  for (let line: u32 = 0; line < count; line++) {
    const column = <usize>line << 2;
    const at = next;
    next = <usize>load<u32>(lines + column, 4);
    const rows = items + column;
    if ((load<u64>(at) & prefixMask) == prefix) {
      const row = readUsual(at + prefixLength, next, form, films, filmIds, rows, stars + column, times + column);
      if (row >= 0) {
        unsorted |= u32(row <= film);
        film = row;
        continue;
      }
    }
    if (!readRow(at, separator, mask, timed, films, filmIds, rows, stars + column, times + column)) {
      store<u32>(strange + (<usize>odd << 2), line);
      odd++;
      continue;
    }
    if (person != before || runs == 0) {
      store<f64>(runIds + (<usize>runs << 3), <f64>person);
      store<u32>(runStarts + (<usize>runs << 2), line);
      runs++;
      before = person;
    } else if (item <= film) unsorted = 1;
    film = item;
    const mayFollow = isUsual && personLength < 8;
    prefixLength = personLength + 1;
    prefixMask = mayFollow ? u64.MAX_VALUE >> (64 - (<u64>prefixLength << 3)) : 0;
    prefix = mayFollow ? load<u64>(at) & prefixMask : 1;
  }
  store<u32>(found + runsFound, runs);
  store<u32>(found + strangeFound, odd);
  store<u32>(found + disorder, unsorted);
}
