"""From the bytes of one source to what an extractor sees in it: pure, in whatever process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from timeline.engine import LIMIT, Failure, each, sensible_jobs
from timeline.extract import extract
from timeline.folder import Folder
from timeline.model.extraction import Extraction
from timeline.model.problem import Grade, Problem
from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline.survey import Found, reading_terms
from timeline.readers import read_source
from timeline.store.cache import Cache
from timeline.store.codec import encode_extraction

Progress = Callable[[str, int, int], None]  # what is done, how many are done, of how many

FAULTS = "faults.log"
SLOWEST = 5_000  # bytes a second: what reads less has hung


@dataclass(frozen=True, slots=True)
class Task:
    """All that reading one source needs, and the hash that its bytes had when it was looked at."""

    path: str
    sha256: str
    data: bytes
    facts: SourceFacts
    terms: Terms


def read_and_extract(task: Task) -> bytes | None:
    """One source, read and extracted, as the cache keeps it; None where its bytes have changed."""
    if sha256(task.data).hexdigest() != task.sha256:
        return None
    return encode_extraction(extract(read_source(task.path, task.data, task.facts, task.terms)))


def extract_new(
    folder: Folder, wanted: Sequence[Found], cache: Cache, *, jobs: int | None, progress: Progress
) -> dict[str, Problem]:
    """Extract some sources into the cache, each as it comes; why one could not be, by its path."""
    processes = jobs or sensible_jobs(sum(found.size for found in wanted))
    problems = {}
    jobs = min(processes, len(wanted))
    with closing(each(read_and_extract, _tasks(folder, wanted), jobs=jobs, limit=patience)) as results:
        for done, (found, result) in enumerate(zip(wanted, results, strict=True), 1):
            if isinstance(result, bytes):
                cache.put(found.key, found.path, result)
            else:
                problems[found.path] = _problem(folder, found, result)
            progress("extract", done, len(wanted))
    return problems


def patience(task: Task) -> float:
    """The seconds that a source may take: more for a larger one, which is no worse for its size."""
    return LIMIT + len(task.data) / SLOWEST


def without_words(found: Found, problem: Problem) -> Extraction:
    """What stands for a source that gave nothing but a problem."""
    return Extraction(Text(Source(found.path, found.sha256), "", problems=(problem,)))


def cannot_open(found: Found) -> Problem:
    """The problem of a source whose bytes cannot be had."""
    message = f'"{found.path}" cannot be opened: {found.fault}; make it readable or take it out'
    return Problem(found.path, message, Grade.FAULT, "unreadable")


def _tasks(folder: Folder, wanted: Sequence[Found]) -> Iterator[Task]:
    terms = reading_terms(folder.terms)
    for found in wanted:
        yield Task(found.path, found.sha256, _bytes(folder, found.path), found.facts, terms)


def _bytes(folder: Folder, path: str) -> bytes:
    """The bytes of a source; none, which is a change as well, where they can no longer be had."""
    try:
        return folder.read_bytes(path)
    except OSError:
        return b""


def _problem(folder: Folder, found: Found, failure: Failure | None) -> Problem:
    if failure is None:
        message = f'"{found.path}" changed while the case was built: build again'
        return Problem(found.path, message, Grade.FAULT, "changed")
    told = f'"{found.path}" could not be read: {failure.message}'
    if failure.trace:
        _note(folder.derived / FAULTS, found.path, failure.trace)
        told += f"; the trace is in {folder.derived.name}/{FAULTS}"
    return Problem(found.path, told, Grade.FAULT, failure.code)


def _note(log: Path, path: str, trace: str) -> None:
    with log.open("a", encoding="utf-8") as out:
        out.write(f"{path}\n{trace}\n")
