"""First and later calls beside scipy, interleaved: python3 benches/calls.py FOLDER 200 1000 5000.

FOLDER as for peers.py. In each round a fresh Node process makes one call and then more of them, and a fresh Python process does the same
with scipy (its matrix, then the assignment). Processor time, without starting: neither Node's `init` nor Python's imports are in it.
Medians over rounds, of first calls and of the means of later calls (the first four calls are not among these).
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def scipy_calls(folder, side, count):
    """As many calls, timed, in this process."""
    import peers
    import scipy.optimize  # noqa: F401

    with open(f"{folder}/numbers-{side}.json", encoding="utf-8") as file:
        numbers = json.load(file)
    calls = []
    for _ in range(count):
        before = time.process_time()
        scores = peers.matrix(numbers)
        pairs = peers.scipy(scores)
        calls.append(time.process_time() - before)
    points = int(scores[pairs][scores[pairs] > peers.FORBIDDEN / 2].sum(dtype="float64"))
    print(json.dumps({"calls": calls, "points": points}))


def told(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main():
    if sys.argv[1] == "--scipy":
        return scipy_calls(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    folder, *sides = sys.argv[1:]
    packages = os.environ.get("PACKAGES", str(HERE.parent / "dist/pkg")).split(",")
    rounds = int(os.environ.get("ROUNDS", "5"))
    print("| people per side | package | first call, s | process | scipy's first, s | times | later calls, s | process | scipy's later, s | times |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for side in map(int, sides):
        count = {200: 60, 1000: 25}.get(side, 6 if side <= 5000 else 3)
        theirs = []
        ours = {package: [] for package in packages}
        for _ in range(rounds):
            theirs.append(told([sys.executable, __file__, "--scipy", folder, str(side), str(min(count, 20 if side <= 1000 else 2))]))
            for package in packages:
                environment = {**os.environ, "PACKAGE": package}
                line = subprocess.run(["node", str(HERE / "calls.mjs"), folder, str(side), str(count)], check=True, capture_output=True, text=True, env=environment)
                ours[package].append(json.loads(line.stdout))
        scipy_first = statistics.median(one["calls"][0] for one in theirs)
        scipy_later = statistics.median(statistics.mean(one["calls"][1:]) for one in theirs)
        for package, all_ in ours.items():
            assert all(one["points"] == theirs[0]["points"] for one in all_)
            first, later = ({clock: statistics.median(one[which][clock] for one in all_) for clock in ("own", "all")} for which in ("first", "later"))
            print(
                f"| {side} | {Path(package).name} | {first['own']:.4f} | {first['all']:.4f} | {scipy_first:.4f} | {scipy_first / first['own']:.2f} ({scipy_first / first['all']:.2f}) "
                f"| {later['own']:.4f} | {later['all']:.4f} | {scipy_later:.4f} | {scipy_later / later['own']:.2f} ({scipy_later / later['all']:.2f}) |",
                flush=True,
            )


if __name__ == "__main__":
    main()
