"""Laws that hold for any story: on silences against patience, on knowledge as sources come and go."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.when import When
from timeline.questions import find_gaps
from timeline.questions.knew import knew
from timeline.questions.traces import Pause, record_of

START = date(2015, 1, 1)
PEOPLE = ("ann", "bob", "cy")
ROLES = ("sender", "recipient", "copied", "present")

# day of the story, how many days its bounds are apart, who, in which part
DEEDS = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 40), st.sampled_from(PEOPLE), st.sampled_from(ROLES)),
    min_size=1,
    max_size=8,
)

few = settings(max_examples=40)


def told_of(deeds: list[tuple[int, int, str, str]]) -> Telling:
    """A log, and what people did with it."""
    told = Telling().knows("document/log: duty log", *(f"person/{who}: {who.title()} Ode" for who in PEOPLE))
    for number, (first, length, who, role) in enumerate(deeds):
        told.source(f"{number}.txt", "2019-01-01")
        kind = "meeting" if role == "present" else "email"
        low, high = START + timedelta(first), START + timedelta(first + length)
        moment = low.isoformat() if length == 0 else f"[{low}..{high}]"
        told.says(f"Deed {number}.", kind, moment, about="document/log", **{role: f"person/{who}"})
    return told


@contextmanager
def opened(told: Telling) -> Iterator[Case]:
    """The story as a case, for as long as it is looked at."""
    with tempfile.TemporaryDirectory() as folder:
        yield told.case(Path(folder))


def provable(told: Telling) -> dict[str, When]:
    """The earliest provable moment of each."""
    with opened(told) as case:
        found = knew(case, about=case.entity("document/log")).findings
        return {finding.id or "": finding.when for finding in found if finding.when and finding.value}


@few
@given(DEEDS, DEEDS)
def test_another_source_never_makes_provable_knowledge_later(deeds: list, more: list) -> None:
    """Whatever is added, who was known to know by a day is still known to."""
    before, after = provable(told_of(deeds)), provable(told_of([*deeds, *more]))
    assert all(after[who].latest <= when.latest for who, when in before.items())


@few
@given(DEEDS)
def test_without_the_evidence_there_is_no_knowledge(deeds: list) -> None:
    """All that tells of Ann is taken away."""
    without = [deed for deed in deeds if deed[2] != "ann"]
    assert "person/ann" not in provable(told_of(without))


@few
@given(DEEDS, st.randoms(use_true_random=False))
def test_the_order_of_telling_changes_nothing_in_knowledge(deeds: list, random: object) -> None:
    """Permuted sources, the same moments."""
    shuffled = list(deeds)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert provable(told_of(deeds)) == provable(told_of(shuffled))


def pauses_of(told: Telling) -> list[Pause]:
    """The closed pauses in the record of the log."""
    with opened(told) as case:
        return [pause for pause in record_of(case, case.entity("document/log")).pauses() if pause.next]


@few
@given(DEEDS)
def test_no_dated_record_lies_surely_inside_a_pause(deeds: list) -> None:
    """Compared with every deed that is known to within a month."""
    for pause in pauses_of(told_of(deeds)):
        assert pause.stop is not None
        for first, length, *_ in deeds:
            low, high = START + timedelta(first), START + timedelta(first + length)
            dated = length <= 31
            assert not (dated and pause.start.latest < low and high < pause.stop.earliest)


@few
@given(DEEDS)
def test_a_pause_lasts_at_least_a_day_and_at_most_what_its_bounds_allow(deeds: list) -> None:
    """The least is the sure part, the most the whole."""
    for pause in pauses_of(told_of(deeds)):
        least, most = pause.days(When()) or (0, 0)
        assert 1 <= least <= most


@few
@given(DEEDS, DEEDS)
def test_another_source_never_widens_the_sum_of_pauses(deeds: list, more: list) -> None:
    """More records, fewer days surely without one, within the same span."""
    span = [(0, 0, "ann", "sender"), (441, 0, "ann", "sender")]
    before = sum((pause.days(When()) or (0, 0))[0] for pause in pauses_of(told_of([*span, *deeds])))
    after = sum((pause.days(When()) or (0, 0))[0] for pause in pauses_of(told_of([*span, *deeds, *more])))
    assert after <= before


@few
@given(DEEDS)
def test_gaps_rest_on_what_sources_say(deeds: list) -> None:
    """Each with evidence, in an order of their own, ids apart."""
    with opened(told_of(deeds)) as case:
        gaps = find_gaps(case)
    assert all(gap.evidence for gap in gaps)
    assert len({gap.id for gap in gaps}) == len(gaps)
