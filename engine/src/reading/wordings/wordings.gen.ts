import type { PackedWordings } from "./wording-model.ts"; export const wordings: PackedWordings = { hints: "", features: "", labels: "", bias: "", weights: "" };
