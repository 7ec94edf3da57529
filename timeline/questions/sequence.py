"""Numbers that are skipped in a run of numbered documents or sources."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import basename, splitext

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.model.when import When
from timeline.questions.cadence import head_of
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.scope import answer, looked
from timeline.questions.wording import listing, many

FEWEST = 3  # numbers: two do not make a run
NUMBERED = re.compile(r"^(?P<stem>\D*[^\d\W]\D*?)(?P<number>\d{1,6})$")
YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Run:
    """Names that differ only in their last number."""

    stem: str
    found: tuple[tuple[int, Quote], ...]

    @property
    def skipped(self) -> tuple[int, ...]:
        """The numbers between the lowest and the highest that do not occur."""
        have = {number for number, _ in self.found}
        return tuple(number for number in range(min(have), max(have)) if number not in have)


def sequence(case: Case, *, of: str | None = None) -> Answer:
    """
    The numbers skipped in runs of numbered documents and sources.

    `of`: only the run whose names begin so.
    """
    found = [
        run for run in runs(case) if run.skipped and (of is None or run.stem.lower() == of.strip().lower())
    ]
    if not found:
        return answer(case, f"No number is skipped in a run of numbered documents. {looked(case)}", ())
    return answer(case, " ".join(_sentence(run) for run in found), [_finding(run) for run in found])


def runs(case: Case) -> Iterator[Run]:
    """Runs of at least three numbers, among the names of documents and the names of files."""
    groups: defaultdict[str, dict[int, Quote]] = defaultdict(dict)
    for words, quote in _named(case):
        match = NUMBERED.match(words)
        if match and int(match["number"]) not in YEARS:
            groups[match["stem"].strip()].setdefault(int(match["number"]), quote)
    for stem, found in sorted(groups.items()):
        dense = found and (max(found) - min(found) + 1) <= 3 * len(found)
        if len(found) >= FEWEST and dense:
            yield Run(stem, tuple(sorted(found.items())))


def _named(case: Case) -> Iterator[tuple[str, Quote]]:
    for entity in case.entities(Kind.DOCUMENT):
        yield from ((name.words.rstrip("."), name.quotes[0]) for name in entity.names if name.quotes)
    for source in case.sources():
        yield splitext(basename(source.path))[0], head_of(case, source.path)


def _sentence(run: Run) -> str:
    numbers = [str(number) for number in run.skipped]
    have = f"{run.found[0][0]} to {run.found[-1][0]}"
    count = many(len(run.found), "number")
    return f"{run.stem} {listing(numbers)}: not among the {count} on record from {have}."


def _finding(run: Run) -> Finding:
    return Finding(_sentence(run), _around(run), "documented", {"skipped": list(run.skipped)}, name=run.stem)


def _around(run: Run) -> tuple[Quote, ...]:
    """The places of the numbers on either side of the first that is skipped."""
    first = run.skipped[0]
    below = [quote for number, quote in run.found if number < first]
    above = [quote for number, quote in run.found if number > first]
    return below[-1], above[0]


def sequence_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each run with skipped numbers."""
    for run in runs(case):
        if run.skipped:
            share = len(run.found) / (len(run.found) + len(run.skipped))
            gravity = Gravity(
                len(run.skipped) * share, f"{len(run.skipped)} of a run of {len(run.found)} numbers"
            )
            yield Gap(
                gap_id("sequence", run.stem, run.stem),
                "sequence",
                None,
                When(),
                None,
                None,
                "not-covered",
                _sentence(run),
                _around(run),
                gravity=gravity.words,
                rank=gravity.rank,
            )
