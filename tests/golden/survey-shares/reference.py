"""The values that this case is held to, from scipy and numpy: python reference.py > reference.json"""
import json

import numpy
from scipy import stats

counts = [(0, 7), (3, 7), (7, 7), (1, 1), (48, 120), (999_000, 1_000_000)]
wilson = []
for count, n in counts:
    ends = stats.binomtest(count, n).proportion_ci(0.95, method="wilson")
    wilson.append({"count": count, "n": n, "interval": [ends.low, ends.high]})
promoters = []
for up, down, n in [(5, 2, 12), (40, 35, 100), (1, 0, 2)]:
    # The variance of a mean of +1, 0 and -1, with n below: a multinomial share's.
    values = numpy.array([1.0] * up + [-1.0] * down + [0.0] * (n - up - down))
    half = stats.norm.ppf(0.975) * values.std() / n**0.5
    promoters.append({"up": up, "down": down, "n": n, "points": 100 * values.mean(),
                      "interval": [max(-100, 100 * (values.mean() - half)), min(100, 100 * (values.mean() + half))]})
distributions = {
    "student": [[df, float(stats.t.ppf(0.975, df))] for df in (1, 2, 5, 29, 149, 9999, 999_999)],
    "twoSided": [[t, df, float(2 * stats.t.sf(t, df))] for t, df in ((0.1, 3), (2.0, 9), (4.5, 40), (9.0, 200), (1.5, 99_999), (30.0, 12))],
    "f": [[p, a, b, float(stats.f.ppf(p, a, b))] for p in (0.025, 0.5, 0.975) for a, b in ((1, 1), (4, 12), (149, 894), (29, 3.7), (9999, 289_971), (999_999, 28_999_971))],
    "normal": [[p, float(stats.norm.ppf(p))] for p in (1e-12, 0.001, 0.025, 0.3, 0.5, 0.8, 0.975, 0.9999)],
    "beta": [[x, a, b, float(stats.beta.cdf(x, a, b))] for x, a, b in ((0.3, 0.5, 0.5), (0.9, 12, 1.5), (0.01, 2, 90), (0.5, 4000, 4010), (0.2, 200_000, 800_100))],
}
print(json.dumps({"wilson": wilson, "promoters": promoters, "distributions": distributions}, indent=1))
