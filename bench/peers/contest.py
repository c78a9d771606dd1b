"""What every peer does: get ready, then answer one line of JSON for each line that is read."""
import json
import resource
import sys
import time

import numpy as np


def seen(folder):
    """Who saw what, as compressed rows as bench/src/numeric/data.ts writes them."""
    offsets = np.fromfile(folder + "/offsets.i32", np.int32)
    items = np.fromfile(folder + "/items.i32", np.int32)
    films = json.load(open(folder + "/shape.json"))["films"]
    return offsets, items, films


def ratings(folder):
    """The same with stars."""
    offsets, items, films = seen(folder)
    return offsets, items, np.fromfile(folder + "/stars.f32", np.float32), films


class Drawn(np.random.RandomState):
    """Hands out the normal numbers that bench/src/numeric/data.ts drew, so that both sides start from the same factors."""

    def __init__(self, folder, dimensions):
        super().__init__()
        self.rest = np.fromfile(f"{folder}/drawn-{dimensions}.f32", np.float32)

    def normal(self, loc, scale, size):
        count = int(np.prod(size))
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken.astype(np.float64).reshape(size)


def timed(work):
    """The result of some work and the seconds it took."""
    start = time.perf_counter()
    result = work()
    return result, time.perf_counter() - start


def contest(run, dump):
    """`run()` works once and returns figures, seconds among them; `dump(folder)` writes what came out."""
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        command = line.strip().split(" ", 1)
        figures = run() if command[0] == "run" else dump(command[1]) or {}
        # Linux counts in units of 1,024 bytes.
        figures["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        print(json.dumps(figures), flush=True)
