/** A GPU with its memory and its queue: buffers are made and let go together, work goes out in pieces of a tenth of a second. */
import type { GpuBuffer, GpuDevice, GpuLimits, GpuPipeline } from "webgpu";

/** One kernel over some buffers; numbers of its uniform block are u32 or, written as `{ float }`, f32. */
export interface Step {
  readonly kernel: string;
  readonly numbers: readonly (number | { readonly float: number })[];
  readonly buffers: readonly GpuBuffer[];
  readonly groups: readonly [x: number, y?: number, z?: number];
}

/** Who wants to hear how far it is, and may call it off by throwing. */
export type Pause = (done: number) => void;

/** Bits of WebGPU's GPUBufferUsage and GPUMapMode. */
const usage = { mapRead: 1, copySource: 4, copyTarget: 8, uniform: 64, storage: 128 } as const;
const readable = 1;
/** Uniform blocks stand at multiples of this many bytes, and are no larger. */
const slot = 256;
/** How long a piece of work should take, in milliseconds: systems end longer ones, and nobody could stop them. */
const pieceTime = 100;

export class Device {
  /** For people: "NVIDIA H200". */
  readonly name: string;
  readonly #device: GpuDevice;
  readonly #pipelines = new Map<string, GpuPipeline>();

  constructor(device: GpuDevice, name: string) {
    this.#device = device;
    this.name = name;
  }

  get limits(): GpuLimits {
    return this.#device.limits;
  }

  /** Memory that is 0; whoever makes it lets it go. */
  empty(bytes: number): GpuBuffer {
    const size = Math.max(16, Math.ceil(bytes / 4) * 4);
    return this.#device.createBuffer({ size, usage: usage.storage | usage.copySource | usage.copyTarget });
  }

  write(buffer: GpuBuffer, values: ArrayBufferView, at = 0): void {
    if (values.byteLength > 0) this.#device.queue.writeBuffer(buffer, at, values);
  }

  filled(values: ArrayBufferView): GpuBuffer {
    const buffer = this.empty(values.byteLength);
    this.write(buffer, values);
    return buffer;
  }

  async read(buffer: GpuBuffer, bytes: number): Promise<ArrayBuffer> {
    const target = this.#device.createBuffer({ size: Math.max(4, bytes), usage: usage.mapRead | usage.copyTarget });
    try {
      const encoder = this.#device.createCommandEncoder();
      encoder.copyBufferToBuffer(buffer, 0, target, 0, bytes);
      this.#device.queue.submit([encoder.finish()]);
      await target.mapAsync(readable);
      return target.getMappedRange().slice(0, bytes);
    } finally {
      target.destroy();
    }
  }

  async floats(buffer: GpuBuffer, count: number): Promise<Float32Array> {
    return new Float32Array(await this.read(buffer, 4 * count));
  }

  /** Sends some steps out, one after the other; the caller waits by reading, or by `finished`. */
  send(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    const blocks = new ArrayBuffer(slot * steps.length);
    for (const [place, { numbers }] of steps.entries()) writeBlock(new DataView(blocks, slot * place, slot), numbers);
    const uniforms = this.#device.createBuffer({ size: blocks.byteLength, usage: usage.uniform | usage.copyTarget });
    this.#device.queue.writeBuffer(uniforms, 0, new Uint8Array(blocks));
    const encoder = this.#device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    for (const [place, { kernel, numbers, buffers, groups }] of steps.entries()) {
      const pipeline = this.#pipeline(kernel);
      const block = { buffer: uniforms, offset: slot * place, size: Math.ceil((4 * numbers.length) / 16) * 16 };
      const entries = [block, ...buffers.map((buffer) => ({ buffer }))].map((resource, binding) => ({
        binding,
        resource,
      }));
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, this.#device.createBindGroup({ layout: pipeline.getBindGroupLayout(0), entries }));
      pass.dispatchWorkgroups(groups[0], groups[1] ?? 1, groups[2] ?? 1);
    }
    pass.end();
    this.#device.queue.submit([encoder.finish()]);
    // Destroyed once the work that was sent out is done.
    uniforms.destroy();
  }

  finished(): Promise<void> {
    return this.#device.queue.onSubmittedWorkDone();
  }

  /** Sends out `total` units in pieces that take about a tenth of a second each. */
  async inPieces(total: number, stepsOf: (from: number, to: number) => readonly Step[], pause: Pause): Promise<void> {
    let size = 1;
    for (let from = 0; from < total; ) {
      pause(from);
      const to = Math.min(total, from + size);
      const start = performance.now();
      this.send(stepsOf(from, to));
      await this.finished();
      const took = performance.now() - start;
      if (took < pieceTime / 2) size *= 2;
      else if (took > 2 * pieceTime) size = Math.max(1, size >> 1);
      from = to;
    }
    pause(total);
  }

  /** Work whose faults - memory that is not there, kernels that do not fit - become errors with a sentence. */
  async guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    const kinds = ["internal", "validation", "out-of-memory"] as const;
    for (const kind of kinds) this.#device.pushErrorScope(kind);
    const outcome = await Promise.try(work).then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    const faults = await Promise.all(kinds.map(() => this.#device.popErrorScope()));
    const fault = faults.find((found) => found !== null);
    if (fault) throw new Error(fault.message.split("\n")[0], { cause: "error" in outcome ? outcome.error : undefined });
    if ("error" in outcome) throw outcome.error;
    return outcome.result;
  }

  #pipeline(code: string): GpuPipeline {
    const known = this.#pipelines.get(code);
    if (known !== undefined) return known;
    const module = this.#device.createShaderModule({ code });
    const made = this.#device.createComputePipeline({ layout: "auto", compute: { module, entryPoint: "main" } });
    this.#pipelines.set(code, made);
    return made;
  }
}

/** Lets all memory go that some work has made, however it ends. */
export async function withBuffers<Result>(
  device: Device,
  work: (empty: (bytes: number) => GpuBuffer, filled: (values: ArrayBufferView) => GpuBuffer) => Promise<Result>,
): Promise<Result> {
  const made: GpuBuffer[] = [];
  const kept = (buffer: GpuBuffer) => {
    made.push(buffer);
    return buffer;
  };
  try {
    return await work(
      (bytes) => kept(device.empty(bytes)),
      (values) => kept(device.filled(values)),
    );
  } finally {
    for (const buffer of made) buffer.destroy();
  }
}

function writeBlock(block: DataView, numbers: Step["numbers"]): void {
  for (const [place, number] of numbers.entries())
    if (typeof number === "number") block.setUint32(4 * place, number, true);
    else block.setFloat32(4 * place, number.float, true);
}
