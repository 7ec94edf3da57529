"""What happened in a time: inclusive periods, moments, kinds, people; what is only possibly inside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.between import between
from timeline.questions.happened import happened

Opened = Callable[[Telling], Case]
SLUICE = "matter/sluice"


def lock(*moments: str) -> Telling:
    """Things done at a canal's sluice by its keeper, at these moments."""
    told = (
        Telling()
        .knows(f"{SLUICE}: sluice gate", "person/uma: Uma Keel", "person/vic: Vic Bann")
        .source("diary.txt", "2019-12-30", title="Keeper's diary")
    )
    for number, moment in enumerate(moments):
        told.says(f"Work {number} on the sluice.", "inspection", moment, about=SLUICE, title=f"work {number}",
                  agent="person/uma")  # fmt: skip
    return told


def titles(answer: Answer) -> list[str]:
    """The events told, in their order."""
    return [finding.name or "" for finding in answer.findings]


# moment of the work, whether it surely (yes), possibly (maybe) or not lies within March to May 2018
@pytest.mark.parametrize(
    ("moment", "inside"),
    [
        ("2018-03-01", "yes"),
        ("2018-05-31", "yes"),
        ("2018-02-28", "no"),
        ("2018-06-01", "no"),
        ("2018-04", "yes"),
        ("2018-03", "yes"),
        ("2018-03/2018-05", "yes"),
        ("2018", "maybe"),
        ("[2018-05-20..2018-06-10]", "maybe"),
        ("[2018-01..2018-02]", "no"),
        ("2018-02/2018-03", "maybe"),
        ("[2018-04..]", "maybe"),
        ("[2018-06..]", "no"),
        ("[..2018-02]", "no"),
        ("", "no"),
    ],
)
def test_a_period_holds_both_its_ends(opened: Opened, moment: str, inside: str) -> None:
    """The first of March and the last of May; what is bounded more widely may lie inside."""
    answer = between(opened(lock(moment)), after=when("2018-03"), before=when("2018-05"))
    assert titles(answer) == ([] if inside == "no" else ["work 0"])
    assert any("May lie outside the period" in caveat for caveat in answer.caveats) == (inside == "maybe")


def test_what_surely_lies_inside_comes_first_and_is_counted_apart(opened: Opened) -> None:
    """One of April, two that may be."""
    case = opened(lock("2018", "2018-04-04", "[2018-05..2018-08]"))
    answer = between(case, after=when("2018-03"), before=when("2018-05"))
    assert titles(answer)[0] == "work 1"
    assert answer.text.startswith("1 event on record between March 2018 and May 2018; 2 more possibly.")


def test_a_period_of_one_day(opened: Opened) -> None:
    """From the fourth to the fourth."""
    case = opened(lock("2018-04-03", "2018-04-04", "2018-04-05"))
    assert titles(between(case, after=when("2018-04-04"), before=when("2018-04-04"))) == ["work 1"]


def test_a_period_of_one_person_leaves_the_others_out(opened: Opened) -> None:
    """Vic Bann did nothing on record in it."""
    case = opened(lock("2018-04-04"))
    answer = between(case, after=when("2018"), before=when("2018"), who=case.entity("person/vic"))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("No record of Vic Bann between 2018 and 2018 in this case.")


def test_a_person_and_a_matter_narrow_a_period_together(opened: Opened) -> None:
    """Uma Keel and the sluice; her letter on something else stays out."""
    told = lock("2018-04-04")
    told.says("Letter on pay.", "letter", "2018-04-05", title="letter on pay", sender="person/uma")
    case = opened(told)
    answer = between(case, after=when("2018"), before=when("2018"), who=case.entity("person/uma"),
                     about=case.entity(SLUICE))  # fmt: skip
    assert titles(answer) == ["work 0"]


def test_undated_events_are_counted_where_nothing_else_is_found(opened: Opened) -> None:
    """One that nobody dated."""
    answer = between(opened(lock("")), after=when("2018"), before=when("2018"))
    assert (answer.status, answer.caveats) == (NONE_ON_RECORD, ("1 event cannot be dated at all.",))


# asked on, the works of 3 April, April, 2018, and an undated one
@pytest.mark.parametrize(
    ("on", "found"),
    [
        ("2018-04-03", ["work 0", "work 2", "work 1"]),
        ("2018-04-04", ["work 2", "work 1"]),
        ("2018-04", ["work 1", "work 0", "work 2"]),
        ("2018-05", ["work 2"]),
        ("2018", ["work 2", "work 1", "work 0"]),
        ("2019", []),
    ],
)
def test_happened_on_tells_the_sure_before_the_possible(opened: Opened, on: str, found: list[str]) -> None:
    """What surely was then, then what may have been; the undated is never told of a day."""
    answer = happened(opened(lock("2018-04-03", "2018-04", "2018", "")), on=when(on))
    assert titles(answer) == found
    assert answer.status == (ANSWERED if found else NONE_ON_RECORD)


# after, before, how many of the works on 1 March, 1 April and 1 May
@pytest.mark.parametrize(
    ("after", "before", "count"),
    [
        ("2018-03-01", "", 2),
        ("2018-03", "", 2),
        ("2018-02", "", 3),
        ("", "2018-03-01", 0),
        ("", "2018-03-02", 1),
        ("2018-03-01", "2018-05-01", 1),
        ("", "", 3),
    ],
)
def test_happened_after_and_before_leave_out_the_days_themselves(
    opened: Opened, after: str, before: str, count: int
) -> None:
    """Unlike a period, which includes them."""
    case = opened(lock("2018-03-01", "2018-04-01", "2018-05-01"))
    limits = [when(edtf) if edtf else None for edtf in (after, before)]
    assert len(happened(case, after=limits[0], before=limits[1]).findings) == count


# status of an event, how its finding begins
@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("recorded", "On 3 April 2018: gate raised."),
        ("stated", "On 3 April 2018: gate raised, as Uma Keel states."),
        ("planned", "Planned on 3 April 2018: gate raised, by Uma Keel."),
        ("denied", "Uma Keel says: “The gate.”"),
        ("silent", "Uma Keel says: “The gate.”"),
        ("owed", "Uma Keel says: “The gate.”"),
    ],
)
def test_each_status_has_its_own_way_of_being_told(opened: Opened, status: str, words: str) -> None:
    """Nothing planned, denied or owed is told as done."""
    told = lock()
    told.says("The gate.", "other", "2018-04-03", status, SLUICE, title="gate raised", speaker="person/uma")
    answer = happened(opened(told), on=when("2018-04-03"))
    assert [finding.text for finding in answer.findings] == [words]
    assert answer.text.startswith("No record") == (status not in ("recorded", "stated"))


# words asked for, the events that bear them all
@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("gate raised", ["gate raised"]),
        ("the raised gate", ["gate raised"]),
        ("gates", ["gate raised", "gate lowered"]),
        ("lowered", ["gate lowered"]),
        ("winch", ["gate lowered"]),
        ("gate painted", []),
        ("", ["gate raised", "gate lowered"]),
    ],
)
def test_events_are_found_by_all_their_words(opened: Opened, words: str, found: list[str]) -> None:
    """In any order, a plural for one; words of the quote count where the title has none."""
    told = lock()
    told.says("Up it went.", "other", "2018-04-03", about=SLUICE, title="gate raised")
    told.says("Down it went by the winch.", "other", "2018-04-04", about=SLUICE, title="gate lowered")
    assert titles(happened(opened(told), words=words)) == found


def test_kind_subject_and_person_narrow_together(opened: Opened) -> None:
    """A letter of Uma Keel's about the sluice: there is none, and the answer says of what."""
    case = opened(lock("2018-04-03"))
    answer = happened(case, kind="letter", about=case.entity(SLUICE), who=case.entity("person/uma"))
    assert answer.status == NONE_ON_RECORD
    assert answer.text.startswith("No record of a letter about the sluice gate with Uma Keel.")


def test_an_inferred_date_is_a_caveat_of_what_happened(opened: Opened) -> None:
    """The year stands in the heading."""
    told = lock()
    told.says("Gate raised on 3 April.", "other", "2018-04-03", about=SLUICE, title="gate raised",
              reason="the year of the heading")  # fmt: skip
    caveats = happened(opened(told), about=None, on=when("2018-04")).caveats
    assert caveats == ("The date 3 April 2018 (gate raised) is inferred: the year of the heading.",)
