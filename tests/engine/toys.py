"""Small functions that do what sources do to the processes that read them."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress


def doubled(number: int) -> int:
    """Work that is quicker for later tasks, so that results come out of order."""
    time.sleep(0.02 / (1 + number))
    return 2 * number


def refused_at_three(number: int) -> int:
    """A fault for one task."""
    if number == 3:
        raise ValueError("three is not read")
    return doubled(number)


def killed_at_three(number: int) -> int:
    """The death of the whole process for one task."""
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return doubled(number)


def endless_at_three(number: int) -> int:
    """No end for one task."""
    while number == 3:
        pass
    return doubled(number)


def endless_within_a_broad_except(number: int) -> int:
    """No end, and a library that swallows every exception it knows of."""
    while number == 3:
        with suppress(Exception):
            time.sleep(0.01)
    return doubled(number)


def process_of(_number: int) -> int:
    """Which process does the work."""
    time.sleep(0.05)
    return os.getpid()


def slow_at_three(number: int) -> int:
    """One task that takes long and comes to an end."""
    time.sleep(0.4 if number == 3 else 0)
    return 2 * number


def hungry(size: int) -> int:
    """More memory than there is for one task."""
    return len(bytearray(size))
