"""EDTF parses a second, ours and python-edtf's, over the forms that cases are full of.

python benchmarks/edtf_speed.py
"""

from __future__ import annotations

import time
from collections.abc import Callable

from edtf import parse_edtf

from timeline.dates.edtf import parse

TYPICAL = (
    "2016-08-09",
    "2016-08",
    "2016",
    "2016-08~",
    "2016-08-09T10:30:00+01:00",
    "2016-07/2016-08",
    "2017-03/..",
    "[2017-10..2018-01]",
    "[..2016-08]",
    "2016-22",
    "201X",
    "2016-08-XX",
    "?2016-08-~09",
)


def rate(read: Callable[[str], object], rounds: int) -> float:
    """Texts read in a second."""
    start = time.perf_counter()
    for _ in range(rounds):
        for text in TYPICAL:
            read(text)
    return rounds * len(TYPICAL) / (time.perf_counter() - start)


def main() -> None:
    """Print both rates."""
    print(f"timeline     {rate(parse, 5_000):>10,.0f} parses a second")
    print(f"python-edtf  {rate(parse_edtf, 3):>10,.0f} parses a second")


if __name__ == "__main__":
    main()
