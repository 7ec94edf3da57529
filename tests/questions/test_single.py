"""Events of one origin on which other findings lean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from tests.questions.dam import dam, report
from timeline.case import Case
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.questions import find_gaps

Opened = Callable[[Telling], Case]
CHARTER, ANN = "document/charter", "person/ann"


def archive(*origins: int) -> Telling:
    """A charter with a trace before and one after a silence that a source states."""
    told = Telling(as_of="2020-01").knows(f"{CHARTER}: charter of the town", f"{ANN}: Ann Ode")
    told.source("history.txt", "2019-06-01", title="History of the town")
    happened(told, "The charter was shown in March 2010.", "2010-03-02", origins[0])
    told.says("No paper names the charter from then on.", "statement", "[2010-03..]", "silent", CHARTER)
    happened(told, "The charter was sold in 2015.", "2015-05-05", origins[1])
    return told


def happened(told: Telling, words: str, moment: str, origins: int) -> None:
    """An event of the charter that so many independent sources tell."""
    event = told.says(words, "other", moment, about=CHARTER)
    told.events[-1] = replace(event, origins=origins)


def singles(told: Telling, opened: Opened) -> list[Gap]:
    """The gaps of this kind."""
    return [gap for gap in find_gaps(opened(told)) if gap.kind == "single"]


# origins of the trace before and the one after, words of those that hang on one
@pytest.mark.parametrize(
    ("origins", "expected"),
    [
        ((1, 1), {"The charter was shown in March 2010.", "The charter was sold in 2015."}),
        ((1, 2), {"The charter was shown in March 2010."}),
        ((3, 1), {"The charter was sold in 2015."}),
        ((2, 2), set()),
    ],
)
def test_the_ends_of_a_silence_that_rest_on_one_origin(
    opened: Opened, origins: tuple[int, int], expected: set[str]
) -> None:
    """A second independent source makes an end firm."""
    assert {gap.evidence[0].exact for gap in singles(archive(*origins), opened)} == expected


def test_what_leans_on_the_event_and_its_origin_are_named(opened: Opened) -> None:
    """In one sentence, with the source."""
    (gap,) = singles(archive(1, 2), opened)
    assert "rests on one origin, “History of the town”;" in gap.explanation
    assert gap.explanation.endswith("it is the last trace before the silence of the charter of the town.")
    assert (gap.about, gap.start.edtf, gap.gravity) == (
        CHARTER,
        "2010-03-02",
        "1 finding would change without it",
    )


def test_an_event_on_which_nothing_leans_is_no_gap(opened: Opened) -> None:
    """Most events have one origin; that alone is no finding."""
    told = Telling().knows(f"{CHARTER}: charter of the town").source("history.txt", "2019-06-01")
    happened(told, "The charter was shown in March 2010.", "2010-03-02", 1)
    assert singles(told, opened) == []


def denied(origins: int) -> Telling:
    """Ann Ode was sent the charter, and says that she knew nothing of it before the summer."""
    told = archive(2, 2)
    told.says("Ann Ode was sent the charter.", "letter", "2010-03-02", about=CHARTER, recipient=ANN)
    claim = told.says(
        "“I knew nothing of the charter until June 2012,” said Ann Ode.",
        "knowledge", "[..2012-06]", "denied", CHARTER, verb="know", agent=ANN, speaker=ANN,
    )  # fmt: skip
    told.events[-1] = replace(claim, origins=origins)
    return told


@pytest.mark.parametrize(("origins", "count"), [(1, 1), (2, 0)])
def test_a_denial_in_dispute_that_rests_on_one_origin(opened: Opened, origins: int, count: int) -> None:
    """Two accounts of the denial make it firm as a denial."""
    found = [gap for gap in singles(denied(origins), opened) if "denial in dispute" in gap.explanation]
    assert len(found) == count


@pytest.mark.parametrize(("moment", "count"), [("2016-05-20", 1), ("2016-05-08", 0)])
def test_a_late_act_of_one_origin(opened: Opened, moment: str, count: int) -> None:
    """One in time is no gap, and nothing leans on it."""
    found = singles(report(dam(), moment), opened)
    assert sum("the act that came late" in gap.explanation for gap in found) == count


def test_an_event_on_which_two_findings_lean_is_one_gap(opened: Opened) -> None:
    """With both named."""
    told = archive(1, 2).knows("document/seal: seal of the town")
    shown: Event = told.events[0]
    told.events[0] = replace(shown, about=(CHARTER, "document/seal"))
    told.says("No paper names the seal from then on.", "statement", "[2010-03..]", "silent", "document/seal")
    found = singles(told, opened)
    assert len(found) == 1
    assert found[0].gravity == "2 findings would change without it"


def test_ids_of_gaps_stay_apart(opened: Opened) -> None:
    """Each gap has one of its own."""
    gaps = find_gaps(opened(denied(1)))
    assert len({gap.id for gap in gaps}) == len(gaps)
    assert when("2010-03-02") in {gap.start for gap in gaps}


ADA, BOARD = "person/ada", "organisation/board"


def there_and_away() -> Telling:
    """Minutes list Ada Roe; she writes that she was not there."""
    told = Telling().knows(f"{ADA}: Ada Roe", f"{BOARD}: Works Board")
    told.source("minutes.txt", "2019-05-03", "minutes", "Minutes")
    told.says("Present: Ada Roe.", "meeting", "2019-05-03", host=BOARD, present=ADA)
    return told.source("1.eml", "2019-05-10", "email", "Ada Roe's mail")


def test_a_claim_of_absence_against_the_minutes_rests_on_its_own_source(opened: Opened) -> None:
    """Told as an event of its own."""
    told = there_and_away()
    told.says("I was not there.", "meeting", "2019-05-03", "stated", speaker=ADA, host=BOARD, absent=ADA)
    (gap,) = singles(told, opened)
    assert [quote.exact for quote in gap.evidence] == ["I was not there."]
    assert gap.explanation.endswith("it is the denial in dispute.")


def test_whoever_says_i_is_named_beside_the_words(opened: Opened) -> None:
    """ "I was not there" alone does not say who was not."""
    told = there_and_away()
    told.says("I was not there.", "meeting", "2019-05-03", "stated", speaker=ADA, host=BOARD, absent=ADA)
    (gap,) = singles(told, opened)
    assert gap.explanation.startswith("“I was not there” (Ada Roe, on 3 May 2019) rests on one origin")


def test_a_claim_of_absence_told_as_one_event_with_the_minutes_has_one_origin_all_the_same(
    opened: Opened,
) -> None:
    """The meeting has two origins, the absence one."""
    told = there_and_away()
    away = told.says("I was not there.", "meeting", "2019-05-03", "stated", host=BOARD, absent=ADA)
    held = told.events[0]
    both = replace(held, parts=(*held.parts, *away.parts), evidence=(*held.evidence, *away.evidence))
    told.events[:] = [replace(both, origins=2)]
    (gap,) = singles(told, opened)
    assert [quote.exact for quote in gap.evidence] == ["I was not there."]
