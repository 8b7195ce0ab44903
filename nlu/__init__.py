"""Understands what an asker writes: pure functions over values, no input or output, no clock, no framework."""
