"""implicit's alternating least squares. FOLDER DIMENSIONS THREADS EPOCHS cg|exact"""
import sys

import numpy as np
import scipy.sparse as sparse
from contest import contest, ratings
from implicit.cpu.als import AlternatingLeastSquares

folder, dimensions, threads, epochs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
offsets, items, stars, films = ratings(folder)
start = np.fromfile(f"{folder}/start-{dimensions}.f32", np.float32).reshape(films, dimensions)
entries = sparse.csr_matrix((stars, items, offsets), shape=(len(offsets) - 1, films))
model = None


def run():
    global model
    model = AlternatingLeastSquares(
        factors=dimensions, regularization=0.01, alpha=1.0, dtype=np.float32, use_native=True, random_state=1,
        use_cg=sys.argv[5] == "cg", iterations=epochs, calculate_training_loss=False, num_threads=threads,
    )
    # Both sides start from the same films, and from people of whom nothing is known.
    model.item_factors = start.copy()
    model.user_factors = np.zeros((len(offsets) - 1, dimensions), np.float32)
    seconds = []
    model.fit(entries, show_progress=False, callback=lambda _, elapsed, *rest: seconds.append(elapsed))
    return {"seconds": float(np.median(seconds))}


def dump(target):
    model.user_factors.astype(np.float32).tofile(target + "/people.f32")
    model.item_factors.astype(np.float32).tofile(target + "/films.f32")


contest(run, dump)
