"""The assistant and its channels; the only package that knows all the others."""

import os

# One message is a small sum; a thread pool for it only makes the slowest answers slower (p99 181 -> 8 ms).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
