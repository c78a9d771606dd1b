/**
 * The schema library names every shape twice, as it is sent ("WishInput") and as it is answered ("Wish"). Only names that
 * something uses stay in the document, and a shape that is only sent loses the suffix.
 */

const reference = "#/components/schemas/";

interface Document {
  readonly components?: { readonly schemas?: object };
  readonly paths?: object;
}

export function tidied<D extends Document>(openapi: D): D {
  const schemas: Readonly<Record<string, unknown>> = { ...openapi.components?.schemas };
  const used = reachable(openapi.paths, schemas);
  const nameOf = (name: string): string => {
    const plain = name.replace(/Input$/, "");
    return used.has(plain) ? name : plain;
  };
  const kept = Object.fromEntries([...used].sort().map((name) => [nameOf(name), schemas[name]]));
  const whole = { ...openapi, components: { ...openapi.components, schemas: kept } };
  return JSON.parse(JSON.stringify(whole), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith(reference)
      ? reference + nameOf(value.slice(reference.length))
      : value,
  ) as D; // the same document, with other names in it
}

/** Names of all schemas that can be reached from the paths. */
function reachable(paths: unknown, schemas: Readonly<Record<string, unknown>>): Set<string> {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    for (const [, name] of (JSON.stringify(node) ?? "").matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      visit(schemas[name]);
    }
  };
  visit(paths);
  return used;
}
