"""Simulations and estimation of a reference case by cusna on the processor, and what they take.

    peer.py simulate|estimate FOLDER [--simulations N]

FOLDER is a case of directed networks whose effects are structural or of one changing covariate. Its
compilation is done before the clock starts. One line on standard output says, as JSON: processor and
wall seconds (`cpu`, `wall`), largest memory of the process in MB (`peak`), and what came out.
"""

import argparse
import json
import os
import resource
import time

import numpy as np
from cusna.saom.data import SaomData
from cusna.saom.mom import MomEstimator
from cusna.saom.stats import EffectSpec


def table(folder, name):
    return np.genfromtxt(os.path.join(folder, name), delimiter=",")


def read(folder):
    """Data, effects, and the names of the parameters as the case has them."""
    with open(os.path.join(folder, "case.json"), encoding="utf-8") as file:
        case = json.load(file)
    (network,) = case["networks"]
    data = SaomData([table(folder, wave) for wave in network["waves"]])
    covariates = {c["name"]: table(folder, c["file"]) for c in case.get("covariates", [])}
    effects, names = [], []
    for effect in case["effects"]:
        of = effect.get("interaction1")
        effects.append(EffectSpec(effect["effect"], cov=covariates[of] if of else None, parm=effect.get("parameter")))
        names.append(f"{network['name']}:{effect['effect']}" + (f"({of})" if of else ""))
    rates = [f"{network['name']}:Rate[period {m + 1}]" for m in range(data.n_periods)]
    return data, effects, rates + names


def recorded(folder, names):
    with open(os.path.join(folder, "reference.json"), encoding="utf-8") as file:
        reference = json.load(file)
    values = dict(zip(reference["parameters"], reference["pooled"]["estimate"]))
    return np.array([values[name] for name in names])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("task", choices=["simulate", "estimate"])
    parser.add_argument("folder")
    parser.add_argument("--simulations", type=int, default=1000)
    options = parser.parse_args()
    data, effects, names = read(options.folder)
    theta = recorded(options.folder, names)

    def estimator():
        return MomEstimator(data, effects=effects, conditional=False, backend="cpu", seed=1)

    estimator().simulate(theta, 8)
    start, wall = time.process_time(), time.perf_counter()
    if options.task == "simulate":
        statistics, _, _, _ = estimator().simulate(theta, options.simulations)
        found = {"names": names, "means": statistics.mean(axis=0).tolist()}
    else:
        result = estimator().estimate(verbose=False)
        found = {
            "names": names,
            "theta": result.theta.tolist(),
            "se": result.se.tolist(),
            "simulations": int(result.n_sims),
            "convergence": float(result.tconv_max),
        }
    took = {
        "cpu": time.process_time() - start,
        "wall": time.perf_counter() - wall,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6,
        "found": found,
    }
    print(json.dumps(took))


if __name__ == "__main__":
    main()
