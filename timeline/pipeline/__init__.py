"""Build a case: the one place where the rooms meet.

The cache is filled as results arrive, so that a build that is stopped goes on where it was; the
case is put in place in one stroke, so that the last good one answers until then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from timeline.case import CASE_FILE, Case
from timeline.corrections import read_corrections
from timeline.errors import NotBuilt, StoreBroken
from timeline.folder import Folder, record_found
from timeline.model.built import Built, Change, Skipped
from timeline.model.event import Event
from timeline.model.extraction import Extraction
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.problem import Problem
from timeline.model.resolved import Resolved
from timeline.model.source import Text
from timeline.pipeline.changes import changes, differing
from timeline.pipeline.copies import once
from timeline.pipeline.lock import locked
from timeline.pipeline.reading import (
    FAULTS,
    Progress,
    cannot_open,
    extract_new,
    mailbox_itself,
    without_words,
)
from timeline.pipeline.survey import Found, Survey, survey
from timeline.questions import find_gaps
from timeline.resolve.whole import resolve
from timeline.store import Store, add, in_order, is_readable, publish, write
from timeline.store.cache import Cache
from timeline.store.codec import encode
from timeline.store.space import space_needed

__all__ = ["Built", "Change", "Skipped", "build"]

CACHE, DRAFT, LOCK = "cache.db", "draft.db", "lock"


def build(
    folder: Folder,
    *,
    jobs: int | None = None,
    progress: Progress | None = None,
    when: str = "",
    by: str = "",
) -> Built:
    """Read what is new, resolve everything and store the case; BuildRunning if another does.

    `jobs` are processes to extract in; None takes as many as the work is worth. Sources that were
    put there by hand get their intake record, with `when` and `by`; no answer depends on it.
    """
    with space_needed("the build"):
        return _built(folder, jobs, progress or _silent, when, by)


def _built(folder: Folder, jobs: int | None, tell: Progress, when: str, by: str) -> Built:
    folder.derived.mkdir(exist_ok=True)
    with locked(folder.derived / LOCK), Cache(folder.derived / CACHE) as cache, _former(folder) as former:
        looked = survey(folder)
        record_found(folder, looked.present, when=when, by=by)
        wanted = looked.without(cache.keys())
        if former and not wanted and former.inputs == looked.inputs:
            return replace(former.built, cached=sum(map(cache.size, looked.keys)), unchanged=True)
        (folder.derived / FAULTS).unlink(missing_ok=True)
        faulty = extract_new(folder, wanted, cache, jobs=jobs, progress=tell)
        extractions = [one for found in looked.sources for one in _extractions(found, cache, faulty)]
        tell("resolve", 0, 1)
        built = _stored(folder, _resolved(folder, looked, once(extractions)), looked, former)
        fresh = [piece.key for _, piece in wanted]
        extracted, held = (sum(map(cache.size, keys)) for keys in (fresh, looked.keys))
        cache.keep(looked.keys)
    return replace(built, extracted=extracted, cached=held - extracted)


@dataclass(frozen=True, slots=True)
class _Former:
    """The build before: what it was made from and came to, and its findings."""

    inputs: Mapping[str, str]
    built: Built
    store: Store


@contextmanager
def _former(folder: Folder) -> Generator[_Former | None]:
    """The last build, if there is one that can be read."""
    try:
        store = Store(folder.derived / CASE_FILE)
    except (NotBuilt, StoreBroken):
        yield None
        return
    with closing(store):
        yield _known(store)


def _known(store: Store) -> _Former | None:
    try:
        return _Former(store.told("inputs", dict[str, str]), store.told("built", Built), store)
    except StoreBroken:
        return None


def _extractions(
    found: Found, cache: Cache, faulty: Mapping[str, tuple[Extraction, ...]]
) -> Iterator[Extraction]:
    """What is seen in a file and in all that it holds; a mailbox in pieces is put together again."""
    if found.fault:
        yield without_words(found, cannot_open(found))
    of_itself = list[Extraction]()
    for piece in found.pieces:
        for one in faulty[piece.key] if piece.key in faulty else cache.get(piece.key):
            if found.is_cut and one.text.source.path == found.path:
                of_itself.append(one)
            else:
                yield one
    if found.is_cut:
        yield mailbox_itself(found, of_itself)


def _resolved(folder: Folder, looked: Survey, extractions: Sequence[Extraction]) -> Resolved:
    """The whole, with the problems of all rooms in the order of their places."""
    corrections, unread = read_corrections(looked.corrections)
    resolved = resolve(extractions, corrections, folder.terms)
    paths = [text.source.path for text in resolved.texts]
    found = [
        *folder.problems,
        *folder.sidecar_problems(),
        *folder.unmatched(paths),
        *unread,
        *resolved.problems,
    ]
    for extraction in extractions:
        found += [*extraction.text.problems, *extraction.problems]
    problems = tuple(sorted(dict.fromkeys(found), key=_by_place))
    return replace(resolved, events=tuple(_told_apart(resolved.events)), problems=problems)


def _told_apart(events: Sequence[Event]) -> Iterator[Event]:
    """The events in order; of those that would have one id, the later ones are numbered."""
    seen: Counter[str] = Counter()
    for event in in_order(events):
        seen[event.id] += 1
        number = seen[event.id]
        yield event if number == 1 else replace(event, id=f"{event.id}-{number}")


def _by_place(problem: Problem) -> tuple[str, int, Problem]:
    path, _, line = problem.where.rpartition(":")
    return (path, int(line), problem) if line.isdigit() else (problem.where, 0, problem)


def _stored(folder: Folder, resolved: Resolved, looked: Survey, former: _Former | None) -> Built:
    """Written whole beside the last build, searched for gaps, compared, and put in its place."""
    draft = folder.derived / DRAFT
    write(resolved, draft)
    with closing(Store(draft)) as fresh:
        gaps = find_gaps(Case(fresh))
    built = _summary(resolved, gaps)
    add(draft, gaps, {"inputs": encode(looked.inputs), "built": encode(built)})
    found = _changes(former, draft, looked)
    publish(draft, folder.derived / CASE_FILE)
    return replace(built, changes=found, first=former is None)


def _changes(former: _Former | None, draft: Path, looked: Survey) -> tuple[Change, ...]:
    if former is None:
        return ()
    with closing(Store(draft)) as fresh:
        return changes(former.store, fresh, differing(former.inputs, looked.inputs))


def _summary(resolved: Resolved, gaps: Sequence[Gap]) -> Built:
    kinds = Counter(entity.kind for entity in resolved.entities)
    skipped = tuple(_skipped(text) for text in resolved.texts if not is_readable(text))
    return Built(
        sources=len(resolved.texts),
        read=len(resolved.texts) - len(skipped),
        skipped=skipped,
        events=len(resolved.events),
        people=kinds[Kind.PERSON],
        documents=kinds[Kind.DOCUMENT],
        gaps=len(gaps),
        problems=len(resolved.problems),
    )


def _skipped(text: Text) -> Skipped:
    worst = max(text.problems, key=lambda problem: problem.grade)
    return Skipped(text.source.path, worst.message)


def _silent(_what: str, _done: int, _of: int) -> None:
    """Nobody watches."""
