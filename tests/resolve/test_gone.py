"""Departures that name no post, and titles in sources that look back."""

from __future__ import annotations

import pytest

from tests.resolve.test_holdings import MASTER, NOW, VALE, Held, held, told
from timeline.dates.edtf import parse
from timeline.extract.whole import extract
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve


# sentence, the end that it gives
@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("The harbour master, Nora Vale, resigned in March 2015.", "2015-03"),
        ("Our harbour master, Nora Vale, resigned in March 2015.", "2015-03"),
        ("The harbour master, Nora Vale, retired in March 2017.", "2017-03"),
        ("Nora Vale, the harbour master, left the council's employ in March 2017.", "2017-03"),
        (
            "The harbour master, Nora Vale, whose contract ended on 31 March 2017, did not reply.",
            "2017-03-31",
        ),
        ("Nora Vale, the harbour master, was dismissed on 3 May 2014.", "2014-05-03"),
        ("Nora Vale, the harbour master, left the port in March 2018.", "2018-03"),
        ("Nora Vale, the harbour master, died in May 2014.", "2014-05"),
        ("Nora Vale, the harbour master, has since left.", "[..2018-05-02]"),
    ],
)
def test_whoever_left_did_not_hold_it_when_it_was_written(sentence: str, end: str) -> None:
    """The title is of the time of which is told, and the departure ends it."""
    assert held(told(sentence)) == [(VALE, MASTER, "", end, [])]


def test_a_letter_of_resignation_ends_the_post_that_another_source_names() -> None:
    """The list of 2014 has the post, the letter of 2015 only the name."""
    case = dated(
        ("Nora Vale is the harbour master.", "2014-05-01", ""),
        ("Nora Vale resigned on 3 March 2015.", "2015-03-04", ""),
    )
    assert case == [(VALE, MASTER, "", "2015-03-03", ["2014-05-01"])]


def test_whoever_is_in_post_afterwards_did_not_give_it_up() -> None:
    """Of a later day than the departure: it is not ours to choose."""
    case = dated(
        ("Nora Vale is the harbour master.", "2016-05-01", ""),
        ("Nora Vale resigned on 3 March 2015.", "2015-03-04", ""),
    )
    assert case == [(VALE, MASTER, "", "", ["2016-05-01"])]


def test_a_resignation_that_may_be_of_either_post_ends_neither() -> None:
    """Two posts, and no word of which."""
    case = dated(
        ("Nora Vale is the harbour master.", "2014-05-01", ""),
        ("Nora Vale is the treasurer.", "2014-05-01", ""),
        ("Nora Vale resigned on 3 March 2015.", "2015-03-04", ""),
    )
    assert [end for _, _, _, end, _ in case] == ["", ""]


def test_whoever_retires_gives_up_every_post() -> None:
    """Both end."""
    case = dated(
        ("Nora Vale is the harbour master.", "2014-05-01", ""),
        ("Nora Vale is the treasurer.", "2014-05-01", ""),
        ("Nora Vale retired on 3 March 2015.", "2015-03-04", ""),
    )
    assert [end for _, _, _, end, _ in case] == ["2015-03-03", "2015-03-03"]


def test_whoever_leaves_a_committee_keeps_the_post() -> None:
    """A committee is no employer."""
    case = dated(
        ("Nora Vale is the harbour master.", "2014-05-01", ""),
        ("Nora Vale left the Dredging Committee on 3 March 2015.", "2015-03-04", ""),
    )
    assert [(post, end) for _, post, _, end, _ in case] == [(MASTER, "")]


def test_what_was_given_up_before_ended_by_then() -> None:
    """She acted in 2014, was harbour master in 2015 and retired in 2017: nobody says that she acted on."""
    case = dated(
        ("Nora Vale is the acting treasurer.", "2014-05-01", ""),
        ("Nora Vale is the harbour master.", "2015-05-01", ""),
        ("Nora Vale retired on 3 March 2017.", "2017-03-04", ""),
    )
    assert [(post, end) for _, post, _, end, _ in case] == [
        ("acting treasurer", "[..2017-03-03]"),
        (MASTER, "2017-03-03"),
    ]


# what was to be, the end
@pytest.mark.parametrize(
    ("sentence", "end"),
    [
        ("Ms Nora Vale retires on 31 March 2016.", "[2016-03-31..]"),
        ("Nora Vale is to step down in May 2016.", "[2016-05..]"),
        ("Nora Vale is leaving on 3 April 2016.", "[2016-04-03..]"),
        ("Nora Vale said that she would leave the council at the end of October 2016.", "[2016-10..]"),
        ("Ms Nora Vale retires the pump on 31 March 2014.", ""),
    ],
)
def test_whoever_is_to_leave_holds_it_until_then_and_perhaps_longer(sentence: str, end: str) -> None:
    """Told before it: a plan is no departure."""
    case = dated(("Nora Vale is the harbour master.", "2015-05-01", ""), (sentence, "2015-05-02", ""))
    assert [(who, until) for who, _, _, until, _ in case] == [(VALE, end)]


@pytest.mark.parametrize(("written", "seen"), [("2015-05-02", ["2015-05-02"]), ("2015-07-02", [])])
def test_whoever_leaves_on_a_later_day_holds_it_when_it_is_told(written: str, seen: list[str]) -> None:
    """A title beside a departure is of the day of writing where the departure lies ahead."""
    case = dated(("Nora Vale, the harbour master, resigned on 30 June 2015.", written, "letter"))
    assert case == [(VALE, MASTER, "", "2015-06-30", seen)]


def test_a_departure_that_came_sooner_outweighs_the_plan() -> None:
    """She was to retire in 2016 and died in 2015."""
    case = dated(
        ("Nora Vale is the harbour master.", "2015-05-01", ""),
        ("Ms Nora Vale retires on 31 March 2016.", "2015-05-02", ""),
        ("Nora Vale died in September 2015.", "2015-11-02", ""),
    )
    assert [end for _, _, _, end, _ in case] == ["2015-09"]


@pytest.mark.parametrize(("post", "end"), [("mayor", "2017-05"), ("harbour master", "")])
def test_a_lost_seat_ends_what_people_are_elected_to(post: str, end: str) -> None:
    """Not an employment."""
    case = dated(
        (f"Nora Vale is the {post}.", "2014-05-01", ""),
        ("Nora Vale lost her seat in May 2017.", "2018-03-04", ""),
    )
    assert [until for _, _, _, until, _ in case] == [end]


def test_a_title_in_a_sentence_of_an_earlier_day_is_of_then_or_of_the_writing() -> None:
    """Some moment between the two."""
    case = told("On 3 March 2015 the harbour master, Nora Vale, wrote to the board.")
    assert held(case) == [(VALE, MASTER, "", "", ["[2015-03-03..2018-05-02]"])]


@pytest.mark.parametrize(("kind", "seen"), [("report", ["[..2018-05-02]"]), ("letter", NOW)])
def test_a_report_looks_back(kind: str, seen: list[str]) -> None:
    """What an inquiry tells lies behind it; whoever writes a letter speaks of the day."""
    assert dated(("The harbour master, Nora Vale, spoke.", "2018-05-02", kind)) == [
        (VALE, MASTER, "", "", seen)
    ]


def dated(*texts: tuple[str, str, str]) -> list[Held]:
    """Who held what, by texts with their days of writing and kinds."""
    read = (
        read_source(
            f"sources/{number}.txt", words.encode(), SourceFacts(written=parse(day), kind=kind), Terms()
        )
        for number, (words, day, kind) in enumerate(texts)
    )
    return held(resolve([extract(text) for text in read], (), Terms()))
