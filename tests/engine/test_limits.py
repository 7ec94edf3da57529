"""Limits of time and memory: what goes beyond them is a failure, and the rest of the work goes on."""

from __future__ import annotations

import resource
import signal
import sys
import time

import pytest

from tests.engine import toys
from timeline.engine import CRASHED, FAULT, TIMED_OUT, TOO_LARGE, Apart, Failure, attempt

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system does not tell its memory")


def test_work_within_the_limits_gives_its_result() -> None:
    assert attempt(toys.doubled, 2) == 4


def test_work_that_hangs_is_stopped() -> None:
    failure = attempt(toys.endless_at_three, 3, seconds=0.1)
    assert isinstance(failure, Failure)
    assert failure.code == TIMED_OUT


@LINUX
def test_work_that_eats_memory_is_stopped_and_the_bound_is_lifted() -> None:
    before = resource.getrlimit(resource.RLIMIT_AS)
    failure = attempt(toys.hungry, 5 << 30)
    assert isinstance(failure, Failure)
    assert (failure.code, failure.message) == (TOO_LARGE, "it took more than 2048 MB of memory")
    assert resource.getrlimit(resource.RLIMIT_AS) == before


def test_a_limit_within_a_limit_leaves_the_outer_one_standing() -> None:
    def outer(_: int) -> int:
        attempt(toys.endless_at_three, 3, seconds=0.1)
        time.sleep(5)
        return 0

    began = time.monotonic()
    failure = attempt(outer, 0, seconds=0.3)
    assert isinstance(failure, Failure)
    assert failure.code == TIMED_OUT
    assert time.monotonic() - began < 2
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_a_death_apart_is_a_failure_and_the_next_work_is_done() -> None:
    with Apart() as apart:
        failure = apart.attempt(toys.killed_at_three, 3)
        assert isinstance(failure, Failure)
        assert failure.code == CRASHED
        assert apart.attempt(toys.doubled, 2) == 4


def test_a_hang_apart_is_a_failure_and_the_next_work_is_done() -> None:
    with Apart() as apart:
        failure = apart.attempt(toys.endless_at_three, 3, seconds=0.5)
        assert isinstance(failure, Failure)
        assert failure.code == TIMED_OUT
        assert apart.attempt(toys.doubled, 2) == 4


@LINUX
def test_hunger_apart_is_a_failure_and_the_next_work_is_done() -> None:
    with Apart() as apart:
        failure = apart.attempt(toys.hungry, 9 << 30)
        assert isinstance(failure, Failure)
        assert failure.code == TOO_LARGE
        assert apart.attempt(toys.doubled, 2) == 4


def test_a_fault_apart_leaves_its_trace() -> None:
    with Apart() as apart:
        failure = apart.attempt(toys.refused_at_three, 3)
        assert isinstance(failure, Failure)
        assert (failure.code, failure.message) == (FAULT, "ValueError: three is not read")
        assert "refused_at_three" in failure.trace


def test_nothing_apart_begins_no_process() -> None:
    with Apart() as apart:
        assert apart._pool is None
