/** Heavy arithmetic that says that it is used, and how much memory it will take before it starts. */
import type { Compute, DenseLayers, Operation } from "@matinee/core";

/**
 * `state` hears the bytes of each piece of work that fits; what does not fit refuses by itself. `onUse` hears who does what is
 * done.
 */
export function statingMemory(compute: Compute, state: (bytes: number) => void, onUse: (by: string) => void): Compute {
  const parts = Object.entries(compute).map(([name, part]) => [name, isOperation(part) ? stating(part) : part]);
  const { dense, invert } = compute;
  const inverting: Compute["invert"] = (work, watch) => {
    onUse(compute.name);
    return invert?.(work, watch) ?? Promise.resolve(undefined);
  };
  return {
    ...(Object.fromEntries(parts) as Compute),
    ...(dense && { dense: telling(dense) }),
    ...(invert && { invert: inverting }),
  };

  function telling({ from, forward, backward }: DenseLayers): DenseLayers {
    return {
      from,
      forward(...batch) {
        onUse(compute.name);
        return forward(...batch);
      },
      backward,
    };
  }

  function stating(operation: Operation<unknown, unknown>): Operation<unknown, unknown> {
    return {
      bytes: (work) => operation.bytes(work),
      run(work, watch) {
        onUse(operation.by ?? compute.name);
        const bytes = operation.bytes(work);
        if (bytes <= compute.budget) state(bytes);
        return operation.run(work, watch);
      },
    };
  }
}

const isOperation = (part: unknown): part is Operation<unknown, unknown> =>
  typeof part === "object" && part !== null && "bytes" in part && "run" in part;
