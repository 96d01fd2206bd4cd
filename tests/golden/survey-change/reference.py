"""The values that this case is held to, from scipy and pingouin: python reference.py > reference.json

pip install pandas scipy pingouin. Wilcoxon's w is the smaller of the two rank sums, as scipy and pingouin give it.
"""
import json

import numpy
import pandas
import pingouin
from scipy import special, stats


def case(name, exact):
    data = pandas.read_csv(name)
    before, after = data["before"].to_numpy(), data["after"].to_numpy()
    off = after - before
    # As written in the file: what is equal there is equal here.
    off = numpy.round(off, 6)
    n = len(off)
    t = stats.ttest_rel(after, before)
    interval = t.confidence_interval(0.95)
    dav = off.mean() / ((before.std(ddof=1) + after.std(ddof=1)) / 2)
    df = n - 1
    found = {
        "n": n,
        "meanDifference": off.mean(),
        "interval": [interval.low, interval.high],
        "t": t.statistic,
        "p": t.pvalue,
        "dz": off.mean() / off.std(ddof=1),
        "dav": dav,
        "correction": float(numpy.exp(special.gammaln(df / 2) - special.gammaln((df - 1) / 2)) / (df / 2) ** 0.5),
        "pingouinT": float(pingouin.ttest(after, before, paired=True)["T"].iloc[0]),
    }
    for zeros in ("wilcox", "pratt"):
        test = stats.wilcoxon(off, zero_method=zeros, method="exact" if exact else "asymptotic", correction=True)
        found[zeros] = {"w": test.statistic, "p": test.pvalue}
    ours = pingouin.wilcoxon(off, method="exact" if exact else "asymptotic", correction=True)
    found["pingouinWilcoxon"] = float(ours["p_val" if "p_val" in ours else "p-val"].iloc[0])
    if n <= 20:
        turned = stats.permutation_test((off,), lambda x, axis: x.mean(axis=axis), permutation_type="samples", n_resamples=numpy.inf, vectorized=True)
        found["permutation"] = turned.pvalue
    # Random, so only near: many more draws than ours.
    near = stats.bootstrap((off,), numpy.mean, method="BCa", n_resamples=200_000, rng=numpy.random.default_rng(1), batch=10_000)
    found["bootstrap"] = [near.confidence_interval.low, near.confidence_interval.high, near.standard_error]
    return {key: value.item() if hasattr(value, "item") else value for key, value in found.items()}


print(json.dumps({"few": case("few.csv", True), "many": case("many.csv", False), "tied": case("tied.csv", False)}, indent=1))
