"""The plots of docs/benchmarks.md."""

from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt

from bench.serving import Served

OURS, PLAIN = "#1d5c63", "#c9a24b"


def serving(ours: Served, plain: Served, file: Path) -> None:
    figure, axes = plt.subplots(1, 2, figsize=(9, 3.4))
    labels = ["1 asker, p50", "1 asker, p99", "8 askers, p50", "8 askers, p99"]
    for shift, served, colour, name in ((-0.2, ours, OURS, "Aanloop"), (0.2, plain, PLAIN, "baseline")):
        times = [served.one.p50, served.one.p99, served.eight.p50, served.eight.p99]
        axes[0].barh([n + shift for n in range(4)], times, 0.38, color=colour, label=name)
        rates = [served.one.rate, served.eight.rate]
        axes[1].barh([n + shift for n in range(2)], rates, 0.38, color=colour)
    axes[0].set_yticks(range(4), labels)
    axes[0].set_xlabel("milliseconds (less is better)")
    axes[1].set_yticks(range(2), ["1 asker", "8 askers"])
    axes[1].set_xlabel("questions a second (more is better)")
    axes[0].legend(frameon=False)
    for axis in axes:
        axis.invert_yaxis()
        axis.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(file, dpi=110)
