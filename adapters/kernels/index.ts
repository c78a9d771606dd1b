/** What the kernels offer; the caller chunks the calls, so that WebAssembly's optimising compiler takes over early. */
export { gramBlock } from "./gram";
export {
  invertTile32,
  invertTile64,
  multiplyPanel,
  prepareColumn32,
  prepareColumn64,
  updateTile32,
  updateTile64,
} from "./sweep";
