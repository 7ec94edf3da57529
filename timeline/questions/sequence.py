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
from timeline.model.source import Quote, Row, Text
from timeline.model.when import When
from timeline.questions.cadence import head_of
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.scope import answer, looked
from timeline.questions.stems import stems
from timeline.questions.wording import listing, many

FEWEST = 3  # numbers: two do not make a run
NUMBERED = re.compile(r"^(?P<stem>\D*[^\d\W]\D*?)(?P<number>\d{1,6})$")
IN_COLUMN = re.compile(r"^(?P<stem>.*?)(?P<number>\d{1,9})$")
NUMBERING = re.compile(r"\b(?:no|nr|num|number|ref|reference|id|serial|bates|notice|ticket|incident)\b")
SPARSE = 3  # times as many numbers as names: numbers wider apart than that are no run
LONGEST = 20_000  # pages of a document whose numbers are counted one by one
YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A name that ends in a number: what stands before it, in which list it stands, how it is written."""

    stem: str
    number: int
    digits: str
    where: str
    quote: Quote


@dataclass(frozen=True, slots=True)
class Run:
    """Names that differ only in their last number, each number once."""

    stem: str
    where: str
    found: tuple[Numbered, ...]

    @property
    def skipped(self) -> tuple[int, ...]:
        """The numbers between the lowest and the highest that do not occur."""
        have = {each.number for each in self.found}
        return tuple(number for number in range(min(have), max(have)) if number not in have)

    def name_of(self, number: int) -> str:
        """A number as the run writes it, with leading noughts where it has them."""
        width = max((len(each.digits) for each in self.found if each.digits[0] == "0"), default=1)
        return (
            f"{self.stem}{'' if self.stem.endswith(('-', '/', '.', '#')) else ' '}{number:0{width}}".strip()
        )


def sequence(case: Case, *, of: str | None = None) -> Answer:
    """
    The numbers skipped in runs of numbered documents and sources.

    `of`: only the run whose names begin so, or whose list is called so.
    """
    named = [run for run in runs(case) if of is None or _is_called(run, of)]
    if of and not named:
        return answer(case, f"No run of numbered documents is called “{of}”. {looked(case)}", ())
    found = [run for run in named if run.skipped]
    if not found:
        return answer(case, f"No number is skipped in a run of numbered documents. {looked(case)}", ())
    return answer(case, " ".join(_sentence(run) for run in found), [_finding(run) for run in found])


def _is_called(run: Run, words: str) -> bool:
    """By what stands before the number, or by words of the path of its list."""
    return run.stem.lower() == words.strip().lower() or stems(words) <= stems(f"{run.stem} {run.where}")


def runs(case: Case) -> Iterator[Run]:
    """Runs of at least three numbers, among documents, files and the numbered rows of tables."""
    groups: defaultdict[tuple[str, str], dict[int, Numbered]] = defaultdict(dict)
    for each in _named(case):
        groups[each.where, each.stem].setdefault(each.number, each)
    for (where, stem), found in sorted(groups.items()):
        if len(found) >= FEWEST and max(found) - min(found) < SPARSE * len(found):
            yield Run(stem, where, tuple(each for _, each in sorted(found.items())))


def _named(case: Case) -> Iterator[Numbered]:
    """Whatever bears a number: documents, files, rows of a table."""
    for entity in case.entities(Kind.DOCUMENT):
        for name in entity.names:
            if name.quotes:
                yield from _split(NUMBERED, name.words.rstrip("."), "the documents", name.quotes[0])
    for source in case.sources():
        stem = splitext(basename(source.path))[0]
        yield from _split(NUMBERED, stem, "the sources", head_of(case, source.path))
        if source.kind == "table":
            yield from _rows(case.text(source.path))


def _rows(text: Text) -> Iterator[Numbered]:
    """The cells of the columns that hold numbers by their headings."""
    for row in text.rows:
        yield from _pages(row, text)
        for column, cell in row.cells.items():
            if NUMBERING.search(column) and cell.value:
                quote = text.quote(cell.start, cell.end)
                yield from _split(IN_COLUMN, cell.value.strip(), text.source.path, quote)


def _pages(row: Row, text: Text) -> Iterator[Numbered]:
    """Every number from the first page of a produced document to its last."""
    first, last = row.cells.get("begbates"), row.cells.get("endbates")
    if first is None:
        return
    match, end = (
        IN_COLUMN.match(first.value),
        IN_COLUMN.match(last.value if last and last.value else first.value),
    )
    if match is None or end is None or match["stem"] != end["stem"]:
        return
    quote = text.quote(first.start, first.end)
    for number in range(int(match["number"]), min(int(end["number"]), int(match["number"]) + LONGEST) + 1):
        digits = f"{number:0{len(match['number'])}}"
        yield Numbered(match["stem"].strip(), number, digits, text.source.path, quote)


def _split(pattern: re.Pattern[str], words: str, where: str, quote: Quote) -> Iterator[Numbered]:
    match = pattern.match(words)
    if match and int(match["number"]) not in YEARS:
        yield Numbered(match["stem"].strip(), int(match["number"]), match["number"], where, quote)


def _sentence(run: Run) -> str:
    missing = listing([run.name_of(number) for number in run.skipped])
    first, last = (run.name_of(each.number) for each in (run.found[0], run.found[-1]))
    count = many(len(run.found), "number")
    where = run.where.removeprefix("sources/")
    return f"Not among {where}: {missing}; {count} on record from {first} to {last}."


def _finding(run: Run) -> Finding:
    return Finding(
        _sentence(run),
        _around(run),
        "documented",
        {"skipped": [run.name_of(n) for n in run.skipped]},
        name=run.where,
    )


def _around(run: Run) -> tuple[Quote, ...]:
    """The places of the numbers on either side of the first that is skipped."""
    below = [each.quote for each in run.found if each.number < run.skipped[0]]
    above = [each.quote for each in run.found if each.number > run.skipped[0]]
    return below[-1], above[0]


def sequence_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each run with skipped numbers."""
    for run in runs(case):
        if run.skipped:
            share = len(run.found) / (len(run.found) + len(run.skipped))
            whole = len(run.found) + len(run.skipped)
            gravity = Gravity(len(run.skipped) * share, f"{len(run.skipped)} of a run of {whole} numbers")
            yield Gap(
                gap_id("sequence", f"{run.where} {run.stem}", run.where),
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
