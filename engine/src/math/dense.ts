/** Dense symmetric linear algebra in 64-bit floats, row-major; sizes up to a few thousand. */

/**
 * Inverse of a symmetric positive definite n × n matrix by Cholesky; overwrites and returns it. `pause` is called after
 * each of the 3 n rows of work, so that long inversions can report and stop.
 * Throws RangeError when the matrix is not positive definite.
 */
export function invertPositive(
  a: Float64Array,
  n: number,
  pause?: (done: number, total: number) => void,
): Float64Array {
  // A = L Lᵀ, in the lower triangle.
  for (let i = 0; i < n; i++) {
    const rowI = i * n;
    for (let j = 0; j <= i; j++) {
      const sum = a[rowI + j] - dot(a, rowI, a, j * n, j);
      if (j < i) a[rowI + j] = sum / a[j * n + j];
      else if (sum > 0) a[rowI + i] = Math.sqrt(sum);
      else throw new RangeError(`Not positive definite at row ${i}.`);
    }
    pause?.(i, 3 * n);
  }
  // L⁻¹ by forward substitution, kept as rows of its transpose in the upper triangle: u[j][i] = L⁻¹[i][j] for i ≥ j.
  const diagonal = new Float64Array(n);
  for (let i = 0; i < n; i++) diagonal[i] = 1 / a[i * n + i];
  for (let j = 0; j < n; j++) {
    const rowJ = j * n;
    a[rowJ + j] = diagonal[j];
    for (let i = j + 1; i < n; i++) {
      const rowI = i * n;
      let sum = a[rowI + j] * a[rowJ + j];
      for (let k = j + 1; k < i; k++) sum += a[rowI + k] * a[rowJ + k];
      a[rowJ + i] = -sum * diagonal[i];
    }
    pause?.(n + j, 3 * n);
  }
  // A⁻¹ = L⁻ᵀ L⁻¹: entry (i, j ≥ i) is the product of rows i and j of the upper triangle from column j on.
  for (let i = 0; i < n; i++) {
    const rowI = i * n;
    for (let j = i; j < n; j++) {
      const rowJ = j * n;
      let sum = 0;
      for (let k = j; k < n; k++) sum += a[rowI + k] * a[rowJ + k];
      a[rowI + j] = sum;
    }
    pause?.(2 * n + i, 3 * n);
  }
  for (let i = 1; i < n; i++) for (let j = 0; j < i; j++) a[i * n + j] = a[j * n + i];
  return a;
}

function dot(a: Float64Array, startA: number, b: Float64Array, startB: number, length: number): number {
  let s0 = 0;
  let s1 = 0;
  let k = 0;
  for (; k + 1 < length; k += 2) {
    s0 += a[startA + k] * b[startB + k];
    s1 += a[startA + k + 1] * b[startB + k + 1];
  }
  return k < length ? s0 + s1 + a[startA + k] * b[startB + k] : s0 + s1;
}

/** Eigenvalues (descending) and eigenvectors (row r belongs to value r) of a symmetric n × n matrix, by cyclic Jacobi. */
export function eigenSymmetric(matrix: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  let size = 0;
  for (let i = 0; i < n * n; i++) size += a[i] * a[i];
  for (let sweep = 0; sweep < 30; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off += a[p * n + q] ** 2;
    if (off <= 1e-18 * size) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j] - a[i * n + i]);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    vectors.set(v.subarray(from * n, from * n + n), to * n);
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors };
}

/** One Jacobi rotation that zeroes a[p][q]; `v` collects the rotations as rows. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q];
  if (apq === 0) return;
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = a[k * n + p];
    const kq = a[k * n + q];
    a[k * n + p] = c * kp - s * kq;
    a[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = a[p * n + k];
    const qk = a[q * n + k];
    a[p * n + k] = c * pk - s * qk;
    a[q * n + k] = s * pk + c * qk;
    const vp = v[p * n + k];
    const vq = v[q * n + k];
    v[p * n + k] = c * vp - s * vq;
    v[q * n + k] = s * vp + c * vq;
  }
}

/**
 * Makes the columns of a dense (rows × width) matrix orthonormal in place, by Cholesky QR. One pass is enough between
 * steps of an iteration; two give orthonormality to rounding error.
 */
export function orthonormalize(y: Float32Array, rows: number, width: number, passes: 1 | 2 = 2): void {
  for (let pass = 0; pass < passes; pass++) {
    const gram = gramOf(y, rows, width);
    let trace = 0;
    for (let i = 0; i < width; i++) trace += gram[i * width + i];
    // A whisker of the trace keeps dependent columns from failing; they come out tiny and harmless.
    for (let i = 0; i < width; i++) gram[i * width + i] += 1e-9 * (trace / width) + 1e-30;
    const lower = cholesky(gram, width);
    for (let row = 0; row < rows; row++) {
      const at = row * width;
      for (let j = 0; j < width; j++) {
        let sum = y[at + j];
        for (let k = 0; k < j; k++) sum -= y[at + k] * lower[j * width + k];
        y[at + j] = sum / lower[j * width + j];
      }
    }
  }
}

/** YᵀY of a dense (rows × width) matrix. */
export function gramOf(y: Float32Array, rows: number, width: number): Float64Array {
  const gram = new Float64Array(width * width);
  for (let row = 0; row < rows; row++) {
    const at = row * width;
    for (let i = 0; i < width; i++) {
      const value = y[at + i];
      if (value === 0) continue;
      const out = i * width;
      for (let j = 0; j <= i; j++) gram[out + j] += value * y[at + j];
    }
  }
  for (let i = 0; i < width; i++) for (let j = 0; j < i; j++) gram[j * width + i] = gram[i * width + j];
  return gram;
}

function cholesky(a: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      const sum = a[i * n + j] - dot(a, i * n, a, j * n, j);
      a[i * n + j] = j < i ? sum / a[j * n + j] : Math.sqrt(Math.max(sum, 1e-30));
    }
  return a;
}
