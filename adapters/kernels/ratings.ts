/**
 * Rows of ratings from text to columns: `person SEPARATOR film SEPARATOR stars [SEPARATOR time]`, nothing but digits,
 * sixteen bytes at a time (D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021).
 *
 * Every line has its place in the columns, also one that is not of this form: that place is told, and left as it is.
 */

/** Bytes of a reader's state: 64-bit words at these offsets. */
const rowsRead: usize = 0;
const runsFound: usize = 8;
const strangeFound: usize = 16;
const disorder: usize = 24;
const lastPerson: usize = 32;
const lastItem: usize = 40;

const zeros: u64 = 0x3030303030303030;
const newline: u32 = 10;
const carriageReturn: u32 = 13;
const point: u32 = 46;

/** What `readRow` found beside what it stored. */
let person: u64 = 0;
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
 * Stores a row at its place and returns where the next line begins; 0 when the line is not of this form, or longer than 48
 * bytes. Fields end where the next mark is: what is no digit is found for the whole line at once.
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
): usize {
  const isWide = mask > 0xff;
  const step: usize = isWide ? 2 : 1;
  let marks = marksOf(v128.load(at)) | (marksOf(v128.load(at, 16)) << 16) | (marksOf(v128.load(at, 32)) << 32);

  let end = <usize>ctz(marks);
  if (end - 1 > 14 || (load<u16>(at + end) & mask) != separator) return 0;
  person = numberAt(at, end);
  marks &= marks - 1;
  if (isWide) marks &= marks - 1;

  let start = end + step;
  end = <usize>ctz(marks);
  if (end - start - 1 > 6 || (load<u16>(at + end) & mask) != separator) return 0;
  const film = <u32>shortNumber(load<u64>(at + start), end - start);
  if (film >= filmIds) return 0;
  item = load<i32>(films + (<usize>film << 2));
  if (item < 0) return 0;
  marks &= marks - 1;
  if (isWide) marks &= marks - 1;

  start = end + step;
  end = <usize>ctz(marks);
  if (end - start != 1) return 0;
  let liking = <f64>(<u32>load<u8>(at + start) - 48);
  if (<u32>load<u8>(at + end) == point) {
    marks &= marks - 1;
    start = end + 1;
    end = <usize>ctz(marks);
    if (end - start != 1) return 0;
    // The division of the plain reader, so that the bits are the same.
    liking += <f64>(<u32>load<u8>(at + start) - 48) / 10;
  }
  if (liking < 0.5 || liking > 5) return 0;

  if (timed) {
    if ((load<u16>(at + end) & mask) != separator) return 0;
    marks &= marks - 1;
    if (isWide) marks &= marks - 1;
    start = end + step;
    end = <usize>ctz(marks);
    if (end - start - 1 > 9) return 0;
    const time = numberAt(at + start, end - start);
    if (time > u32.MAX_VALUE) return 0;
    store<u32>(times, <u32>time);
  }
  if (load<u8>(at + end) == carriageReturn) end++;
  if (load<u8>(at + end) != newline) return 0;
  store<i32>(items, item);
  store<f32>(stars, <f32>liking);
  return at + end + 1;
}

/**
 * Reads the lines from `at` to `end`; a newline stands last, and 80 bytes more may be looked at. `separator` is one or two
 * bytes, as many as `mask` covers; without `timed` a row ends after its stars. `films` has a row of the catalogue, or −1,
 * for every id below `filmIds`. Where a person's rows begin, the id (64-bit float) and the place are told in `runIds` and
 * `runStarts`; of a line that is not of this form, its place and its start after `origin`, in 64-bit floats, in `strange`.
 * The state's fourth word becomes 1 when a person's films do not ascend. Returns 1 when all lines were read, 0 when there was
 * no room for them.
 */
export function readRows(
  at: usize,
  end: usize,
  origin: f64,
  separator: u32,
  mask: u32,
  timed: bool,
  films: usize,
  filmIds: u32,
  state: usize,
  items: usize,
  stars: usize,
  times: usize,
  runIds: usize,
  runStarts: usize,
  capacity: u32,
  strange: usize,
  strangeCapacity: u32,
): bool {
  const begin = at;
  let row = load<u32>(state + rowsRead);
  let run = load<u32>(state + runsFound);
  let odd = load<u32>(state + strangeFound);
  let before = load<u64>(state + lastPerson);
  let film = load<i32>(state + lastItem);
  let unsorted = load<u32>(state + disorder);
  while (at < end && row < capacity && odd < strangeCapacity) {
    const column = <usize>row << 2;
    const next = readRow(at, separator, mask, timed, films, filmIds, items + column, stars + column, times + column);
    if (next == 0) {
      store<f64>(strange + (<usize>odd << 4), <f64>row);
      store<f64>(strange + (<usize>odd << 4), origin + <f64>(at - begin), 8);
      odd++;
      while (load<u8>(at) != newline) at++;
      at++;
    } else {
      at = next;
      if (person != before) {
        store<f64>(runIds + (<usize>run << 3), <f64>person);
        store<u32>(runStarts + (<usize>run << 2), row);
        run++;
        before = person;
      } else if (item <= film) unsorted = 1;
      film = item;
    }
    row++;
  }
  store<u32>(state + rowsRead, row);
  store<u32>(state + runsFound, run);
  store<u32>(state + strangeFound, odd);
  store<u64>(state + lastPerson, before);
  store<i32>(state + lastItem, film);
  store<u32>(state + disorder, unsorted);
  return at >= end;
}

/** Moves bytes, whether or not the places overlap. */
export function moveBytes(to: usize, from: usize, size: usize): void {
  memory.copy(to, from, size);
}
