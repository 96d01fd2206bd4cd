"""Times other libraries on the same programmes: python3 benches/peers.py FOLDER 1000 5000. A line of JSON for each size and library.

FOLDER holds numbers-1000.json and so on (see benches/pair.rs). Each of these libraries needs the whole matrix of scores, so the
time to build it with numpy is measured too; a pair that may not exist costs more than everything else together. Processor time,
each library in a process of its own, so that its memory is its own. What is not installed is left out.
"""

import json
import multiprocessing
import resource
import sys
import time

FORBIDDEN = -1e6


def matrix(numbers):
    """Scores of every pair under the default preset, with what numpy is quick at."""
    import numpy as np

    mentors, mentees = numbers["mentors"], numbers["mentees"]

    def side(people, name):
        return np.array(people[name], dtype=np.int32)

    gap = side(mentees, "level")[None, :] - side(mentors, "level")[:, None]
    scores = np.array([0, 0, 3, 5, 4, 2, 0, 0], dtype=np.float32)[np.clip(gap, 0, 7)]
    forbidden = (gap < 2) | (gap > 5)
    scores += 4 * (side(mentors, "department")[:, None] != side(mentees, "department")[None, :])
    forbidden |= (side(mentors, "languages")[:, None] & side(mentees, "languages")[None, :]) == 0
    blocks = np.array([bin(bits).count("1") for bits in range(1024)], dtype=np.int8)
    shared = blocks[side(mentors, "hours")[:, None] & side(mentees, "hours")[None, :]]
    # Three hours a block: one is more than two hours, and two are more than four.
    forbidden |= shared == 0
    scores += np.minimum(shared, 2)
    size = len(mentors["level"]), len(mentees["level"])
    for one, other, points, most in (("offers", "wants", 5, 30), ("wants", "offers", 2, 12)):
        total = np.zeros(size, dtype=np.uint8)
        mine, theirs = np.array(mentors[one]), np.array(mentees[other])
        for skill in range(60):
            own, yours = mine[mine[:, 1] == skill], theirs[theirs[:, 1] == skill]
            both = np.minimum.outer(own[:, 2], yours[:, 2]).astype(np.uint8)
            total[np.ix_(own[:, 0], yours[:, 0])] += both
        scores += np.minimum(total.astype(np.float32) * points, most)
    for mentor, mentee, points in numbers["wishes"]:
        scores[mentor, mentee] += points
    scores[forbidden] = FORBIDDEN
    for mentor, mentee in numbers["forbidden"]:
        scores[mentor, mentee] = FORBIDDEN
    return scores


def scipy(scores):
    from scipy.optimize import linear_sum_assignment

    return linear_sum_assignment(scores, maximize=True)


def lapx(scores):
    import lap
    import numpy as np

    _, columns, _ = lap.lapjv(-scores)
    return np.arange(len(columns)), columns


def ortools(scores):
    import numpy as np
    from ortools.graph.python import linear_sum_assignment

    rows, columns = np.nonzero(scores > FORBIDDEN / 2)
    solver = linear_sum_assignment.SimpleLinearSumAssignment()
    solver.add_arcs_with_cost(rows, columns, (-scores[rows, columns]).astype(np.int64))
    if solver.solve() != solver.OPTIMAL:
        raise ValueError("no perfect pairing")
    everybody = range(solver.num_nodes())
    return list(everybody), [solver.right_mate(row) for row in everybody]


def timed(folder, side, who):
    """One measurement, printed."""
    import numpy as np

    with open(f"{folder}/numbers-{side}.json", encoding="utf-8") as file:
        numbers = json.load(file)
    if who is not None:
        try:
            WHO[who](np.zeros((2, 2), dtype=np.float32))
        except ImportError:
            return
    start = time.process_time()
    scores = matrix(numbers)
    built = time.process_time()
    if who is None:
        scores.astype(np.float64).tofile(f"{folder}/scores-{side}.bin")
        return
    try:
        pairs = WHO[who](scores)
    except ValueError as error:
        print(json.dumps({"who": who, "side": side, "failed": str(error)}), flush=True)
        return
    solved = time.process_time()
    chosen = scores[pairs]
    chosen = chosen[chosen > FORBIDDEN / 2]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"pairs": len(chosen), "points": int(chosen.sum(dtype=np.float64)), "mebibytes": round(peak)}
    print(json.dumps({"who": who, "side": side, "seconds": solved - start, "build": built - start, **found}), flush=True)


WHO = {"scipy": scipy, "lapx": lapx, "ortools": ortools}


def main():
    """Every library on every size."""
    folder, *sides = sys.argv[1:]
    for side in map(int, sides):
        for who in [None, *WHO] if side <= 1000 else [*WHO]:
            process = multiprocessing.get_context("spawn").Process(target=timed, args=(folder, side, who))
            process.start()
            process.join()


if __name__ == "__main__":
    main()
