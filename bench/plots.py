"""The plots of docs/benchmarks.md and docs/understanding.md."""

from collections.abc import Sequence
from pathlib import Path

import matplotlib as mpl

mpl.use("Agg")

from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import NullFormatter

from bench.growth import Grown
from bench.serving import Served
from nlu.evaluation import Report

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


def calibration(plain: Report, noisy: Report, file: Path) -> None:
    """Confidence against the share that is right, in ten bins of equal mass."""
    figure, axis = plt.subplots(figsize=(4.6, 4.2))
    axis.plot([0, 1], [0, 1], color="#bbbbbb", linewidth=1)
    for found, colour, name in ((plain, OURS, "check questions"), (noisy, PLAIN, "two typing errors")):
        confidence, right = [each.confidence for each in found.bins], [each.right for each in found.bins]
        axis.plot(confidence, right, "o-", color=colour, label=name)
    axis.set(xlabel="confidence", ylabel="share right", xlim=(0, 1.02), ylim=(0, 1.02))
    _finish(figure, [axis], file)


def abstention(plain: Report, noisy: Report, file: Path) -> None:
    """The share of messages answered, against the share of those that is right."""
    figure, axis = plt.subplots(figsize=(4.6, 4.2))
    for found, colour, name in ((plain, OURS, "check questions"), (noisy, PLAIN, "two typing errors")):
        answered, right = [step.answered for step in found.curve], [step.right for step in found.curve]
        axis.plot(answered, right, "o-", color=colour, markersize=3, label=name)
    axis.set(xlabel="share answered", ylabel="share right, of those answered", xlim=(0, 1.02))
    _finish(figure, [axis], file)


def growth(sizes: Sequence[Grown], file: Path) -> None:
    """Seconds to train, memory, and milliseconds a message, by number of entries."""
    figure, axes = plt.subplots(1, 3, figsize=(10, 3.2))
    entries = [each.entries for each in sizes]
    axes[0].plot(entries, [each.train_s for each in sizes], "o-", color=OURS, label="training")
    axes[0].plot(entries, [each.load_s for each in sizes], "o-", color=PLAIN, label="loading the cache")
    axes[1].plot(entries, [each.train_mb for each in sizes], "o-", color=OURS, label="to train")
    axes[1].plot(entries, [each.serve_mb for each in sizes], "o-", color=PLAIN, label="to serve")
    axes[2].plot(entries, [each.p99 for each in sizes], "o-", color=OURS, label="p99")
    axes[2].plot(entries, [each.p50 for each in sizes], "o-", color=PLAIN, label="p50")
    for axis, unit in zip(axes, ("seconds", "MB", "milliseconds a message"), strict=True):
        axis.set(xlabel="entries", ylabel=unit, xscale="log", ylim=(0, None))
        axis.set_xticks(entries, [str(count) for count in entries])
        axis.xaxis.set_minor_formatter(NullFormatter())
    _finish(figure, list(axes), file)


def _finish(figure: Figure, axes: Sequence[Axes], file: Path) -> None:
    for axis in axes:
        axis.legend(frameon=False)
        axis.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(file, dpi=110)
    plt.close(figure)
