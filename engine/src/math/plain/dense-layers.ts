/** Layers of networks, written out. */
import type { DenseLayers } from "@matinee/core";

export const plainDense = {
  from: 0,
  forward({ inputs, outputs, weights, bias }, batch, rows) {
    const result = new Float32Array(rows * outputs);
    for (let row = 0; row < rows; row++) {
      const at = row * outputs;
      result.set(bias, at);
      for (let i = 0; i < inputs; i++) {
        const value = batch[row * inputs + i];
        if (value === 0) continue;
        const from = i * outputs;
        for (let o = 0; o < outputs; o++) result[at + o] += value * weights[from + o];
      }
    }
    return result;
  },
  backward({ inputs, outputs, weights }, batch, rows, change) {
    const toInputs = new Float32Array(rows * inputs);
    const toWeights = new Float32Array(inputs * outputs);
    for (let row = 0; row < rows; row++) {
      const at = row * outputs;
      for (let i = 0; i < inputs; i++) {
        const [value, from] = [batch[row * inputs + i], i * outputs];
        let sum = 0;
        for (let o = 0; o < outputs; o++) {
          sum += change[at + o] * weights[from + o];
          toWeights[from + o] += value * change[at + o];
        }
        toInputs[row * inputs + i] = sum;
      }
    }
    return { toInputs, toWeights };
  },
} satisfies DenseLayers;
