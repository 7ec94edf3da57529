"""A guard against work without an end: it counts the processor's time, so that a busy machine fails nothing.

How fast things are is measured in `benchmarks/`; here only what would run for minutes or hours is caught.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def ends(within: float = 60.0) -> Iterator[None]:
    """Fail if the work inside takes more seconds of the processor than anything that ends."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"no end after {within:g} seconds of the processor")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, within)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
