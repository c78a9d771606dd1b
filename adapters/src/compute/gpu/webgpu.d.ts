/** As much of WebGPU as we use, over the package `webgpu` (Dawn), which whoever has a GPU installs; see docs/decisions/0032. */
declare module "webgpu" {
  /** Nothing is needed of them but that they are there. */
  export const globals: object;
  /** A way to the GPUs of this machine. */
  export function create(flags: readonly string[]): Gpu;

  export interface Gpu {
    requestAdapter(options: { readonly powerPreference: "high-performance" }): Promise<GpuAdapter | null>;
  }

  export interface GpuLimits {
    readonly maxBufferSize: number;
    readonly maxStorageBufferBindingSize: number;
    readonly maxComputeWorkgroupStorageSize: number;
    readonly maxComputeWorkgroupsPerDimension: number;
  }

  export interface GpuAdapter {
    readonly info: {
      readonly vendor: string;
      readonly architecture: string;
      readonly device: string;
      readonly description: string;
    };
    readonly limits: GpuLimits;
    requestDevice(wishes: { readonly requiredLimits: Partial<GpuLimits> }): Promise<GpuDevice>;
  }

  export interface GpuDevice {
    readonly limits: GpuLimits;
    readonly queue: {
      writeBuffer(buffer: GpuBuffer, offset: number, data: ArrayBufferView): void;
      submit(commands: readonly object[]): void;
      onSubmittedWorkDone(): Promise<void>;
    };
    createBuffer(shape: { readonly size: number; readonly usage: number }): GpuBuffer;
    createShaderModule(source: { readonly code: string }): object;
    createComputePipeline(shape: {
      readonly layout: "auto";
      readonly compute: { readonly module: object; readonly entryPoint: string };
    }): GpuPipeline;
    createBindGroup(shape: { readonly layout: object; readonly entries: readonly GpuBinding[] }): object;
    createCommandEncoder(): GpuEncoder;
    pushErrorScope(kind: "out-of-memory" | "validation" | "internal"): void;
    popErrorScope(): Promise<{ readonly message: string } | null>;
    destroy(): void;
  }

  export interface GpuBuffer {
    readonly size: number;
    mapAsync(mode: number): Promise<void>;
    getMappedRange(): ArrayBuffer;
    unmap(): void;
    destroy(): void;
  }

  export interface GpuPipeline {
    getBindGroupLayout(group: number): object;
  }

  export interface GpuBinding {
    readonly binding: number;
    readonly resource: { readonly buffer: GpuBuffer; readonly offset?: number; readonly size?: number };
  }

  interface GpuEncoder {
    beginComputePass(): {
      setPipeline(pipeline: GpuPipeline): void;
      setBindGroup(group: number, bindings: object): void;
      dispatchWorkgroups(x: number, y: number, z: number): void;
      end(): void;
    };
    copyBufferToBuffer(from: GpuBuffer, at: number, to: GpuBuffer, toAt: number, size: number): void;
    finish(): object;
  }
}
