"""`python -m bench.week`: simulate the week and its variants, print the tables, write docs/week.md and its plot.

`--seeds` says how many further weeks are drawn for the spread; `--conversations` makes a smaller or larger week.
"""

import argparse

from bench.week.runs import CONVERSATIONS, DOCS, SEEDS, run


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m bench.week", description=__doc__)
    options.add_argument("--conversations", type=int, default=CONVERSATIONS)
    options.add_argument("--seeds", type=int, default=SEEDS)
    chosen = options.parse_args()
    print(run(DOCS, chosen.conversations, chosen.seeds))


if __name__ == "__main__":
    main()
