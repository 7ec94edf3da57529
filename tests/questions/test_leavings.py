"""The gaps that people and dates leave: unnamed, undated, departed; and how grave gaps are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, weir
from timeline.case import Case
from timeline.model.gap import Gap
from timeline.questions import find_gaps
from timeline.questions.gaps import FINDERS
from timeline.questions.gravity import Gravity, gap_id

Opened = Callable[[Telling], Case]
FIRE = "matter/fire"


def mill() -> Telling:
    """A fire in a mill, seen by some with names and some without."""
    return (
        Telling(as_of="2019-12-31")
        .knows(
            f"{FIRE}: fire in the mill",
            "person/ula: Ula Thorn",
            "person/von: Von Ried",
            "post/foreman: foreman",
            "group/hands: four mill hands",
            "organisation/mill: Thorn Mill",
        )
        .source("inquest.txt", "2019-06-01", title="Inquest")
    )


def gaps(told: Telling, opened: Opened, kind: str) -> list[Gap]:
    """The gaps of one kind."""
    return [gap for gap in find_gaps(opened(told)) if gap.kind == kind]


# who took part in which way, the gap's subject
@pytest.mark.parametrize(
    ("role", "who", "unnamed"),
    [
        ("present", "post/foreman", ["post/foreman"]),
        ("present", "group/hands", ["group/hands"]),
        ("sender", "post/foreman", ["post/foreman"]),
        ("copied", "post/foreman", ["post/foreman"]),
        ("chair", "post/foreman", ["post/foreman"]),
        ("apologies", "post/foreman", []),
        ("mentioned", "post/foreman", []),
        ("present", "person/ula", []),
        ("present", "organisation/mill", []),
    ],
)
def test_whoever_takes_part_by_post_or_number_only_is_unnamed(
    opened: Opened, role: str, who: str, unnamed: list[str]
) -> None:
    """A body has a name; whoever stayed away took no part."""
    told = mill()
    told.says("Roll call.", "meeting", "2018-05-03", about=FIRE, **{role: who})
    assert [gap.about for gap in gaps(told, opened, "unnamed")] == unnamed


# tenure of Ula Thorn as foreman, whether the foreman of 3 May 2018 has a name
@pytest.mark.parametrize(
    ("start", "end", "is_named"),
    [
        ("2018-01-01", "2018-12-31", True),
        ("2018-05-03", "2018-05-03", True),
        ("2018-05-04", "", False),
        ("2017-01-01", "2018-05-02", False),
        ("2018", "", False),
        ("", "", False),
    ],
)
def test_a_post_has_a_name_where_its_holder_that_day_is_sure(
    opened: Opened, start: str, end: str, is_named: bool
) -> None:
    """Another time's holder names nobody."""
    told = mill().tenure("person/ula", "post/foreman", start, end)
    told.says("Roll call.", "meeting", "2018-05-03", about=FIRE, present="post/foreman")
    assert (gaps(told, opened, "unnamed") == []) == is_named


def unnamed(case: Case) -> list[str]:
    return [gap.explanation.partition(" took part")[0] for gap in case.gaps(kind="unnamed")]


MINUTES = """Tarn Board
Minutes of the meeting held on 3 May 2018

Present: Ada Roe (chair), Ben Stott
In attendance: the harbour officer, the harbour master

1. The officer reported on the quay. The chair will write to the council.
2. The harbour master should mend the gate.
"""


def test_the_chair_of_minutes_has_a_name(built: Callable[..., Case]) -> None:
    """The list says who sat in the chair; "the officer" is the harbour officer, told of once."""
    assert unnamed(built(minutes_txt=MINUTES)) == ["The harbour master", "The harbour officer"]


def test_who_should_do_something_took_part_in_nothing(built: Callable[..., Case]) -> None:
    case = built(report_md="# Report\n\nThe harbour master should inspect the gate by May 2019.\n")
    assert not unnamed(case)


def test_a_post_that_stands_beside_a_name_in_the_source_is_named(built: Callable[..., Case]) -> None:
    """The practice nurse of one sentence is the nurse of the next."""
    told = (
        "On 4 April 2018 the practice nurse telephoned the board. The nurse, Ada Roe, told the board of it."
    )
    assert "The practice nurse" not in unnamed(built(report_md=f"# Report\n\n{told}\n"))


def test_at_no_known_time_the_only_holder_on_record_is_meant(opened: Opened) -> None:
    told = mill().tenure("person/ula", "post/foreman", "2018-01-01", "2018-12-31")
    told.says("Some roll call.", "meeting", about=FIRE, present="post/foreman")
    assert not gaps(told, opened, "unnamed")


def test_a_vacant_post_names_nobody(opened: Opened) -> None:
    """The post was empty, and yet someone is on record as foreman."""
    told = mill().tenure(None, "post/foreman", "2018-01-01", "2018-12-31")
    told.says("Roll call.", "meeting", "2018-05-03", about=FIRE, present="post/foreman")
    assert len(gaps(told, opened, "unnamed")) == 1


def test_whoever_takes_part_more_often_is_the_graver_gap(opened: Opened) -> None:
    """The foreman twice, the hands once."""
    told = mill()
    told.says("Roll call.", "meeting", "2018-05-03", about=FIRE, present="post/foreman group/hands")
    told.says("Second call.", "meeting", "2018-05-04", about=FIRE, present="post/foreman")
    found = gaps(told, opened, "unnamed")
    assert [(gap.about, gap.gravity) for gap in found] == [
        ("post/foreman", "took part in 2 events"),
        ("group/hands", "took part in 1 event"),
    ]


# moment and kind of an event, whether it cannot be dated closely
@pytest.mark.parametrize(
    ("moment", "kind", "status", "undated"),
    [
        ("", "inspection", "stated", True),
        ("[2016..2018]", "inspection", "stated", True),
        ("[2018-05..]", "inspection", "stated", True),
        ("[..2018-05]", "inspection", "recorded", True),
        ("2018", "inspection", "stated", False),
        ("2016", "inspection", "stated", False),
        ("2016/2018", "inspection", "stated", False),
        ("", "statement", "stated", False),
        ("", "inspection", "planned", False),
        ("", "inspection", "denied", False),
    ],
)
def test_what_was_done_within_more_than_a_year_is_a_gap(
    opened: Opened, moment: str, kind: str, status: str, undated: bool
) -> None:
    """A year, a leap year too, is close enough; what lasts has its dates; what is said needs none."""
    told = mill()
    told.says("Seen.", kind, moment, status, FIRE)
    assert bool(gaps(told, opened, "undated")) == undated


# day of the source that tells it, what would settle the date
@pytest.mark.parametrize(
    ("written", "settles"),
    [
        ("", "The date of Inquest would narrow it."),
        ("2019", "The report or the diary of the inspection would settle it."),
        ("2019-06-01", "The report or the diary of the inspection would settle it."),
    ],
)
def test_what_would_settle_a_date_is_said(opened: Opened, written: str, settles: str) -> None:
    """An undated source first of all wants a date itself."""
    told = mill().source("inquest.txt", written, title="Inquest")
    told.says("Seen.", "inspection", "", "stated", FIRE)
    [gap] = gaps(told, opened, "undated")
    assert gap.explanation.endswith(settles)


# tenure of Von Ried, the case's clock, whether he has departed
@pytest.mark.parametrize(
    ("start", "end", "as_of", "gone"),
    [
        ("2015-01-01", "2019-06-30", "2019-12-31", True),
        ("2015-01-01", "2019-06-30", "2019-06-30", False),
        ("2015-01-01", "2019-06-30", "2019-07-01", True),
        ("2015-01-01", "", "2019-12-31", False),
        ("2015-01-01", "2019", "2019-12-31", False),
        ("", "", "2019-12-31", False),
    ],
)
def test_whoever_knew_and_surely_left_has_departed(
    opened: Opened, start: str, end: str, as_of: str, gone: bool
) -> None:
    """Who may still be there is not said to be gone."""
    told = mill().tenure("person/von", "post/foreman", start, end)
    told.as_of = as_of
    told.says("Mail on the fire.", "email", "2018-05-03", about=FIRE, recipient="person/von")
    assert [gap.about for gap in gaps(told, opened, "departed")] == (["person/von"] if gone else [])


def test_the_words_that_tell_of_the_leaving_come_first(opened: Opened) -> None:
    """Then what shows that they knew."""
    told = mill().tenure("person/von", "post/foreman", "2015-01-01", "2019-06-30")
    told.as_of = "2019-12-31"
    told.says("Mail on the fire.", "email", "2018-05-03", about=FIRE, recipient="person/von")
    told.says("Von Ried left in June.", "departure", "2019-06-30", holder="person/von")
    [gap] = gaps(told, opened, "departed")
    assert [quote.exact for quote in gap.evidence] == ["Von Ried left in June.", "Mail on the fire."]


def test_whoever_left_and_knew_nothing_is_no_gap(opened: Opened) -> None:
    """Von Ried left, and nothing shows that he knew of anything."""
    told = mill().tenure("person/von", "post/foreman", "2015-01-01", "2019-06-30")
    assert gaps(told, opened, "departed") == []


def test_a_departure_of_a_group_is_stated_by_whoever_says_it(opened: Opened) -> None:
    """None of the hands works there any more, says Ula Thorn."""
    told = mill()
    told.says("None of the four mill hands is left.", "departure", "[2018..2019-06]", "stated",
              holder="group/hands", speaker="person/ula")  # fmt: skip
    [gap] = gaps(told, opened, "departed")
    assert (gap.about, gap.status) == ("group/hands", "stated")
    assert gap.explanation == "Ula Thorn says: “None of the four mill hands is left.”"


def test_a_departure_of_one_person_is_no_gap_by_itself(opened: Opened) -> None:
    """Von Ried resigned; what he knew is not on record."""
    told = mill()
    told.says("Von Ried resigned.", "departure", "2018-06", "stated", holder="person/von")
    assert gaps(told, opened, "departed") == []


# weight, rank: each doubling of the weight and one counts one more
@pytest.mark.parametrize(("weight", "rank"), [(0, 0), (1, -1), (3, -2), (7, -3), (-5, 0), (0.5, -0.584963)])
def test_ranks_grow_with_the_weight_and_stop_at_nothing(weight: float, rank: float) -> None:
    """Smaller is graver; a weight below nothing is nothing."""
    assert Gravity(weight, "").rank == pytest.approx(rank)


def test_gaps_stand_in_the_order_of_their_rank(opened: Opened) -> None:
    """Whatever their kind."""
    found = find_gaps(opened(weir()))
    assert len(found) > 5
    assert [gap.rank for gap in found] == sorted(gap.rank for gap in found)


def test_every_gap_says_why_it_is_grave(opened: Opened) -> None:
    """In words, and with quotes."""
    assert [gap.id for gap in find_gaps(opened(weir())) if not gap.gravity or not gap.evidence] == []


def test_every_finder_finds_nothing_in_nothing(opened: Opened) -> None:
    """An empty case has no gaps."""
    case = opened(Telling())
    assert [gap for finder in FINDERS for gap in finder(case)] == []


def test_ids_tell_kind_and_subject_and_differ_by_where_a_gap_begins() -> None:
    """Equal evidence, equal id; another beginning, another id."""
    one, other = (gap_id("silence", "document/seam-map", anchor) for anchor in ("event/1", "event/2"))
    assert one.startswith("gap/silence-seam-map-")
    assert one != other
    assert one == gap_id("silence", "document/seam-map", "event/1")
