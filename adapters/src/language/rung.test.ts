import { describe, expect, it } from "vitest";
import { ladder } from "./rung.ts";

/** All rungs, each refused in turn. */
function refusing(provider: "compatible" | "openai" | "google"): readonly string[] {
  const one = ladder({ provider });
  const rungs: string[] = [];
  for (let rung: ReturnType<typeof one.down> = one.rung(); rung !== undefined; rung = one.down(rung)) rungs.push(rung);
  return rungs;
}

describe("the ladder of what servers can do", () => {
  it("goes from a schema to plain text, and knows a schema beside plain JSON only of compatible servers", () => {
    expect(refusing("compatible")).toEqual(["json_schema", "json_with_schema", "json_object", "text"]);
    for (const provider of ["openai", "google"] as const)
      expect(refusing(provider)).toEqual(["json_schema", "json_object", "text"]);
  });

  it("is gone down once where calls beside each other are refused", () => {
    const one = ladder({ provider: "compatible" });
    expect([one.down("json_schema"), one.down("json_schema")]).toEqual(["json_with_schema", "json_with_schema"]);
    expect(one.rung()).toBe("json_with_schema");
  });
});
