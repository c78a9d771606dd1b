/**
 * Batch normalisation. Source: S. Ioffe and C. Szegedy, "Batch Normalization: Accelerating Deep Network Training by
 * Reducing Internal Covariate Shift", ICML 2015.
 */
import { type Layer, parameter } from "./layers.ts";

export interface BatchNorm extends Layer {
  /** Means and deviations of all batches so far, by which single rows are normalised. */
  readonly running: { readonly mean: Float32Array; readonly variance: Float32Array };
  /** What a row becomes once it is trained: input · scale + shift. */
  folded(): { readonly scale: Float32Array; readonly shift: Float32Array };
}

const [keep, tiny] = [0.95, 1e-5];

export function batchNorm(width: number): BatchNorm {
  const scale = parameter(new Float32Array(width).fill(1), 0);
  const shift = parameter(new Float32Array(width), 0);
  const running = { mean: new Float32Array(width), variance: new Float32Array(width).fill(1) };
  let normal = new Float32Array(0);
  let inverse = new Float32Array(width);
  let count = 0;
  return {
    parameters: [scale, shift],
    running,
    folded() {
      const factors = scale.values.map((value, k) => value / Math.sqrt(running.variance[k] + tiny));
      return { scale: factors, shift: shift.values.map((value, k) => value - factors[k] * running.mean[k]) };
    },
    forward(batch, rows) {
      count = rows;
      const { mean, variance } = momentsOf(batch, rows, width);
      for (let k = 0; k < width; k++) {
        running.mean[k] += (1 - keep) * (mean[k] - running.mean[k]);
        running.variance[k] += (1 - keep) * (variance[k] - running.variance[k]);
      }
      inverse = Float32Array.from(variance, (value) => 1 / Math.sqrt(value + tiny));
      normal = Float32Array.from(batch, (value, at) => (value - mean[at % width]) * inverse[at % width]);
      return normal.map((value, at) => value * scale.values[at % width] + shift.values[at % width]);
    },
    backward(change) {
      const [sum, product] = [new Float64Array(width), new Float64Array(width)];
      change.forEach((value, at) => {
        sum[at % width] += value;
        product[at % width] += value * normal[at];
      });
      for (let k = 0; k < width; k++) {
        shift.gradient[k] += sum[k];
        scale.gradient[k] += product[k];
      }
      return change.map((value, at) => {
        const k = at % width;
        return scale.values[k] * inverse[k] * (value - sum[k] / count - (normal[at] * product[k]) / count);
      });
    },
  };
}

function momentsOf(batch: Float32Array, rows: number, width: number) {
  const [mean, variance] = [new Float64Array(width), new Float64Array(width)];
  batch.forEach((value, at) => {
    mean[at % width] += value / rows;
  });
  batch.forEach((value, at) => {
    variance[at % width] += (value - mean[at % width]) ** 2 / rows;
  });
  return { mean, variance };
}
