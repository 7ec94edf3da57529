"""Where work on single sources runs: in this process, or in several with a limit of time.

The function that is mapped is pure and takes one task. A task that fails costs only itself;
results come in the order of the tasks, and no more than a few tasks are under way at once.
"""

from __future__ import annotations

import os
import signal
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as OutOfTime
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_all_start_methods, get_context
from types import FrameType
from typing import TypeVar

A = TypeVar("A")
B = TypeVar("B")

LIMIT = 120.0  # seconds that any task may take
AHEAD = 4  # tasks under way for each process
WORTH_A_PROCESS = 200_000  # bytes: for less, a language model loaded again costs more than it gives
CRASHED, TIMED_OUT, FAULT = "crashed", "timed-out", "fault"


@dataclass(frozen=True, slots=True)
class Failure:
    """What became of a task that gave no result: crashed, timed-out or fault, with the trace."""

    code: str
    message: str
    trace: str = ""


def each(
    function: Callable[[A], B],
    tasks: Iterable[A],
    *,
    jobs: int = 1,
    limit: Callable[[A], float] = lambda _: LIMIT,
) -> Generator[B | Failure]:
    """The result of a function for every task, in their order.

    `limit` gives the seconds that a task may take. With more jobs than one, a crash is kept out
    of this process, and the function must be importable.
    """
    return _here(function, tasks, limit) if jobs <= 1 else _apart(function, tasks, jobs, limit)


def sensible_jobs(size: int) -> int:
    """How many processes so many bytes are worth on this machine."""
    return max(1, min(_usable_cores(), size // WORTH_A_PROCESS))


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _here(
    function: Callable[[A], B], tasks: Iterable[A], limit: Callable[[A], float]
) -> Generator[B | Failure]:
    for task in tasks:
        yield _tried(function, task, limit(task))


def _tried(function: Callable[[A], B], task: A, limit: float) -> B | Failure:
    try:
        with _at_most(limit):
            return function(task)
    except _TooLong:
        return Failure(TIMED_OUT, _too_long(limit), traceback.format_exc())
    except Exception as fault:  # noqa: BLE001  a source's fault, or a plug-in's, costs that source alone
        return _fault(fault, traceback.format_exc())


def _apart(
    function: Callable[[A], B], tasks: Iterable[A], jobs: int, limit: Callable[[A], float]
) -> Generator[B | Failure]:
    from pebble import ProcessPool

    # A process that is begun anew, not forked, holds none of this one's locks and threads.
    method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
    pool = ProcessPool(max_workers=jobs, context=get_context(method))
    under_way: deque[tuple[Future[B], float]] = deque()
    try:
        for task in tasks:
            under_way.append((pool.schedule(function, args=[task], timeout=limit(task)), limit(task)))
            if len(under_way) >= AHEAD * jobs:
                first = _outcome(*under_way.popleft())
                yield first
        for future, seconds in under_way:
            last = _outcome(future, seconds)
            yield last
    finally:
        pool.stop()
        pool.join()


def _outcome(future: Future[B], limit: float) -> B | Failure:
    from pebble import ProcessExpired

    fault = future.exception()
    if fault is None:
        return future.result()
    if isinstance(fault, OutOfTime):
        return Failure(TIMED_OUT, _too_long(limit))
    if isinstance(fault, ProcessExpired):
        return Failure(CRASHED, f"the process that read it died (exit status {fault.exitcode})")
    return _fault(fault, str(getattr(fault, "traceback", "")))


def _fault(fault: BaseException, trace: str) -> Failure:
    told = f"{type(fault).__name__}: {fault}" if str(fault) else type(fault).__name__
    return Failure(FAULT, told, trace)


def _too_long(limit: float) -> str:
    return f"it took more than {limit:g} seconds"


class _TooLong(BaseException):
    """Time is up; not an Exception, so that no library takes it for one of its own."""


@contextmanager
def _at_most(limit: float) -> Generator[None]:
    """Interrupt what runs longer, where the platform and the thread can be interrupted."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    former = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, limit)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise _TooLong
