"""Makes the answers of this case: scores of invented respondents before and after, in three files.

`few.csv`: 15 without ties or zeros. `many.csv`: 80 with both. `tied.csv`: 18 with both.
"""
import random

random.seed(415)
few = []
seen = set()
while len(few) < 15:
    before = round(random.uniform(1, 4.5), 3)
    after = round(before + random.gauss(0.35, 0.6), 3)
    if (size := round(abs(after - before), 3)) and size not in seen:
        seen.add(size)
        few.append((before, after))
many = []
for _ in range(80):
    before = random.choice(range(8, 33))
    many.append((before / 8, max(8, min(40, before + random.choice((-4, -2, -1, 0, 0, 1, 1, 2, 3, 6)))) / 8))
tied = [(before, max(1, min(5, before + random.choice((-1, 0, 1, 1, 2))))) for before in random.choices(range(1, 6), k=18)]
for name, rows in (("few.csv", few), ("many.csv", many), ("tied.csv", tied)):
    with open(name, "w", newline="\n") as file:
        print("before,after", file=file)
        for before, after in rows:
            print(f"{before},{after}", file=file)
