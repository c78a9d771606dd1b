/** A schema as the library's grammars take it: alternatives are "oneOf" there, and numbers have no kinds of their own. */

/** What a grammar is made of; everything else says nothing to it. */
const known = ["type", "properties", "items", "enum", "const", "oneOf"];

export function grammarSchema(schema: unknown, isNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => grammarSchema(one));
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (isNames) return [[key, grammarSchema(value)]];
    const name = key === "anyOf" ? "oneOf" : key;
    return known.includes(name) ? [[name, grammarSchema(value, name === "properties")]] : [];
  });
  return Object.fromEntries(entries);
}
