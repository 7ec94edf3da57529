"""Where work on single sources runs: in this process, or in several, with limits of time and memory.

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
from pathlib import Path
from time import monotonic
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pebble import ProcessPool

try:
    import resource
except ImportError:  # Windows has no such limits
    resource = None  # type: ignore[assignment]

A = TypeVar("A")
B = TypeVar("B")

LIMIT = 120.0  # seconds that any task may take
AHEAD = 4  # tasks under way for each process
WORTH_A_PROCESS = 200_000  # bytes: for less, a language model loaded again costs more than it gives
MOST_MEMORY = 4 << 30  # bytes that a process beside this one may ask for
SPARE_MEMORY = 2 << 30  # bytes that a task in this process may ask for
CRASHED, TIMED_OUT, TOO_LARGE, FAULT = "crashed", "timed-out", "too-large", "fault"

_SOON = 0.001  # seconds: never zero, which would stop the clock
_UNBOUNDED = resource.RLIM_INFINITY if resource else 0


@dataclass(frozen=True, slots=True)
class Failure:
    """What became of a task that gave no result: crashed, timed-out, too-large or fault, with the trace."""

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


def attempt(function: Callable[[A], B], task: A, *, seconds: float = LIMIT) -> B | Failure:
    """The result of a function for one task, here and now, within limits of time and memory."""
    try:
        with _at_most(seconds), _within_memory():
            return function(task)
    except _TooLong:
        return Failure(TIMED_OUT, _too_long(seconds), traceback.format_exc())
    except MemoryError:
        return Failure(TOO_LARGE, f"it took more than {SPARE_MEMORY >> 20} MB of memory")
    except Exception as fault:  # noqa: BLE001  a source's fault, or a plug-in's, costs that source alone
        return _fault(fault, traceback.format_exc())


class Apart:
    """One process for work that may take its process with it: begun when it is needed, anew after a death."""

    def __init__(self) -> None:
        self._pool: ProcessPool | None = None

    def __enter__(self) -> Apart:
        return self

    def __exit__(self, kind: type | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()

    def attempt(self, function: Callable[..., B], *task: object, seconds: float = LIMIT) -> B | Failure:
        """The result of a function that is importable, in the other process."""
        if self._pool is None:
            self._pool = _pool(1)
        return _outcome(self._pool.schedule(function, args=list(task), timeout=seconds), seconds)


def _here(
    function: Callable[[A], B], tasks: Iterable[A], limit: Callable[[A], float]
) -> Generator[B | Failure]:
    for task in tasks:
        yield attempt(function, task, seconds=limit(task))


def _pool(processes: int) -> ProcessPool:
    """Processes begun anew, not forked: they hold none of this one's locks and threads."""
    from pebble import ProcessPool

    method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
    context = get_context(method)
    return ProcessPool(
        max_workers=processes, context=context, initializer=_bound_memory, initargs=[MOST_MEMORY]
    )


def _apart(
    function: Callable[[A], B], tasks: Iterable[A], jobs: int, limit: Callable[[A], float]
) -> Generator[B | Failure]:
    pool = _pool(jobs)
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
    if isinstance(fault, MemoryError):
        return Failure(TOO_LARGE, f"it took more than {MOST_MEMORY >> 20} MB of memory")
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
    former, began = signal.signal(signal.SIGALRM, _ring), monotonic()
    left, _ = signal.setitimer(signal.ITIMER_REAL, limit)
    try:
        yield
    finally:
        outer = max(left - (monotonic() - began), _SOON) if left else 0
        signal.signal(signal.SIGALRM, former)
        signal.setitimer(signal.ITIMER_REAL, outer)


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise _TooLong


@contextmanager
def _within_memory() -> Generator[None]:
    """Refuse what asks for much more memory than this process has, where the platform can."""
    soft, hard = _memory_bounds()
    held = _memory_held()
    if not held or hard != _UNBOUNDED or soft != _UNBOUNDED:
        yield
        return
    _set_memory(held + SPARE_MEMORY, hard)
    try:
        yield
    finally:
        _set_memory(soft, hard)


def _bound_memory(most: int) -> None:
    """A bound for a whole process, which cannot be lifted in it."""
    if _memory_bounds() == (_UNBOUNDED, _UNBOUNDED):
        _set_memory(most, most)


def _memory_bounds() -> tuple[int, int]:
    return resource.getrlimit(resource.RLIMIT_AS) if resource else (0, 0)


def _set_memory(soft: int, hard: int) -> None:
    if resource:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _memory_held() -> int:
    """The bytes of address space of this process; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
