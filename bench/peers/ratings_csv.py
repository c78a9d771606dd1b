"""ratings.csv to a matrix by polars, streaming, with given types. FOLDER (ratings.csv, movies.i32)"""
import os
import sys

os.environ["POLARS_MAX_THREADS"] = os.environ["OMP_NUM_THREADS"]
import numpy as np
import polars as pl
from contest import contest, timed

folder = sys.argv[1]
types = {"userId": pl.Int32, "movieId": pl.Int32, "rating": pl.Float32, "timestamp": pl.UInt32}
movies = np.fromfile(folder + "/movies.i32", np.int32)
rows = np.full(movies.max() + 1, -1, np.int32)
rows[movies] = np.arange(len(movies), dtype=np.int32)
matrix = {}


def read():
    """Compressed rows by the shortest way that numpy has; the file is sorted by person, whose ids have no gaps."""
    table = pl.scan_csv(folder + "/ratings.csv", schema_overrides=types).collect(engine="streaming")
    counts = np.bincount(table["userId"].to_numpy())[1:]
    return {
        "offsets.i32": np.concatenate([[0], np.cumsum(counts)]).astype(np.int32),
        "items.i32": rows[table["movieId"].to_numpy()],
        "stars.f32": table["rating"].to_numpy(),
        "times.i32": table["timestamp"].to_numpy(),
    }


def run():
    global matrix
    matrix = {}
    matrix, seconds = timed(read)
    return {"seconds": seconds}


def dump(target):
    for name, values in matrix.items():
        values.tofile(target + "/" + name)


contest(run, dump)
