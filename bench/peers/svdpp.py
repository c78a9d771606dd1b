"""Surprise's SVD++: seconds for an epoch. FOLDER DIMENSIONS EPOCHS"""
import sys

import numpy as np
from contest import Drawn, contest, ratings, timed
from surprise import SVDpp
from surprise.trainset import Trainset

folder, dimensions, epochs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
offsets, items, stars, films = ratings(folder)
people = len(offsets) - 1
lists = {
    person: list(zip(items[offsets[person]:offsets[person + 1]].tolist(), stars[offsets[person]:offsets[person + 1]].tolist()))
    for person in range(people)
}
trainset = Trainset(lists, {}, people, films, len(stars), (0.5, 5), {}, {})
trainset._global_mean = float(stars.mean())
model = None


def run():
    global model
    model = SVDpp(n_factors=dimensions, n_epochs=epochs, lr_all=0.007, reg_all=0.02)
    model.random_state = Drawn(folder, dimensions)
    return {"seconds": timed(lambda: model.fit(trainset))[1] / epochs}


def dump(target):
    arrays = {"people": model.pu, "films": model.qi, "marks": model.yj, "personBiases": model.bu, "filmBiases": model.bi}
    for name, values in arrays.items():
        values.astype(np.float32).tofile(f"{target}/{name}.f32")


contest(run, dump)
