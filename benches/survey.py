"""Compares reading and scoring a large survey with pandas, pingouin, numpy and, where it is installed, R psych: on the same file, in the same run.

python3 -m venv target/bench/venv && target/bench/venv/bin/pip install pandas pingouin && target/bench/venv/bin/python benches/survey.py [rows]

Ours is measured natively and as WebAssembly in Node (`crates/statistics/benches/count.rs`): what the page does between the file's bytes and its numbers.
"""
import os
import shutil
import subprocess
import sys
import time

import numpy
import pandas
import pingouin

rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
items = 30
folder = os.path.abspath("target/bench")
os.makedirs(folder, exist_ok=True)
path = f"{folder}/answers-{rows}.csv"
if not os.path.exists(path):
    random = numpy.random.default_rng(4)
    trait = random.normal(size=(rows, 1))
    answers = numpy.clip(numpy.rint(3 + 0.8 * trait + 0.9 * random.normal(size=(rows, items))), 1, 5).astype("int8")
    text = numpy.full((rows, 2 * items), ord(","), dtype="uint8")
    text[:, ::2] = answers + ord("0")
    text[:, -1] = ord("\n")
    with open(path, "wb") as file:
        file.write((",".join(f"q{item + 1}" for item in range(items)) + "\n").encode())
        file.write(text.tobytes())


def cpu(work, times=3):
    """Processor seconds, the fewest of some runs."""
    took = []
    for _ in range(times):
        before = time.process_time()
        answer = work()
        took.append(time.process_time() - before)
    return min(took), answer


def ours(command, **rest):
    lines = subprocess.run(command, check=True, capture_output=True, text=True, **rest).stdout.split("\n")
    return {line.split()[0]: float(line.split()[1]) for line in lines if len(line.split()) == 2}


cargo = ["cargo", "bench", "--quiet", "--package", "viceversa-statistics", "--bench", "count"]
native = ours([*cargo, "--", path])
wasm = ours(["node", "--no-warnings", "benches/survey.mjs", path]) if shutil.which("node") else {}

read, data = cpu(lambda: pandas.read_csv(path))
alpha, _ = cpu(lambda: pingouin.cronbach_alpha(data))
some = data.to_numpy()[:10_000].astype(float)
random = numpy.random.default_rng(1)


def draw():
    sample = some[random.integers(0, len(some), len(some))]
    variances = sample.var(axis=0, ddof=1).sum()
    return items / (items - 1) * (1 - variances / sample.sum(axis=1).var(ddof=1))


numpy_draw, _ = cpu(lambda: [draw() for _ in range(50)])
numpy_draw /= 50

print(f"{rows} respondents, {items} items, {os.path.getsize(path) / 1e6:.0f} MB")
for name, found in (("native", native), ("WebAssembly", wasm)):
    if found:
        parts = ", ".join(f"{what} {found[what]:.3f}" for what in ("read", "items", "reliability", "scores", "careless"))
        print(f"{name}: {found['whole']:.3f} s from bytes to numbers ({parts}); pandas.read_csv alone {read:.3f} s, {read / found['whole']:.1f} times ours")
        print(f"{name}: {1e3 * found['draw']:.3f} ms a draw of alpha at 10,000 respondents; numpy {1e3 * numpy_draw:.3f} ms, {numpy_draw / found['draw']:.1f} times ours")
print(f"pingouin.cronbach_alpha: {alpha:.3f} s, and nothing else")
if shutil.which("Rscript") and rows <= 100_000:
    script = f'suppressMessages(library(psych)); d <- read.csv("{path}"); cat(system.time(alpha(d))[["user.self"]])'
    done = subprocess.run(["Rscript", "-e", script], capture_output=True, text=True)
    if done.returncode == 0:
        print(f"psych::alpha: {float(done.stdout.split()[-1]):.3f} s")
