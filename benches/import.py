"""Compares our import with pandas and openpyxl on the same files in the same run.

python3 -m venv venv && venv/bin/pip install pandas openpyxl && venv/bin/python benches/import.py
"""

import os
import subprocess
import tempfile
import time

import openpyxl
import pandas

folder = tempfile.mkdtemp()
out = subprocess.run(
    ["cargo", "bench", "--quiet", "--bench", "import"],
    env={**os.environ, "IMPORT_FILES": folder},
    check=True,
    capture_output=True,
    text=True,
).stdout
ours = {line.split()[0]: float(line.split()[3]) for line in out.splitlines() if line.startswith("people.")}


def best(read, times):
    took = []
    for _ in range(times):
        start = time.perf_counter()
        read()
        took.append(time.perf_counter() - start)
    return min(took)


def read_workbook():
    book = openpyxl.load_workbook(f"{folder}/people.xlsx", read_only=True)
    return [list(row) for row in book.active.iter_rows(values_only=True)]


theirs = {
    "people.csv": best(lambda: pandas.read_csv(f"{folder}/people.csv"), 3),
    "people.xlsx": best(read_workbook, 1),
}
for name, other in [("people.csv", "pandas.read_csv"), ("people.xlsx", "openpyxl (read-only)")]:
    print(f"{name}: ours {ours[name]:.3f} s, {other} {theirs[name]:.3f} s, ratio {ours[name] / theirs[name]:.2f}")
