"""Benchmarks: speed and memory as ratios against a baseline of the same run. `make bench` writes docs/benchmarks.md."""

import bot  # noqa: F401  before NumPy, which then keeps to one thread as it does when serving
