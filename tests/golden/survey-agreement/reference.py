"""The values that this case is held to, from pingouin (its intervals are rounded, so R gives them): python reference.py > reference.json"""
import json

import pandas
import pingouin

data = pandas.read_csv("pairs.csv")
long = data.rename_axis("pair").reset_index().melt(id_vars="pair", var_name="who", value_name="score")
table = pingouin.intraclass_corr(long, "pair", "who", "score")
value = dict(zip(table["Type"], table["ICC"]))
pick = lambda *names: next(float(value[name]) for name in names if name in value)
print(json.dumps({
    "n": len(data), "difference": float((data["mentor"] - data["mentee"]).mean()),
    "absolute": pick("ICC2", "ICC(A,1)"), "consistency": pick("ICC3", "ICC(C,1)"),
}, indent=1))
