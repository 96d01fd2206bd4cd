"""Compares our import, natively and in the built page, with pandas and openpyxl on the same files in the same run.

python3 -m venv venv && venv/bin/pip install pandas openpyxl && cargo xtask build && venv/bin/python benches/import.py
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
native = {line.split()[0]: float(line.split()[-2]) for line in out.splitlines() if "read and checked" in line}
out = subprocess.run(["node", "benches/import.mjs", folder], check=True, capture_output=True, text=True).stdout
page = {line.split()[0]: [float(word) for word in line.split()[2:]] for line in out.splitlines()}


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
    read, whole = page[name]
    print(f"{name}: {other} {theirs[name]:.3f} s; read and checked in the page's worker {read:.3f} s ({read / theirs[name]:.2f} times), "
          f"everybody in the page {whole:.3f} s; natively {native[name]:.3f} s")
