"""Work on single sources: in order, and a source that fails costs only itself."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator

import pytest

from tests.engine import toys
from timeline.engine import CRASHED, FAULT, TIMED_OUT, WORTH_A_PROCESS, Failure, each, sensible_jobs

FIVE_DOUBLED = [0, 2, 4, 6, 8]


def others(results: list[int | Failure]) -> list[int | Failure]:
    """All results but that of the third task."""
    return results[:3] + results[4:]


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    assert list(each(toys.doubled, range(20), jobs=jobs)) == [2 * number for number in range(20)]


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_no_tasks_give_no_results(jobs: int) -> None:
    assert list(each(toys.doubled, (), jobs=jobs)) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_fault_costs_one_result_and_leaves_its_trace(jobs: int) -> None:
    results = list(each(toys.refused_at_three, range(5), jobs=jobs))
    failure = results[3]
    assert isinstance(failure, Failure)
    assert (failure.code, failure.message) == (FAULT, "ValueError: three is not read")
    assert "refused_at_three" in failure.trace
    assert others(results) == [0, 2, 4, 8]


def test_a_crash_costs_one_result() -> None:
    results = list(each(toys.killed_at_three, range(5), jobs=2))
    failure = results[3]
    assert isinstance(failure, Failure)
    assert failure.code == CRASHED
    assert "died" in failure.message
    assert others(results) == [0, 2, 4, 8]


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("endless", [toys.endless_at_three, toys.endless_within_a_broad_except])
def test_a_hang_costs_one_result(jobs: int, endless: Callable[[int], int]) -> None:
    results = list(each(endless, range(5), jobs=jobs, limit=lambda _: 1.0))
    failure = results[3]
    assert isinstance(failure, Failure)
    assert (failure.code, failure.message) == (TIMED_OUT, "it took more than 1 seconds")
    assert others(results) == [0, 2, 4, 8]


def test_one_job_works_in_this_process() -> None:
    assert list(each(toys.process_of, range(2), jobs=1)) == [os.getpid()] * 2


def test_two_jobs_work_in_two_others() -> None:
    found = [process for process in each(toys.process_of, range(8), jobs=2) if isinstance(process, int)]
    assert len(dict.fromkeys(found)) == 2
    assert os.getpid() not in found


@pytest.mark.parametrize("jobs", [1, 2])
def test_tasks_are_asked_for_when_they_are_needed(jobs: int) -> None:
    asked: list[int] = []

    def tasks() -> Iterator[int]:
        for number in range(1000):
            asked.append(number)
            yield number

    results = each(toys.doubled, tasks(), jobs=jobs)
    assert next(results) == 0
    assert len(asked) < 20
    results.close()


def test_the_clock_is_given_back() -> None:
    former = signal.getsignal(signal.SIGALRM)
    assert list(each(toys.doubled, range(2))) == [0, 2]
    assert signal.getsignal(signal.SIGALRM) is former
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


def test_work_in_a_thread_has_no_limit_but_works() -> None:
    results: list[int | Failure] = []
    thread = threading.Thread(target=lambda: results.extend(each(toys.doubled, range(5))))
    thread.start()
    thread.join()
    assert results == FIVE_DOUBLED


def test_an_interruption_by_the_user_is_no_fault_of_a_source() -> None:
    def interrupted(_number: int) -> int:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(each(interrupted, range(2)))


# bytes, processes on a machine with many cores
@pytest.mark.parametrize(("size", "jobs"), [(0, 1), (WORTH_A_PROCESS, 1), (2 * WORTH_A_PROCESS, 2)])
def test_little_work_is_worth_one_process(size: int, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.engine._usable_cores", lambda: 8)
    assert sensible_jobs(size) == jobs


def test_no_more_processes_than_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.engine._usable_cores", lambda: 3)
    assert sensible_jobs(10**12) == 3


def test_a_task_may_be_given_more_time_than_another() -> None:
    """The third sleeps as long as all the others, and is the only one that may."""
    results = list(each(toys.slow_at_three, range(5), limit=lambda number: 5.0 if number == 3 else 0.2))
    assert results == FIVE_DOUBLED
