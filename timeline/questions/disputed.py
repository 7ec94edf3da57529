"""Where sources pull apart: both sides are shown, nothing is decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from timeline.case import Case
from timeline.model.answer import Answer, Finding
from timeline.model.entity import Entity
from timeline.model.event import HAPPENED, Event
from timeline.model.gap import Gap
from timeline.model.phrase import in_words, named
from timeline.model.source import Quote
from timeline.model.when import EVER
from timeline.questions.after_leaving import done_after_leaving
from timeline.questions.beforehand import reached_before_made
from timeline.questions.belied import belied
from timeline.questions.clash import Clash
from timeline.questions.counts import counts_apart
from timeline.questions.datings import dated_apart
from timeline.questions.deeds import deeds_of_the_absent
from timeline.questions.denials import denials, denied_clashes, is_first
from timeline.questions.elsewhere import elsewhere
from timeline.questions.exposure import Exposure, exposures
from timeline.questions.gainsaid import gainsaid
from timeline.questions.gravity import Gravity, gap_id
from timeline.questions.headcounts import headcounts
from timeline.questions.ladder import deed_of
from timeline.questions.mishap_days import mishap_days
from timeline.questions.numbers import numbers_apart
from timeline.questions.passages import sentence_around
from timeline.questions.remaining import remaining
from timeline.questions.ruled import is_ruled, rulings_told
from timeline.questions.scope import answer, dating_caveats, looked
from timeline.questions.sums import sums_that_fail
from timeline.questions.terms import DocumentOrMatter, Who
from timeline.questions.traces import is_subject
from timeline.questions.turned import turned
from timeline.questions.twice_dated import twice_dated
from timeline.questions.two_places import in_two_places
from timeline.questions.unordered import unordered
from timeline.questions.wording import capital, does, many, the, words_of

FINDING = frozenset({"find", "discover", "uncover"})


def disputed(case: Case, *, about: DocumentOrMatter | None = None, who: Who | None = None) -> Answer:
    """
    Statements that pull apart, and statements that pull against the record.

    Each with all its passages; the ruling is the investigator's. `who`: only what this one says, or what
    is said of them.
    """
    found = [clash for clash in clashes(case) if about is None or clash.about == about.id]
    found = [clash for clash in found if who is None or _concerns(clash, who)]
    ruled = [] if about or who else list(rulings_told(case))
    if not found and not ruled:
        of = f" and concern {the(who)}" if who else ""
        return answer(case, f"No passages that contradict each other{of} were found. {looked(case)}", ())
    findings = [Finding(c.text, c.passages, "inferred", None, c.id, None, c.when) for c in found]
    return answer(
        case,
        _summary(found, ruled),
        [*findings, *ruled],
        dating_caveats(event for clash in found for event in clash.events),
    )


def _summary(found: list[Clash], ruled: list[Finding]) -> str:
    """How many points are open, with the first, and on how many somebody has ruled."""
    decided = f"On {many(len(ruled), 'point')} the investigator has ruled." if ruled else ""
    if not found:
        return f"No point is open on which the sources pull apart. {decided}"
    text = f"{many(len(found), 'point')} on which the sources pull apart. {found[0].text}"
    return f"{text} {decided}".rstrip()


def _concerns(clash: Clash, who: Entity) -> bool:
    """Someone says one of the two, or takes part in what it tells."""
    return any(
        event.speaker == who.id or any(part.id == who.id for part in event.parts) for event in clash.events
    )


def clashes(case: Case) -> Iterator[Clash]:
    """Every point on which sources pull apart and nobody has ruled."""
    rulings = case.rulings()
    return (clash for clash in _each_once(case) if not is_ruled(clash.quotes, rulings))


def _each_once(case: Case) -> Iterator[Clash]:
    """All clashes; what another finding tells is not told again."""
    beside = list(belied(case))
    shown = {clash.quotes[0] for clash in beside}
    found = [clash for clash in _found(case) if not _is_shown_better(case, clash, shown)]
    denied = [clash.quotes[0] for clash in found if clash.events and clash.events[0].kind == "knowledge"]
    sentences = {sentence_around(case, quote) for quote in denied}
    found += [clash for clash in beside if clash.quotes[0] not in sentences]
    yield from found
    told: defaultdict[Quote, list[frozenset[Quote]]] = defaultdict(list)
    for clash in found:
        _note(case, clash, told)
    laid_apart = list(unordered(case))
    for clash in (*numbers_apart(case), *laid_apart, *mishap_days(case), *gainsaid(case)):
        mine = _sentences(case, clash)
        if not any(mine <= other or other <= mine for sentence in mine for other in told[sentence]):
            _note(case, clash, told)
            yield clash
    laid = {sentence for clash in laid_apart for sentence in _sentences(case, clash)}
    for clash in twice_dated(case):
        mine = _sentences(case, clash)
        if not mine & laid and not any(mine <= other for sentence in mine for other in told[sentence]):
            yield clash


def _is_shown_better(case: Case, clash: Clash, shown: set[Quote]) -> bool:
    """ "First heard in March" stands beside the very words that came before, in one finding."""
    first = bool(clash.events) and is_first(clash.events[0])
    return first and sentence_around(case, clash.quotes[0]) in shown


def _note(case: Case, clash: Clash, told: defaultdict[Quote, list[frozenset[Quote]]]) -> None:
    """Each of its sentences is told by it, with the others."""
    sentences = _sentences(case, clash)
    for sentence in sorted(sentences):
        told[sentence].append(sentences)


def _sentences(case: Case, clash: Clash) -> frozenset[Quote]:
    """The sentences that its passages are or stand in."""
    return frozenset(sentence_around(case, quote) for quote in clash.quotes)


def _found(case: Case) -> Iterator[Clash]:
    """Disputed dates and presence, denials against the record, discoveries of what was known before."""
    yield from (_dates(event) for event in case.events() if event.disputed and _differ(event))
    yield from dated_apart(case)
    yield from elsewhere(case)
    yield from deeds_of_the_absent(case)
    yield from counts_apart(case)
    yield from turned(case)
    yield from remaining(case)
    yield from in_two_places(case)
    yield from done_after_leaving(case)
    yield from reached_before_made(case)
    yield from headcounts(case)
    yield from sums_that_fail(case)
    for subject in case.entities():
        if is_subject(subject):
            found = exposures(case, subject)
            yield from denied_clashes(case, subject, denials(case, subject), found)
            yield from _found_late(case, subject, found)


def _differ(event: Event) -> bool:
    return any(not one.when.may_overlap(other.when) for one, other in combinations(event.dated, 2))


def _dates(event: Event) -> Clash:
    readings = "; ".join(f"{named(dated.when)} (“{words_of(dated.quote)}”)" for dated in event.dated)
    quotes = tuple(dict.fromkeys([*(dated.quote for dated in event.dated), *event.evidence]))
    about = event.about[0] if event.about else None
    return Clash(
        about, f"{capital(event.title)} is dated differently: {readings}.", event.when, quotes, (event,)
    )


def _found_late(case: Case, subject: Entity, found: tuple[Exposure, ...]) -> Iterator[Clash]:
    """It is said to have been found, at a time by which others may well have had it already.

    A person who found it speaks of themselves: what another person had says nothing against that.
    """
    finds = [e for e in case.events(about=subject.id) if e.verb in FINDING and e.status in HAPPENED]
    had = [exposure for exposure in found if exposure.how in ("recipient", "copied")]
    for event in (find for find in finds if find.when.earliest != EVER):
        finders = event.ids("agent")
        earlier = [e for e in had if e.when.latest < event.when.latest and not _apart(e.who, finders)]
        if earlier:
            yield _late(case, subject, event, max(earlier, key=lambda exposure: exposure.order))


def _apart(holder: str, finders: frozenset[str]) -> bool:
    """Both are known people, and not the same: nothing says that the one told the other."""
    people = [id for id in (holder, *finders) if id.startswith("person/")]
    return bool(finders) and len(people) == 1 + len(finders) and holder not in finders


def _late(case: Case, subject: Entity, event: Event, exposure: Exposure) -> Clash:
    words = words_of(event.evidence[0])
    text = (
        f"{capital(the(subject))} is said to have been found {in_words(event.when)} (“{words}”); "
        f"but {does(case.entity(exposure.who), deed_of(exposure))}, {in_words(exposure.when)}."
    )
    quotes = tuple(dict.fromkeys((*event.evidence, *exposure.evidence)))
    return Clash(subject.id, text, event.when, quotes, (event, exposure.event))


def disputed_gaps(case: Case) -> Iterator[Gap]:
    """A gap for each point on which sources pull apart."""
    for clash in clashes(case):
        gravity = Gravity(len(clash.quotes), f"{many(len(clash.quotes), 'passage')} stand against each other")
        anchor = " ".join(event.id for event in clash.events) or clash.quotes[0].exact
        yield Gap(
            gap_id("disputed", clash.about or (clash.events[0].kind if clash.events else "order"), anchor),
            "disputed",
            clash.about,
            clash.when,
            None,
            None,
            "stated",
            clash.text,
            clash.quotes,
            last=clash.id,
            gravity=gravity.words,
            rank=gravity.rank,
        )
