"""LensKit's implicit alternating least squares, solved by Cholesky. FOLDER DIMENSIONS EPOCHS"""
import logging
import sys

import numpy as np
import pandas as pd
import structlog
from contest import contest, ratings, timed
from lenskit.als import ImplicitMFScorer
from lenskit.data import from_interactions_df
from lenskit.training import TrainingOptions

structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
folder, dimensions, epochs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
offsets, items, stars, films = ratings(folder)
people = len(offsets) - 1
# LensKit's confidence is 1 + weight * rating, ours and implicit's the rating itself.
table = pd.DataFrame({
    "user_id": np.repeat(np.arange(people, dtype=np.int32), np.diff(offsets)),
    "item_id": items,
    "rating": stars - 1,
})
data = from_interactions_df(table)
del table
model = None


def run():
    global model
    model = ImplicitMFScorer(embedding_size=dimensions, epochs=epochs, regularization=0.01, weight=1, use_ratings=True)
    trainer = model.create_trainer(data, TrainingOptions(rng=1))
    seconds = [timed(trainer.train_epoch)[1] for _ in range(epochs)]
    trainer.finalize()
    return {"seconds": float(np.median(seconds))}


def dump(target):
    # Rows in the order of our ids; films that nobody rated have none.
    for name, embeddings, vocabulary, size in (
        ("people", model.user_embeddings, model.users, people), ("films", model.item_embeddings, model.items, films),
    ):
        factors = np.zeros((size, dimensions), np.float32)
        factors[np.asarray(vocabulary.ids())] = embeddings
        factors.tofile(f"{target}/{name}.f32")


contest(run, dump)
