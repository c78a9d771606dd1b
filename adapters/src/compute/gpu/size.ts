/** What work takes of a device, known before it starts. */
import type { GpuLimits } from "webgpu";

export interface DeviceMemory {
  readonly bytes: number;
  /** Of its largest buffer. */
  readonly largest: number;
}

/** A sentence where a device has too little, whatever is free. */
export function tooLarge(title: string, { largest }: DeviceMemory, limits: DeviceLimits): string | undefined {
  const most = Math.min(limits.maxBufferSize, limits.maxStorageBufferBindingSize);
  if (largest <= most) return undefined;
  return `${title} needs ${megabytes(largest)} in one piece, and this GPU has at most ${megabytes(most)}.`;
}

/** The limits as they pass between threads. */
export type DeviceLimits = Pick<
  GpuLimits,
  "maxBufferSize" | "maxStorageBufferBindingSize" | "maxComputeWorkgroupStorageSize"
>;

/** How every sentence ends that says what a GPU does not do. */
export const instead = "The processor computes instead.";

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString("en")} MB`;
