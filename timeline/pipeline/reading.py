"""From the bytes of one file to what an extractor sees in it and in the documents that it holds.

The work on a file is pure, in whatever process. What fails on one document costs that document; a
process that dies or hangs costs its file, or where the file holds others, the one that did it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from pathlib import Path

from timeline.engine import LIMIT, Apart, Failure, attempt, each, sensible_jobs
from timeline.extract.whole import extract
from timeline.folder import Folder
from timeline.model.extraction import Extraction
from timeline.model.problem import Grade, Problem
from timeline.model.source import Source, Text
from timeline.model.terms import SourceFacts, Terms
from timeline.pipeline.survey import Found, Piece, reading_terms
from timeline.readers import holds_others, read_mails, read_sources
from timeline.readers.bounds import Bounds
from timeline.readers.mailbox import Slice
from timeline.readers.received import Reader, Received
from timeline.readers.unfolding import by_its_reader
from timeline.store.cache import Cache
from timeline.store.codec import decode, encode_extraction

Progress = Callable[[str, int, int], None]  # what is done, how many are done, of how many

FAULTS = "faults.log"
SLOWEST = 5_000  # bytes a second: what reads less has hung
MANY = 10  # times the patience with one document, for a file that holds others


@dataclass(frozen=True, slots=True)
class Task:
    """All that reading one piece needs, and the hash that its bytes had when it was looked at."""

    path: str
    sha256: str
    data: bytes
    facts: SourceFacts
    terms: Terms
    inside: Mapping[str, SourceFacts] = field(default_factory=dict)
    mails: Slice | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The extractions of one piece as the cache keeps them, and what failed in it, by its paths."""

    records: tuple[bytes, ...]
    failures: tuple[tuple[str, Failure], ...] = ()


def read_and_extract(task: Task, apart: Apart | None = None, *, careful: bool = False) -> Done | None:
    """One piece, read and extracted; None where its bytes have changed.

    With a process `apart`, what may crash is read there; `careful` has everything extracted there.
    """
    if sha256(task.data).hexdigest() != task.sha256:
        return None
    failures: list[tuple[str, Failure]] = []
    read = partial(_read, failures, apart)
    extracting = apart if careful else None
    return Done(tuple(_record(text, failures, extracting) for text in _texts(task, read)), tuple(failures))


def extract_new(
    folder: Folder,
    wanted: Sequence[tuple[Found, Piece]],
    cache: Cache,
    *,
    jobs: int | None,
    progress: Progress,
) -> dict[str, tuple[Extraction, ...]]:
    """Extract some pieces into the cache, each as it comes; what stands for those that failed, by keys."""
    processes = min(jobs or sensible_jobs(sum(piece.size for _, piece in wanted)), len(wanted))
    faulty = {}
    with Apart() as apart, closing(_results(folder, wanted, processes, apart)) as results:
        for done, ((found, piece), result) in enumerate(zip(wanted, results, strict=True), 1):
            if isinstance(result, Done) and not result.failures:
                cache.put(piece.key, piece.path, result.records)
            else:
                faulty[piece.key] = _with_faults(folder, found, result)
            progress("extract", done, len(wanted))
    return faulty


def patience(task: Task) -> float:
    """The seconds that a piece may take: more for a larger one, which is no worse for its size."""
    holding = task.mails is not None or holds_others(task.path, task.data)
    return _patience(len(task.data)) * (MANY if holding else 1)


def without_words(found: Found, problem: Problem) -> Extraction:
    """What stands for a source that gave nothing but a problem."""
    return Extraction(Text(Source(found.path, found.sha256), "", problems=(problem,)))


def mailbox_itself(found: Found, faults: Sequence[Extraction]) -> Extraction:
    """A mailbox that was read in pieces, with what failed on any of them."""
    problems = dict.fromkeys(problem for fault in faults for problem in fault.text.problems)
    source = Source(found.path, found.sha256, kind="mailbox")
    return Extraction(Text(source, "", problems=tuple(problems)))


def cannot_open(found: Found) -> Problem:
    """The problem of a source whose bytes cannot be had."""
    message = f'"{found.path}" cannot be opened: {found.fault}; make it readable or take it out'
    return Problem(found.path, message, Grade.FAULT, "unreadable")


def _results(
    folder: Folder, wanted: Sequence[tuple[Found, Piece]], processes: int, apart: Apart
) -> Generator[Done | Failure | None]:
    """What became of each piece; one that took its process with it is gone through with care."""
    if processes <= 1:
        yield from each(partial(read_and_extract, apart=apart), _tasks(folder, wanted), limit=patience)
        return
    with closing(each(read_and_extract, _tasks(folder, wanted), jobs=processes, limit=patience)) as results:
        for (found, piece), result in zip(wanted, results, strict=True):
            yield (
                _with_care(_task(folder, found, piece), apart) or result
                if isinstance(result, Failure)
                else result
            )


def _with_care(task: Task, apart: Apart) -> Done | None:
    """A piece that holds documents, each of them read and extracted apart; None for a single document."""
    if task.mails is None and not holds_others(task.path, task.data):
        return None
    result = attempt(partial(read_and_extract, apart=apart, careful=True), task, seconds=patience(task))
    return result if isinstance(result, Done) else None


def _texts(task: Task, read: Callable[[Reader, Received], Text]) -> Iterator[Text]:
    if task.mails is None:
        return read_sources(task.path, task.data, task.facts, task.terms, inside=task.inside, read=read)
    first, count = task.mails.first, task.mails.count
    return read_mails(
        task.path, task.data, task.facts, task.terms, first=first, count=count, inside=task.inside, read=read
    )


def _read(
    failures: list[tuple[str, Failure]], apart: Apart | None, reader: Reader, received: Received
) -> Text:
    """A document read within limits; what fails on it is noted down and costs its words."""
    seconds = _patience(len(received.data))
    if apart is not None and getattr(reader, "native", False):
        alone = replace(received, bounds=Bounds())
        result = apart.attempt(by_its_reader, reader, alone, seconds=seconds)
    else:
        result = attempt(reader.read, received, seconds=seconds)
    if isinstance(result, Text):
        return result
    failures.append((received.source.path, result))
    return received.unread(_told(received.source.path, result), result.code)


def _record(text: Text, failures: list[tuple[str, Failure]], apart: Apart | None) -> bytes:
    """What is seen in a text, as the cache keeps it."""
    seconds, path = _patience(len(text.body)), text.source.path
    result = apart.attempt(_seen, text, seconds=seconds) if apart else attempt(_seen, text, seconds=seconds)
    if isinstance(result, bytes):
        return result
    failures.append((path, result))
    fault = Problem(path, _told(path, result), Grade.FAULT, result.code)
    return encode_extraction(Extraction(Text(text.source, "", problems=(*text.problems, fault))))


def _seen(text: Text) -> bytes:
    return encode_extraction(extract(text))


def _patience(size: int) -> float:
    return LIMIT + size / SLOWEST


def _tasks(folder: Folder, wanted: Sequence[tuple[Found, Piece]]) -> Iterator[Task]:
    for found, piece in wanted:
        yield _task(folder, found, piece)


def _task(folder: Folder, found: Found, piece: Piece) -> Task:
    terms, data = reading_terms(folder.terms), _bytes(folder, piece)
    return Task(piece.path, piece.sha256, data, found.facts, terms, found.inside, piece.mails)


def _bytes(folder: Folder, piece: Piece) -> bytes:
    """The bytes of a piece; none, which is a change as well, where they can no longer be had."""
    more = 0 if piece.mails else 1  # a file that has grown is another one
    try:
        with folder.open(piece.path) as file:
            file.seek(piece.start)
            return file.read(piece.size + more)
    except OSError:
        return b""


def _with_faults(folder: Folder, found: Found, result: Done | Failure | None) -> tuple[Extraction, ...]:
    """What stands for a piece on which something failed; traces go to a file."""
    if isinstance(result, Done):
        for path, failure in result.failures:
            _note(folder.derived / FAULTS, path, failure.trace)
        return tuple(decode(Extraction, record) for record in result.records)
    return (without_words(found, _problem(folder, found, result)),)


def _problem(folder: Folder, found: Found, failure: Failure | None) -> Problem:
    if failure is None:
        message = f'"{found.path}" changed while the case was built: build again'
        return Problem(found.path, message, Grade.FAULT, "changed")
    _note(folder.derived / FAULTS, found.path, failure.trace)
    return Problem(found.path, _told(found.path, failure), Grade.FAULT, failure.code)


def _told(path: str, failure: Failure) -> str:
    trace = f"; the trace is in .timeline/{FAULTS}" if failure.trace else ""
    return f'"{path}" could not be read: {failure.message}{trace}'


def _note(log: Path, path: str, trace: str) -> None:
    if trace:
        with log.open("a", encoding="utf-8") as out:
            out.write(f"{path}\n{trace}\n")
