"""
The measures of engine/src/evaluation once more, written with numpy and without a look at them: random lists, their measures,
as JSON. Run by hand; what it prints is kept in engine/test/reference-metrics.json, and a test holds ours to it.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6
    .venv/bin/python bench/reference/metrics.py > engine/test/reference-metrics.json && npx biome format --write engine/test

With --rectools (pip install rectools) it also compares itself with RecTools where both define the same measure.
"""
import json
import sys

import numpy as np

CUTOFFS = [1, 3, 10]
FILMS = 40
GENRES = ["Drama", "Comedy", "Horror", "War", "Noir"]


def list_measures(ranked, relevant, k):
    ranked = np.asarray(ranked[:k], dtype=int)
    hits = np.isin(ranked, list(relevant)).astype(float)
    discounts = 1 / np.log2(np.arange(2, k + 2))
    n = len(relevant)
    ideal = discounts[: min(k, n)].sum()
    found = hits.sum()
    precisions = np.cumsum(hits) / np.arange(1, len(hits) + 1)
    first = np.flatnonzero(hits)
    return {
        f"ndcg@{k}": float((hits * discounts[: len(hits)]).sum() / ideal),
        f"recall@{k}": float(found / n),
        f"capped-recall@{k}": float(found / min(k, n)),
        f"precision@{k}": float(found / k),
        f"map@{k}": float((precisions * hits).sum() / min(k, n)),
        f"mrr@{k}": float(1 / (first[0] + 1)) if len(first) else 0.0,
        f"hit@{k}": float(found > 0),
    }


def genre_vector(genres):
    names = genres or ["none"]
    vector = np.zeros(len(GENRES) + 1)
    for name in names:
        vector[GENRES.index(name) if name in GENRES else len(GENRES)] += 1 / len(names)
    return vector


def intra_list_diversity(ranked, vectors):
    unit = vectors[ranked] / np.linalg.norm(vectors[ranked], axis=1, keepdims=True)
    cosines = unit @ unit.T
    upper = np.triu_indices(len(ranked), 1)
    return float(1 - cosines[upper].mean())


def mean_self_information(ranked, raters, people):
    return float(-np.log2(np.maximum(1, raters[ranked]) / people).mean())


def steck_divergence(history, ranked, vectors):
    p = vectors[history].mean(axis=0)
    q = 0.99 * vectors[ranked].mean(axis=0) + 0.01 * p
    there = p > 0
    return float((p[there] * np.log(p[there] / q[there])).sum())


def gini(shown):
    """By its definition: half the mean distance of all pairs, over the mean."""
    shown = np.asarray(shown, dtype=float)
    return float(np.abs(shown[:, None] - shown[None, :]).mean() / (2 * shown.mean()))


def calibration_error(told, given):
    bins = np.clip(np.floor((told - 0.25) * 2), 0, 9).astype(int)
    error = 0.0
    for bin in np.unique(bins):
        own = bins == bin
        error += own.mean() * abs(told[own].mean() - given[own].mean())
    return float(error)


def sampled_measures(scores, targets, negatives, strictly, k):
    ranks = []
    for target in targets:
        others = scores[negatives]
        ranks.append(1 + (others > scores[target]).sum() + (1.0 if strictly else 0.5) * (others == scores[target]).sum())
    ranks = np.sort(np.array(ranks, dtype=float))
    within = ranks[ranks <= k]
    ideal = (1 / np.log2(np.arange(2, min(k, len(ranks)) + 2))).sum()
    return {
        f"ndcg@{k}": float((1 / np.log2(within + 1)).sum() / ideal),
        f"recall@{k}": len(within) / len(ranks),
        f"mrr@{k}": float(1 / within[0]) if len(within) else 0.0,
        f"hit@{k}": float(len(within) > 0),
    }


def holm(values):
    values = np.asarray(values)
    order = np.argsort(values, kind="stable")
    steps = np.minimum(1, (len(values) - np.arange(len(values))) * values[order])
    adjusted = np.empty(len(values))
    adjusted[order] = np.maximum.accumulate(steps)
    return adjusted.tolist()


def main():
    random = np.random.default_rng(20)
    people = 200
    genres = [list(random.choice(GENRES, random.integers(0, 4), replace=False)) for _ in range(FILMS)]
    vectors = np.array([genre_vector(own) for own in genres])
    raters = random.integers(0, people, FILMS)
    cases = []
    for case in range(30):
        ranked = random.permutation(FILMS)[: random.integers(2, 15)].tolist()
        relevant = sorted(random.choice(FILMS, random.integers(1, 16), replace=False).tolist())
        history = random.choice(FILMS, random.integers(1, 12), replace=False).tolist()
        measures = {}
        for k in CUTOFFS:
            measures |= list_measures(ranked, set(relevant), k)
        cases.append(
            {
                "ranked": ranked,
                "relevant": relevant,
                "history": history,
                "measures": measures,
                "diversity": intra_list_diversity(ranked, vectors),
                "novelty": mean_self_information(ranked, raters, people),
                "miscalibration": steck_divergence(history, ranked, vectors),
            }
        )
    shown = np.bincount(np.concatenate([case["ranked"] for case in cases]), minlength=FILMS)
    given = random.integers(1, 11, 300) / 2
    told = np.clip(given + random.normal(0.2, 0.9, 300), 0.5, 5)
    sampled = []
    for case in range(12):
        scores = random.integers(0, 12, FILMS).astype(float)
        targets = random.choice(FILMS, random.integers(1, 4), replace=False)
        negatives = random.choice(FILMS, 9, replace=False)
        for strictly in (True, False):
            measures = {}
            for k in CUTOFFS:
                measures |= sampled_measures(scores, targets, negatives, strictly, k)
            sampled.append(
                {
                    "scores": scores.tolist(),
                    "targets": targets.tolist(),
                    "negatives": negatives.tolist(),
                    "ties": "strictly" if strictly else "halves",
                    "measures": measures,
                }
            )
    chances = random.random(9) ** 3
    told_of = {
        "cutoffs": CUTOFFS,
        "people": people,
        "genres": genres,
        "raters": raters.tolist(),
        "cases": cases,
        "shown": shown.tolist(),
        "coverage": float((shown > 0).mean()),
        "gini": gini(shown),
        "stars": {
            "told": told.tolist(),
            "given": given.tolist(),
            "rmse": float(np.sqrt(((told - given) ** 2).mean())),
            "mae": float(np.abs(told - given).mean()),
            "calibrationError": calibration_error(told, given),
        },
        "sampled": sampled,
        "holm": {"values": chances.tolist(), "adjusted": holm(chances)},
    }
    if "--rectools" in sys.argv:
        compare_with_rectools(told_of)
    else:
        json.dump(told_of, sys.stdout, separators=(",", ":"))
        print()


def compare_with_rectools(told_of):
    import pandas as pd
    from rectools import metrics

    recommended = pd.DataFrame(
        [
            (person, item, rank + 1)
            for person, case in enumerate(told_of["cases"])
            for rank, item in enumerate(case["ranked"])
        ],
        columns=["user_id", "item_id", "rank"],
    )
    relevant = pd.DataFrame(
        [(person, item) for person, case in enumerate(told_of["cases"]) for item in case["relevant"]],
        columns=["user_id", "item_id"],
    )
    for k in told_of["cutoffs"]:
        theirs = {
            f"precision@{k}": metrics.Precision(k=k),
            f"recall@{k}": metrics.Recall(k=k),
            f"hit@{k}": metrics.HitRate(k=k),
            f"mrr@{k}": metrics.MRR(k=k),
        }
        for name, metric in theirs.items():
            values = metric.calc_per_user(recommended, relevant)
            ours = [case["measures"][name] for case in told_of["cases"]]
            print(f"{name}: largest difference from RecTools {np.abs(values.to_numpy() - np.array(ours)).max():.1e}")


main()
