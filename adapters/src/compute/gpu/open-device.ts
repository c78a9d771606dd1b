/** Finds the package `webgpu` and a GPU, or says in a sentence what is missing. */
import type { Gpu } from "webgpu";
import { Device } from "./device.ts";

/** A device whose way to it is collected as garbage takes the process down. */
const reachable: Gpu[] = [];

export async function openDevice(): Promise<Device | string> {
  const webgpu = await import("webgpu").catch(() => undefined);
  if (webgpu === undefined) return "The package webgpu is not installed (npm install --no-save webgpu@0.6.2).";
  Object.assign(globalThis, webgpu.globals);
  const gpu = webgpu.create([]);
  reachable.push(gpu);
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (adapter === null) return "WebGPU finds no GPU on this machine.";
  const { maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize } = adapter.limits;
  const requiredLimits = { maxBufferSize, maxStorageBufferBindingSize, maxComputeWorkgroupStorageSize };
  const { info } = adapter;
  const name = [info.device, info.description, info.vendor].find((word) => word !== "") ?? "an unnamed GPU";
  return new Device(await adapter.requestDevice({ requiredLimits }), name.replace(/-+$/u, ""));
}
