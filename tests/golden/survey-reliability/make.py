"""Makes the answers of this case: 150 invented respondents, seven items from 1 to 5, two of them worded the other way round.

`complete.csv` has every answer, `gaps.csv` the same with gaps (blank).
"""
import random

random.seed(20261122)
rows = []
for _ in range(150):
    trait = random.gauss(0, 1)
    row = []
    for item in range(7):
        loading = (0.8, 0.7, 0.75, 0.5, 0.65, 0.4, 0.7)[item]
        value = loading * trait + (1 - loading**2) ** 0.5 * random.gauss(0, 1)
        answer = 1 + sum(value > cut for cut in (-1.4, -0.5, 0.4, 1.3))
        row.append(6 - answer if item in (2, 5) else answer)
    rows.append(row)
names = [f"q{item + 1}" for item in range(7)]
for name, gaps in (("complete.csv", 0.0), ("gaps.csv", 0.06)):
    with open(name, "w", newline="\n") as file:
        print(",".join(names), file=file)
        for row in rows:
            print(",".join("" if random.random() < gaps else str(answer) for answer in row), file=file)
