"""The values that this case is held to, from pingouin, factor_analyzer and numpy: python reference.py > reference-py.json

pip install pandas pingouin factor_analyzer. Items q3 and q6 are reversed first (6 - answer).
"""
import json
from itertools import combinations

import numpy
import pandas
import pingouin
from factor_analyzer import FactorAnalyzer
from scipy.stats import f


def case(name):
    data = pandas.read_csv(name)
    data[["q3", "q6"]] = 6 - data[["q3", "q6"]]
    whole = data.dropna()
    n, k = whole.shape
    table = whole.cov().to_numpy()
    alpha = pingouin.cronbach_alpha(whole)[0]
    lambda2 = (table.sum() - table.trace() + (k / (k - 1) * ((table**2).sum() - (table.diagonal() ** 2).sum())) ** 0.5) / table.sum()
    fit = FactorAnalyzer(n_factors=1, rotation=None, method="minres")
    fit.fit(whole)
    loadings = fit.loadings_[:, 0]
    loadings = loadings * numpy.sign(loadings.sum())

    def half(items):
        one, other = whole.iloc[:, list(items)].sum(axis=1), whole.drop(columns=whole.columns[list(items)]).sum(axis=1)
        r = numpy.corrcoef(one, other)[0, 1]
        return 2 * r / (1 + r)

    splits = [half(items) for items in combinations(range(k), k // 2)]
    return {
        "alpha": alpha,
        "feldt": [1 - (1 - alpha) * f.isf(0.025, n - 1, (n - 1) * (k - 1)), 1 - (1 - alpha) * f.isf(0.975, n - 1, (n - 1) * (k - 1))],
        "pairwiseAlpha": pingouin.cronbach_alpha(data, nan_policy="pairwise")[0],
        "lambda2": lambda2,
        "omega": loadings.sum() ** 2 / (loadings.sum() ** 2 + (1 - loadings**2).sum()),
        "oddEven": half(range(0, k, 2)),
        "splits": [min(splits), sum(splits) / len(splits), max(splits)],
    }


try:
    found = {"complete": case("complete.csv"), "gaps": case("gaps.csv")}
except TypeError:
    # factor_analyzer 0.5 calls scikit-learn with an argument that newer ones have renamed.
    import sklearn.utils.validation as validation
    import factor_analyzer.factor_analyzer as module

    module.check_array = lambda data, force_all_finite=True, **rest: validation.check_array(data, ensure_all_finite=force_all_finite, **rest)
    found = {"complete": case("complete.csv"), "gaps": case("gaps.csv")}
print(json.dumps(found, indent=1))
