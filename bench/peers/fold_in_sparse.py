"""A history times sparse item-item weights by scipy, and its 100 best films. FOLDER ROWS RATINGS"""
import sys

import numpy as np
import scipy.sparse as sparse
from contest import contest, timed

folder, rows, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
offsets, indices, modelled = (np.fromfile(f"{folder}/{name}.i32", np.int32) for name in ("offsets", "indices", "modelled"))
values = np.fromfile(folder + "/values.f32", np.float32)
# Rows and columns of the whole catalogue, so that lists are of catalogue rows.
ends = np.zeros(rows + 1, np.int32)
ends[modelled + 1] = np.diff(offsets)
weights = sparse.csr_matrix((values, modelled[indices], np.cumsum(ends, dtype=np.int32)), shape=(rows, rows))
random = np.random.default_rng(1)


def best(films):
    history = sparse.csr_matrix((np.ones(size, np.float32), films, [0, size]), shape=(1, rows))
    scores = (history @ weights).toarray()[0]
    scores[films] = -np.inf
    found = np.argpartition(scores, -100)[-100:]
    return found[np.argsort(-scores[found])]


def once():
    films = np.sort(random.choice(modelled, size, replace=False)).astype(np.int32)
    return timed(lambda: best(films))[1]


def run():
    return {"seconds": float(np.percentile([once() for _ in range(60)], 95))}


contest(run, lambda target: None)
