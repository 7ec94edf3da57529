"""Words in slots: taken where they come close, refused with the nearest where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.english.conftest import weir_with_board
from tests.questions.cases import Telling, weir, when
from timeline.case import Case
from timeline.english import ask
from timeline.english.meaning import CannotSay
from timeline.english.slots import date_meant, day_after, event_meant
from timeline.english.spotting import spot
from timeline.english.things import entity_meant
from timeline.model.answer import CANNOT_SAY
from timeline.model.mention import Kind

DOCUMENTS = (Kind.DOCUMENT, Kind.MATTER)
PEOPLE = (Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP)


def meant(case: Case, words: str, kinds: tuple[Kind, ...] = DOCUMENTS) -> tuple[str, tuple[str, ...]]:
    """The id that some words come to, and what is said of it."""
    spotted = spot(case, words)
    found = entity_meant(case, spotted, spotted.words, kinds)
    return found.value.id, found.caveats


# words, kinds, id
@pytest.mark.parametrize(
    ("words", "kinds", "id"),
    [
        ("the weir survey", DOCUMENTS, "document/weir-survey"),
        ("the structural survey", DOCUMENTS, "document/weir-survey"),
        ("flooding", DOCUMENTS, "matter/flooding"),
        ("Cllr Quill", PEOPLE, "person/ada-quill"),
        ("Mr Rao", PEOPLE, "person/dev-rao"),
        ("the clerk", PEOPLE, "post/clerk"),
        ("the chair", PEOPLE, "post/chair-of-the-board"),
        ("document/weir-survey", DOCUMENTS, "document/weir-survey"),
    ],
)
def test_close_words_are_taken(case: Case, words: str, kinds: tuple[Kind, ...], id: str) -> None:
    """A name, a part of one, a last name with its title, a head, an id."""
    assert meant(case, words, kinds)[0] == id


@pytest.mark.parametrize(
    ("words", "kinds", "named"),
    [
        ("the survey of the roads", DOCUMENTS, "survey of the roads"),
        ("the weir survey of the duty engineers", DOCUMENTS, "weir survey of the duty engineers"),
        ("Ada Lovelace", PEOPLE, "Ada Lovelace"),
        ("the mill", DOCUMENTS, "the mill"),
        ("Ada Quill", DOCUMENTS, "is a person"),
        ("the harbour board", PEOPLE, "harbour board"),
    ],
)
def test_words_that_only_touch_a_name_are_refused(
    case: Case, words: str, kinds: tuple[Kind, ...], named: str
) -> None:
    """Strange words beside known ones, a wrong kind, too small a part."""
    with pytest.raises(CannotSay, match=named):
        meant(case, words, kinds)


def reports(mentions: int) -> Telling:
    """Two reports, one of which is called "the report" so many times."""
    told = (
        Telling()
        .knows("document/dyke: dyke report, the report", "document/tide: tide report")
        .source("a.txt", "2019")
    )
    told.words("The tide report was short.")
    for number in range(mentions):
        told.words(f"On page {number} the report says so.")
    return told


def test_a_bare_head_is_taken_where_it_is_clear(tmp_path: Path) -> None:
    """Nine times against once."""
    id, caveats = meant(reports(9).case(tmp_path), "the report")
    assert id == "document/dyke"
    assert caveats == (
        "“the report” is taken to be the dyke report, the one most on record so; not the tide report.",
    )


def test_a_bare_head_is_asked_about_where_it_is_not(tmp_path: Path) -> None:
    """Twice against once."""
    with pytest.raises(CannotSay, match="may be any of these: the dyke report"):
        meant(reports(2).case(tmp_path), "the report")


def test_a_document_is_known_by_its_date(case: Case) -> None:
    """The survey that was written in March 2014."""
    assert meant(case, "the survey of March 2014") == (
        "document/weir-survey",
        ("“the survey of March 2014” is taken to be the weir survey.",),
    )


def test_another_date_is_another_document(case: Case) -> None:
    """Nothing of 1999."""
    with pytest.raises(CannotSay, match="survey of March 1999"):
        meant(case, "the survey of March 1999")


# words, EDTF
@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("3 February 2017", "2017-02-03"),
        ("3 February", "2017-02-03"),
        ("February 2017", "2017-02"),
        ("2017", "2017"),
    ],
)
def test_dates_are_read_and_years_sought_in_the_case(case: Case, words: str, edtf: str) -> None:
    """A day, a day without its year, a month, a year."""
    assert date_meant(case, spot(case, words), "§d0").value == when(edtf)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("14 July", "no event of this case is dated so"),
        ("September", "may be that of 2015 and 2016"),
        ("07/08/2016", "may be 7 August 2016 or 8 July 2016"),
    ],
)
def test_dates_that_settle_nothing_are_asked_about(case: Case, words: str, why: str) -> None:
    """No such day, two such months, two readings."""
    with pytest.raises(CannotSay, match=why):
        date_meant(case, spot(case, words), "§d0")


def test_by_a_day_is_before_the_next() -> None:
    """By the end of May is before June."""
    assert day_after(when("2014-05")) == when("2014-06-01")
    assert day_after(when("2014-05-03")) == when("2014-05-04")


def test_an_event_is_known_by_all_its_words(case: Case) -> None:
    """The site meeting, not any meeting."""
    spotted = spot(case, "the site meeting")
    assert event_meant(case, spotted, spotted.words).value.title == "site meeting"


def test_two_events_of_one_name_are_asked_about(tmp_path: Path) -> None:
    """Two board meetings."""
    case = weir_with_board().case(tmp_path)
    spotted = spot(case, "the meeting of the members")
    with pytest.raises(CannotSay):
        event_meant(case, spotted, spotted.words)


def register(*ids: str) -> Telling:
    """A list of posts and bodies."""
    return Telling().source("register.csv").knows(*ids)


def test_a_post_of_a_place_that_no_source_names(tmp_path: Path):
    """A register of one place says "mayor" and has a key for the place; how it is read is told."""
    case = register("post/mayor: mayor", "organisation/ea: place/country:ea").case(tmp_path)
    id, caveats = meant(case, "the mayor of Eastmere", (Kind.POST,))
    assert id == "post/mayor"
    assert "only mayor on record" in caveats[0]


@pytest.mark.parametrize(
    "ids",
    [
        ("post/mayor: mayor", "organisation/westmere-council: Westmere Council"),
        ("post/mayor-of-westmere: mayor of Westmere",),
        ("post/sheriff: sheriff",),
    ],
)
def test_a_post_of_another_place_is_not_taken(tmp_path: Path, ids: tuple[str, ...]):
    """Where a body is named, or the post is, the mayor of Eastmere is somebody else."""
    with pytest.raises(CannotSay):
        meant(register(*ids).case(tmp_path), "the mayor of Eastmere", (Kind.POST,))


def test_a_thing_may_be_given_by_its_id(case: Case) -> None:
    """As a list of alike names prints it."""
    reading = ask(case, "who knew of document/weir-survey?").reading
    assert reading is not None
    assert dict(reading.args) == {"about": "document/weir-survey"}


def test_two_of_one_name_are_told_apart_by_their_ids(tmp_path: Path) -> None:
    """With the source that names each first, and what to do if they are one."""
    told = weir().knows("document/second-report: flood report")
    told.source("other.txt", "2017-01-01")
    told.says(
        "A flood report was sent to Ada Quill.", "submission", "2017-01-01", about="document/second-report"
    )
    answer = ask(told.case(tmp_path), "who knew of the flood report?")
    assert answer.status == CANNOT_SAY
    assert "(document/second-report, first in" in answer.text
    assert "join them by a line `same` in corrections.txt" in answer.text
