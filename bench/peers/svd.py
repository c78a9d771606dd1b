"""Surprise's SVD: seconds for an epoch, from fits that differ by EPOCHS; factors after three. FOLDER DIMENSIONS EPOCHS"""
import sys

import numpy as np
from contest import Drawn, contest, ratings, timed
from surprise import SVD
from surprise.trainset import Trainset

folder, dimensions, epochs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
offsets, items, stars, films = ratings(folder)
people = len(offsets) - 1


class Ratings(Trainset):
    """The same ratings in the same order, without a Python object for each of them."""

    def all_ratings(self):
        for first in range(0, people, 512):
            last = min(people, first + 512)
            start, end = offsets[first], offsets[last]
            films_here, stars_here = items[start:end].tolist(), stars[start:end].tolist()
            for person in range(first, last):
                for at in range(offsets[person] - start, offsets[person + 1] - start):
                    yield person, films_here[at], stars_here[at]


trainset = Ratings({}, {}, people, films, len(stars), (0.5, 5), {}, {})
trainset._global_mean = float(stars.mean())
model = None


def fit(count):
    global model
    model = SVD(n_factors=dimensions, n_epochs=count, lr_all=0.005, reg_all=0.02)
    model.random_state = Drawn(folder, dimensions)
    return timed(lambda: model.fit(trainset))[1]


def run():
    first = fit(1)
    return {"seconds": (fit(1 + epochs) - first) / epochs}


def dump(target):
    fit(3)
    for name, values in {"people": model.pu, "films": model.qi, "personBiases": model.bu, "filmBiases": model.bi}.items():
        values.astype(np.float32).tofile(f"{target}/{name}.f32")


contest(run, dump)
