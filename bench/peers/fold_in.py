"""implicit: a history becomes factors, and its 100 best films. FOLDER (films.f32) ROWS WIDTH RATINGS"""
import sys

import numpy as np
import scipy.sparse as sparse
from contest import contest, timed
from implicit.cpu.als import AlternatingLeastSquares

folder, rows, width, size = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
model = AlternatingLeastSquares(factors=width, regularization=0.01, num_threads=1)
model.item_factors = np.fromfile(folder + "/vectors.f32", np.float32).reshape(rows, width)
model.user_factors = np.zeros((1, width), np.float32)
random = np.random.default_rng(1)


def once():
    films = np.sort(random.choice(rows, size, replace=False)).astype(np.int32)
    history = sparse.csr_matrix((np.ones(size, np.float32), films, [0, size]), shape=(1, rows))
    return timed(lambda: model.recommend(0, history, N=100, recalculate_user=True))[1]


def run():
    return {"seconds": float(np.percentile([once() for _ in range(60)], 95))}


contest(run, lambda target: None)
