import { describe, expect, it } from "vitest";
import { type Dense, plainLayers } from "./dense.ts";
import { learnedTogether } from "./learned-wordings.ts";
import { sentenceModel } from "./sentence-model.ts";
import { sentences } from "./sentences.gen.ts";
import { scoresOf, type Transformer } from "./transformer.ts";
import { wordPieces } from "./word-pieces.ts";

const width = 3;
const dense = (inputs: number, outputs: number, weight: (input: number, output: number) => number): Dense =>
  plainLayers.dense({
    inputs,
    outputs,
    weights: Float64Array.from({ length: inputs * outputs }, (_, at) => weight(Math.floor(at / outputs), at % outputs)),
    bias: new Float64Array(outputs),
  });
const norm = () => ({ gain: new Float64Array(width).fill(1), bias: new Float64Array(width) });
const same = (input: number, output: number) => Number(input === output);

describe("a transformer without layers", () => {
  it("normalises each row and scores their mean", () => {
    const plain: Transformer = {
      heads: 1,
      positions: new Float64Array(9),
      first: norm(),
      layers: [],
      head: dense(3, 3, same),
    };
    const [unit] = [Math.sqrt(1.5)];
    const scores = scoresOf(plain, Float64Array.from([1, 2, 3, 5, 5, 2]), [2]);
    const expected = [-unit + Math.SQRT1_2, Math.SQRT1_2, unit - Math.SQRT2].map((sum) => sum / 2);
    expect(Array.from(scores)).toEqual(expected.map((one) => expect.closeTo(one, 9)));
  });
});

describe("a layer", () => {
  const layered = (projection: Dense): Transformer => ({
    heads: 1,
    positions: new Float64Array(9),
    first: norm(),
    layers: [
      {
        projection,
        mixing: dense(3, 3, same),
        mixed: norm(),
        widening: dense(3, 6, () => 0),
        narrowing: dense(6, 3, () => 0),
        narrowed: norm(),
      },
    ],
    head: dense(3, 3, same),
  });
  // Neither asks nor answers anything, and says its own values.
  const even = dense(3, 9, (input, output) => Number(output === input + 6));

  it("adds to each row the mean of all where none stands out", () => {
    const rows = [-1, 0, 1, 1, 0, -1].map((one) => one * Math.sqrt(1.5));
    // The mean of both is nothing, so both stay and their mean is nothing.
    expect(Array.from(scoresOf(layered(even), Float64Array.from(rows), [2]))).toEqual(
      [0, 0, 0].map((one) => expect.closeTo(one, 9)),
    );
    const alone = scoresOf(layered(even), Float64Array.from([-1, 0, 1]), [1]);
    expect(Array.from(alone)).toEqual([-Math.sqrt(1.5), 0, Math.sqrt(1.5)].map((one) => expect.closeTo(one, 9)));
  });
});

describe("word pieces", () => {
  const { of } = wordPieces(["un", "##kind", "kind", "##ly", "##k"]);
  it("are the longest from the left; what cannot be cut is left out", () => {
    expect(of(["unkindly", "kind", "xyz", "unk"], 9)).toEqual([0, 1, 3, 2, 0, 4]);
    expect(of(["unkindly", "kind"], 2)).toEqual([0, 1]);
  });
});

describe("the network in use", () => {
  const likeliest = (text: string) => {
    const odds = learnedTogether().read(text.split(" "));
    return odds === undefined ? undefined : learnedTogether().labels[odds.indexOf(Math.max(...odds))];
  };

  it("reads a text beside others to the bit as it reads it alone", () => {
    const network = learnedTogether();
    const texts = ["nothing where the dog gets it", "cozy", "i want my palms sweating", "no gore please"];
    const pieces = texts.map((text) => network.piecesOf(text.split(" ")));
    expect(network.oddsOf(pieces)).toEqual(pieces.flatMap((one) => network.oddsOf([one])));
  });

  it("reads to the bit alike with a kernel and without", () => {
    const texts = [
      [],
      ["cozy"],
      ..."nothing where the dog gets it,i want my palms sweating".split(",").map((one) => one.split(" ")),
    ];
    const [plain, used] = [sentenceModel(sentences, plainLayers), learnedTogether()];
    const pieces = texts.map((text) => plain.piecesOf(text));
    expect(used.oddsOf(pieces)).toEqual(plain.oddsOf(pieces));
  });

  it("hears more than single words say, and nothing where it knows no word", () => {
    expect(likeliest("nothing where the dog gets it")).toBe("-animal-harm");
    expect(likeliest("i want my palms sweating")).toBe("tense");
    expect(likeliest("ツ")).toBeUndefined();
  });
});
