"""Benchmarks: speed and memory as ratios against a baseline of the same run. `make bench` writes docs/benchmarks.md."""
