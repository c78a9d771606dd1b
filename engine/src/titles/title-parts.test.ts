import { describe, expect, it } from "vitest";
import { partsOf, withoutBrackets } from "./title-parts.ts";

describe("a title", () => {
  it.each([
    ["Star Wars: Episode V - The Empire Strikes Back", ["Star Wars", "Episode V", "The Empire Strikes Back"]],
    ["Bitter / Sweet", ["Bitter", "Sweet"]],
    ["Birdman or (The Unexpected Virtue of Ignorance)", ["Birdman", "(The Unexpected Virtue of Ignorance)"]],
    ["Dr. Strangelove or How I Learned to Stop Worrying", ["Dr. Strangelove", "How I Learned to Stop Worrying"]],
    ["Costante Nicosia, or: Dracula in Brianza", ["Costante Nicosia", "Dracula in Brianza"]],
    ["Spider-Man", ["Spider-Man"]],
    ["Life or Something Like It", ["Life or Something Like It"]],
    ["2:22", ["2:22"]],
  ])("“%s” has the parts %j", (title, parts) => {
    expect(partsOf(title)).toEqual(parts);
  });

  it("loses what stands in brackets, but not itself", () => {
    expect(withoutBrackets("City of Lost Children, The (Cité des enfants perdus, La)")).toBe(
      "City of Lost Children, The",
    );
    expect(withoutBrackets("(500) Days")).toBe("Days");
    expect(withoutBrackets("(Untitled)")).toBe("(Untitled)");
  });
});
