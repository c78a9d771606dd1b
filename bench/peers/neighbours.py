"""Films' neighbours: implicit's cosine, or RP3beta as people write it with scipy. FOLDER NEIGHBOURS THREADS knn|rp3beta"""
import sys

import numpy as np
import scipy.sparse as sparse
from contest import contest, seen, timed

folder, kept, threads, kind = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
offsets, items, films = seen(folder)
lists = sparse.csr_matrix((np.ones(len(items), np.float32), items, offsets), shape=(len(offsets) - 1, films))
weights = None


def cosine():
    from implicit.nearest_neighbours import CosineRecommender

    # A film is its own nearest neighbour there.
    model = CosineRecommender(K=kept + 1, num_threads=threads)
    model.fit(lists, show_progress=False)
    similarity = model.similarity.tocsr()
    similarity.setdiag(0)
    similarity.eliminate_zeros()
    return similarity


def rp3beta(alpha=0.4, beta=0.5):
    raters = lists.T.tocsr()
    known = np.maximum(1, np.diff(raters.indptr)).astype(np.float32)
    left = sparse.diags(known**-alpha).dot(raters).tocsr()
    right = sparse.diags(np.maximum(1, np.diff(lists.indptr)).astype(np.float32) ** -alpha).dot(lists).tocsr()
    rows = []
    for start in range(0, films, 500):
        block = left[start : start + 500].dot(right).toarray() / known**beta
        block[np.arange(len(block)), start + np.arange(len(block))] = 0
        best = np.argpartition(-block, min(kept, films - 1), axis=1)[:, :kept]
        values = np.take_along_axis(block, best, 1)
        places = np.arange(len(block) + 1) * best.shape[1]
        rows.append(sparse.csr_matrix((values.ravel(), best.ravel(), places), shape=(len(block), films)))
    result = sparse.vstack(rows).tocsr()
    result.eliminate_zeros()
    return result


def run():
    global weights
    weights, seconds = timed(cosine if kind == "knn" else rp3beta)
    return {"seconds": seconds}


def dump(target):
    first = np.zeros((200, kept), np.float32)
    for row in range(200):
        own = np.sort(weights.data[weights.indptr[row] : weights.indptr[row + 1]])[::-1][:kept]
        first[row, : len(own)] = own
    first.tofile(target + "/weights.f32")


contest(run, dump)
