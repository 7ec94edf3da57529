"""What the program found in an inquiry, held against what there was to find."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from benchmarks.invented.duties import VERDICTS, verdict
from benchmarks.invented.expected import expected
from benchmarks.invented.world import Expected, World, knowledge
from timeline.case import Case
from timeline.errors import TimelineError
from timeline.model.gap import GAP_KINDS, Gap
from timeline.model.when import EVER, NEVER
from timeline.questions.duty import duty
from timeline.questions.knew import knew
from timeline.questions.sequence import sequence

KINDS = (*GAP_KINDS, *(f"duty: {verdict}" for verdict in VERDICTS), "knowledge", "same origin")
NUMBER = re.compile(r"\bL-\d+\b")


@dataclass
class Tally:
    """Of each kind: findings that are right, all findings, truths that were found, all truths."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)  # each fault in a line

    def add(self, other: Tally) -> None:
        """Another inquiry's counts beside ours."""
        for mine, theirs in zip(self._counts(), other._counts(), strict=True):
            mine.update(theirs)
        self.notes += other.notes

    def _counts(self) -> tuple[Counter[str], ...]:
        return self.right, self.found, self.met, self.there

    def count(self, kind: str, found: Sequence[bool], there: Sequence[bool]) -> None:
        """For one kind: whether each finding is right, and whether each truth was found."""
        self.right[kind] += sum(found)
        self.found[kind] += len(found)
        self.met[kind] += sum(there)
        self.there[kind] += len(there)

    def precision(self, kind: str) -> float | None:
        """The share of the findings that are right."""
        return self.right[kind] / self.found[kind] if self.found[kind] else None

    def recall(self, kind: str) -> float | None:
        """The share of the truth that is found."""
        return self.met[kind] / self.there[kind] if self.there[kind] else None


def scored(world: World, case: Case, *, prose: bool) -> Tally:
    """The counts of one inquiry in one rendition."""
    tally = Tally()
    wanted = expected(world, prose=prose)
    for kind in GAP_KINDS:
        if kind != "sequence":
            _gaps(tally, kind, case, [one for one in wanted if one.kind == kind])
    _numbers(tally, case, [one.words[0] for one in wanted if one.kind == "sequence"])
    _verdicts(tally, world, case)
    _knowledge(tally, world, case)
    if not prose:
        _origins(tally, world, case)
    tally.notes = [f"{world.number}{'p' if prose else 's'} {note}" for note in tally.notes]
    return tally


def _gaps(tally: Tally, kind: str, case: Case, wanted: Sequence[Expected]) -> None:
    gaps = case.gaps(kind=kind)
    told = {gap.id: _words(case, gap) for gap in gaps}
    right = [any(fits(gap, told[gap.id], one) for one in wanted) for gap in gaps]
    there = [any(fits(gap, told[gap.id], one) for gap in gaps) for one in wanted]
    tally.count(kind, right, there)
    tally.notes += [
        f"{kind} too much: {g.explanation[:150]}" for g, ok in zip(gaps, right, strict=True) if not ok
    ]
    tally.notes += [f"{kind} not found: {one}" for one, ok in zip(wanted, there, strict=True) if not ok]


def _words(case: Case, gap: Gap) -> str:
    """Everything that a gap says of itself: its subject, its sentence, its quotes."""
    about = case.entity(gap.about).name if gap.about else ""
    return " ".join((about, gap.explanation, *(quote.exact for quote in gap.evidence))).lower()


def fits(gap: Gap, told: str, wanted: Expected) -> bool:
    """A gap says all the words that tell a truth apart, and its bounds hold the true days."""
    if not all(word.lower() in told for word in wanted.words):
        return False
    if wanted.start and not gap.start.earliest <= wanted.start <= gap.start.latest:
        return False
    if wanted.kind in ("silence", "cadence") and wanted.end:
        return gap.end is not None and gap.end.earliest <= wanted.end <= gap.end.latest
    return True


def _numbers(tally: Tally, case: Case, wanted: Sequence[str]) -> None:
    answer = sequence(case)
    found = [number for finding in answer.findings for number in finding.value["skipped"]]
    tally.count("sequence", [n in wanted for n in found], [n in found for n in wanted])
    tally.notes += [f"sequence too much: {number}" for number in found if number not in wanted]
    tally.notes += [f"sequence not found: {number}" for number in wanted if number not in found]


def _verdicts(tally: Tally, world: World, case: Case) -> None:
    """The verdict on each leak, by its number; each verdict is counted as a kind of its own."""
    truth = {f"L-{leak.number}": verdict(world, leak) for leak in world.leaks}
    found = [(number, word) for number, word in _ruled(case) if number in truth]
    for kind in VERDICTS:
        right = [truth[number] == kind for number, word in found if word == kind]
        there = [(number, kind) in found for number, word in truth.items() if word == kind]
        tally.count(f"duty: {kind}", right, there)
    tally.notes += [
        f"verdict wrong: {number} {word}, truly {truth[number]}"
        for number, word in found
        if truth[number] != word
    ]


def _ruled(case: Case) -> Iterator[tuple[str, str]]:
    """The number of each leak with the verdict on its report."""
    for finding in duty(case).findings:
        if finding.value and "rule" in finding.value:
            numbers = NUMBER.findall(case.event(str(finding.value["trigger"])).evidence[0].exact)
            yield from ((number, str(finding.value["verdict"])) for number in numbers[:1])


def _knowledge(tally: Tally, world: World, case: Case) -> None:
    """Who provably knew of which paper, each with the exact first day."""
    truth = knowledge(world)
    found = dict(_provable(world, case))
    right = [truth.get(pair) == day for pair, day in found.items()]
    there = [found.get(pair) == day for pair, day in truth.items()]
    tally.count("knowledge", right, there)
    tally.notes += [
        f"knowledge too much: {pair} {day}, truly {truth.get(pair)}"
        for (pair, day), ok in zip(found.items(), right, strict=True)
        if not ok
    ]
    tally.notes += [
        f"knowledge not found: {pair} {day}" for pair, day in truth.items() if found.get(pair) is None
    ]


def _provable(world: World, case: Case) -> Iterator[tuple[tuple[str, str], date | None]]:
    """People and papers by the names of the truth; a day only where the program gives one."""
    for paper in world.papers:
        try:
            about = case.find(paper.name)
            answer = knew(case, about=about)
        except TimelineError:
            continue
        for finding in answer.findings:
            if (finding.id or "").startswith("person/") and finding.value:
                when = finding.when
                sure = when is not None and when.is_day and when.earliest not in (EVER, NEVER)
                yield (finding.name or "", paper.name), when.earliest if when and sure else None


def _origins(tally: Tally, world: World, case: Case) -> None:
    """Each mail that is kept twice is one event of one origin."""
    events = case.events(kind="email")
    for mail in world.mails:
        if mail.twice and mail.kept:
            ends = (f"/{mail.number}.eml", f"/{mail.number}-copy.eml")
            ours = [e for e in events if any(_in(quote.source, ends) for quote in e.evidence)]
            whole = len(ours) == 1 and ours[0].origins == 1
            tally.count("same origin", [whole], [whole])
            tally.notes += (
                [] if whole else [f"same origin: {mail.number} {[(e.id, e.origins) for e in ours]}"]
            )


def _in(source: str, ends: Iterable[str]) -> bool:
    return any(source.endswith(end) for end in ends)
