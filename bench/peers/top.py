"""The 100 best of many rows by numpy. FOLDER (vectors.f32, queries.f32) ROWS WIDTH"""
import sys

import numpy as np
from contest import contest, timed

folder, rows, width = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
vectors = np.fromfile(folder + "/vectors.f32", np.float32).reshape(rows, width)
queries = np.fromfile(folder + "/queries.f32", np.float32).reshape(-1, width)


def best(query):
    scores = vectors @ query
    rows = np.argpartition(scores, -100)[-100:]
    return rows[np.argsort(-scores[rows])]


def run():
    return {"seconds": float(np.median([timed(lambda: best(query))[1] for query in queries]))}


def dump(target):
    np.concatenate([best(query) for query in queries]).astype(np.int32).tofile(target + "/best.i32")


contest(run, dump)
