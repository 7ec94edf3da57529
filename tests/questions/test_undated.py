"""What cannot be placed in time: by its source's own words, rows without a date, acts that leave a record."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.gap import Gap
from timeline.questions.undated import undated_gaps

Opened = Callable[[Telling], Case]


def gaps(opened: Opened, told: Telling) -> list[Gap]:
    """What cannot be dated in a case."""
    return list(undated_gaps(opened(told)))


def source(kind: str = "document") -> Telling:
    """A source of a known day."""
    return Telling().knows("person/ada: Ada Roe").source("a.txt", "2019-06-01", kind)


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("At some point the alarm was switched off.", ""),
        ("The alarm was switched off some time before the flood.", ""),
        ("Ada Roe switched the alarm off.", "She could not say when that was."),
        ("Ada Roe switched the alarm off.", "No date was given."),
    ],
)
def test_its_source_cannot_place_it(opened: Opened, sentence: str, behind: str) -> None:
    told = source()
    told.says(sentence, "other", "[..2019-06-01]", "stated", agent="person/ada")
    if behind:
        told.words(behind)
    [gap] = gaps(opened, told)
    assert gap.status == "stated"
    assert behind.rstrip(".") in gap.explanation


# kind of the act, kind of the source, how many gaps
@pytest.mark.parametrize(
    ("kind", "source_kind", "count"),
    [
        ("inspection", "document", 1),
        ("decision", "document", 1),
        ("other", "table", 1),
        ("other", "document", 0),
        ("request", "document", 0),
        ("statement", "document", 0),
        ("refusal", "document", 0),
    ],
)
def test_what_leaves_a_record_of_its_own_is_a_gap(
    opened: Opened, kind: str, source_kind: str, count: int
) -> None:
    """And a row of a register; what was asked or said is told elsewhere."""
    told = source(source_kind)
    told.says("Ada Roe did it.", kind, "[..2019-06-01]", "stated", agent="person/ada")
    assert len(gaps(opened, told)) == count


def test_a_dated_sentence_beside_it_places_it(opened: Opened) -> None:
    """
    The mill burnt on 3 May 2019. Ada Roe inspected it.
    """
    told = source()
    told.says("The mill burnt on 3 May 2019.", "other", "2019-05-03", "stated")
    told.says("Ada Roe inspected it.", "inspection", "[..2019-06-01]", "stated", agent="person/ada")
    found = gaps(opened, told)
    body = opened(told).text("sources/a.txt").body
    assert bool(found) == ("\n\n" in body)


def test_it_says_which_record_would_settle_it(opened: Opened) -> None:
    told = source()
    told.says("Ada Roe inspected it.", "inspection", "[..2019-06-01]", "stated", agent="person/ada")
    [gap] = gaps(opened, told)
    assert "The report or the diary of the inspection would settle it." in gap.explanation


def test_the_date_of_an_undated_source_would_narrow_it(opened: Opened) -> None:
    told = Telling().knows("person/ada: Ada Roe").source("b.txt")
    told.says("Ada Roe inspected it.", "inspection", "", "stated", agent="person/ada")
    [gap] = gaps(opened, told)
    assert "The date of sources/b.txt would narrow it." in gap.explanation


def test_what_is_dated_is_no_gap(opened: Opened) -> None:
    told = source()
    told.says("Ada Roe inspected it in May 2019.", "inspection", "2019-05", "stated", agent="person/ada")
    assert gaps(opened, told) == []
