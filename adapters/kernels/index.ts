/** What the kernels offer; the caller chunks the calls, so that WebAssembly's optimising compiler takes over early. */
export { choleskyRows } from "./cholesky";
export { beginLong, conjugateRows, passLong, turnLong } from "./conjugate";
export { descend } from "./descent";
export { gramBlock } from "./gram";
export { descendImplicit } from "./implicit-descent";
export { gramRows } from "./outer";
export { candidatesOf, exactScores, roughScores } from "./nearest";
export {
  arrangePanel32,
  arrangePanel64,
  invertTile32,
  invertTile64,
  prepareColumn32,
  prepareColumn64,
  restorePanel32,
  restorePanel64,
  updateTile32,
  updateTile64,
} from "./sweep";
export { findLines, readRows } from "./ratings";
export { thinRow } from "./thin";
