"""Makes the ratings of this case: 26 invented pairs, the mentor's score and the mentee's, from 1 to 5 in steps of a quarter."""
import random

random.seed(77)
with open("pairs.csv", "w", newline="\n") as file:
    print("mentor,mentee", file=file)
    for _ in range(26):
        both = random.gauss(3.6, 0.7)
        one, other = (max(4, min(20, round(4 * (both + random.gauss(shift, 0.45))))) / 4 for shift in (0.25, -0.1))
        print(f"{one},{other}", file=file)
