/**
 * Rows of ratings from text to columns: `person SEPARATOR film SEPARATOR stars [SEPARATOR time]`, nothing but digits,
 * eight at a time (D. Lemire, "Number parsing at a gigabyte per second", Software: Practice and Experience 51, 2021).
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
const highBits: u64 = 0x8080808080808080;
const newline: u32 = 10;
const carriageReturn: u32 = 13;

/** What `readRow` found beside what it stored. */
let person: u64 = 0;
let item: i32 = 0;

/** How many of eight bytes, "0" taken from each, are digits before the first that is none. */
// @ts-ignore: decorator
@inline
function digitsIn(word: u64): u64 {
  return ctz(((word + 0x7676767676767676) | word) & highBits) >> 3;
}

/** The number of the first `length` digits, 1 … 8, "0" taken from each. */
// @ts-ignore: decorator
@inline
function numberOf(word: u64, length: u64): u64 {
  const digits = word << (64 - (length << 3));
  const pairs = digits * 10 + (digits >> 8);
  const outer = (pairs & 0x000000ff000000ff) * 0x000f424000000064;
  const inner = ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001;
  return (outer + inner) >> 32;
}

/** `high` continued by `length` digits, 0 … 7. */
function continued(high: u64, word: u64, length: u64): u64 {
  if (length == 0) return high;
  for (let digit: u64 = 0; digit < length; digit++) high *= 10;
  return high + numberOf(word, length);
}

/** Where the number of at most 15 digits ends that begins with `word` at `at`; 0 when there is none. Sets `person`. */
// @ts-ignore: decorator
@inline
function readPerson(at: usize): usize {
  let word = load<u64>(at) ^ zeros;
  let length = digitsIn(word);
  if (length == 0) return 0;
  person = numberOf(word, length);
  if (length < 8) return at + <usize>length;
  word = load<u64>(at, 8) ^ zeros;
  length = digitsIn(word);
  person = continued(person, word, length);
  return length == 8 ? 0 : at + 8 + <usize>length;
}

/** Stars of one digit, or of one and a tenth, from 0.5 to 5; else 0. */
// @ts-ignore: decorator
@inline
function starsAt(at: usize, tenths: bool): f64 {
  const whole = <u32>load<u8>(at) - 48;
  const part = tenths ? <u32>load<u8>(at, 2) - 48 : 0;
  if (whole > 9 || part > 9) return 0;
  // Halves are exact; other tenths are divided as in the plain reader, so that their bits are the same.
  const stars = <f64>whole + (part == 0 ? 0 : part == 5 ? 0.5 : <f64>part / 10);
  return stars < 0.5 || stars > 5 ? 0 : stars;
}

/** Stores a row at its place and returns where the next line begins; 0 when the line is not of this form. */
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
  const step: usize = mask > 0xff ? 2 : 1;
  at = readPerson(at);
  if (at == 0 || (<u32>load<u16>(at) & mask) != separator) return 0;
  at += step;

  let word = load<u64>(at) ^ zeros;
  let length = digitsIn(word);
  if (length - 1 > 6) return 0;
  const film = <u32>numberOf(word, length);
  at += <usize>length;
  if (film >= filmIds || (<u32>load<u16>(at) & mask) != separator) return 0;
  at += step;
  item = load<i32>(films + (<usize>film << 2));
  if (item < 0) return 0;

  const tenths = load<u8>(at, 1) == 46;
  const liking = starsAt(at, tenths);
  if (liking == 0) return 0;
  at += tenths ? 3 : 1;

  if (timed) {
    if ((<u32>load<u16>(at) & mask) != separator) return 0;
    at += step;
    word = load<u64>(at) ^ zeros;
    length = digitsIn(word);
    if (length == 0) return 0;
    let time = numberOf(word, length);
    at += <usize>length;
    if (length == 8)
      for (let digit = <u64>load<u8>(at) - 48; digit <= 9; digit = <u64>load<u8>(++at) - 48) {
        time = time * 10 + digit;
        if (time > u32.MAX_VALUE) return 0;
      }
    store<u32>(times, <u32>time);
  }
  if (load<u8>(at) == carriageReturn) at++;
  if (load<u8>(at) != newline) return 0;
  store<i32>(items, item);
  store<f32>(stars, <f32>liking);
  return at + 1;
}

/**
 * Reads the lines from `at` to `end`; a newline stands last, and 16 bytes more may be looked at. `separator` is one or two
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
