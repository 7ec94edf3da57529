"""Who is who: names that collide stay apart, and an office belongs to a person for a time only."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.laws.cases import only, people, told
from timeline.errors import AmbiguousName
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.questions.holder import holder

MET = "{} met the league on {}.\n"


def of(*names: str) -> dict[str, str]:
    """A paper for each name, a month apart."""
    return {
        f"2015-{n:02}-20.txt": MET.format(name, f"2 {month} 2015")
        for n, (name, month) in enumerate(zip(names, ("March", "April", "May"), strict=False), 3)
    }


# names in papers of their own, the people they come to
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Mr John Smith", "Mr John Smith"), ["John Smith"]),
        (("Mr John Smith", "Mr Smith"), ["John Smith"]),
        (("Mr John Smith", "Mrs Jane Smith", "J. Smith"), ["J. Smith", "Jane Smith", "John Smith"]),
        (("J. Smith", "J. Smith"), ["J. Smith", "J. Smith"]),
        (("Mr John Smith", "Mr Tom Smith", "Mr Smith"), ["John Smith", "Smith", "Tom Smith"]),
        (("Mr John Smith", "Mr John Smyth"), ["John Smith", "John Smyth"]),
        (("Dr Ann Lee", "Dr Anna Leeds"), ["Ann Lee", "Anna Leeds"]),
        (("Mr Paul Roe", "Mrs Roe"), ["Paul Roe", "Roe"]),
    ],
)
def test_names_are_joined_only_where_they_fit_one_alone(
    tmp_path: Path, names: tuple[str, ...], expected: list[str]
) -> None:
    """A surname or an initial that fits two decides nothing."""
    case = told(tmp_path, of(*names))
    assert sorted(people(case)) == expected
    assert len({person.id for person in case.entities(Kind.PERSON)}) == len(expected)


def test_a_name_that_fits_two_is_a_doubt_with_lines_that_settle_it(tmp_path: Path) -> None:
    """
    Mr John Smith, Mrs Jane Smith, and a J. Smith.
    """
    papers = of("Mr John Smith", "Mrs Jane Smith", "J. Smith")
    (doubt,) = told(tmp_path / "open", papers).doubts()
    assert (doubt.kind, doubt.quotes[0].exact) == ("identity", "J. Smith")
    settled = told(tmp_path / "settled", papers, corrections=doubt.options[0] + "\n")
    assert (len(people(settled)), settled.doubts(), settled.problems()) == (2, (), ())


def test_a_name_that_fits_two_is_not_answered_for_one_of_them(tmp_path: Path) -> None:
    """Asked for Smith, the case says which."""
    case = told(tmp_path, of("Mr John Smith", "Mrs Jane Smith"))
    with pytest.raises(AmbiguousName, match="any of 2"):
        case.find("Smith")


def test_each_of_two_namesakes_keeps_their_own_events(tmp_path: Path) -> None:
    """Nothing of the one is told of the other."""
    case = told(tmp_path, of("Mr John Smith", "Mrs Jane Smith"))
    assert [e.when.edtf for e in case.events(who="person/john-smith")] == ["2015-03-02"]
    assert [e.when.edtf for e in case.events(who="person/jane-smith")] == ["2015-04-02"]


def test_two_at_one_table_are_two_people(tmp_path: Path) -> None:
    """
    Present: John Smith, Jane Smith, J. Smith.
    """
    words = "Minutes of the League, 3 March 2015\n\nPresent: John Smith, Jane Smith, J. Smith.\n"
    case = told(tmp_path, {"2015-03-03.minutes.txt": words})
    assert sorted(people(case)) == ["J. Smith", "Jane Smith", "John Smith"]
    assert len(only(case, "meeting").parts) >= 3


LATER = {
    "2015-03-20.txt": "Ms Rosa Vale met the league on 2 March 2015.\n",
    "2018-04-02.txt": "Chief Executive Rosa Vale met the league on 1 April 2018.\n",
}


def test_a_later_title_does_not_date_the_tenure_back(tmp_path: Path) -> None:
    """What she is called in 2018 she need not have been in 2015."""
    (tenure,) = told(tmp_path, LATER).tenures()
    assert (tenure.person, tenure.post) == ("person/rosa-vale", "post/chief-executive")
    assert tenure.start.earliest.year == 1
    assert all(moment.earliest.year >= 2018 for moment in tenure.seen)


@pytest.mark.parametrize(("day", "status"), [("2015-03-02", "none-on-record"), ("2018-04-02", "answered")])
def test_a_post_is_answered_for_the_time_that_is_on_record(tmp_path: Path, day: str, status: str) -> None:
    """In 2015 the case does not know; who may have held it is said to be only possible."""
    case = told(tmp_path, LATER)
    answer = holder(case, post=case.entity("post/chief-executive"), on=When.day(date.fromisoformat(day)))
    assert answer.status == status
    sure = [finding for finding in answer.findings if finding.certainty != "possible"]
    assert bool(sure) == (status == "answered")


def test_a_meeting_is_not_attended_by_a_title_of_later(tmp_path: Path) -> None:
    """The part of 2015 is that of the person, in the words of 2015."""
    case = told(tmp_path, LATER)
    first, second = case.events()
    assert [part.id for part in first.parts if part.role == "present"][:1] == ["person/rosa-vale"]
    assert "Chief" not in first.title
    assert "Chief" in second.title


STAFF = "name,post,from,to\nRosa Vale,Treasurer,2014-01-01,2016-12-31\nOlga Brandt,Treasurer,2017-02-01,\n"


# a day, who held the post on it
@pytest.mark.parametrize(
    ("day", "name"),
    [
        (When.year(2015), ["Rosa Vale"]),
        (When.month(2018, 5), ["Olga Brandt"]),
        (When.month(2017, 1), []),
        (When.year(2012), []),
    ],
)
def test_a_post_passes_from_one_to_the_next(tmp_path: Path, day: When, name: list[str]) -> None:
    """Between the two nobody is on record."""
    case = told(tmp_path, {"staff.csv": STAFF})
    answer = holder(case, post=case.entity("post/treasurer"), on=day)
    assert [finding.name for finding in answer.findings if finding.certainty != "possible"] == name


def test_a_letter_to_an_office_reaches_its_holder_of_that_day(tmp_path: Path) -> None:
    """
    The league wrote to the treasurer in 2015, and again in 2018.
    """
    papers = {
        "staff.csv": STAFF,
        "2015-05-04.txt": "Mr Paul Roe sent the audit report to the treasurer on 4 May 2015.\n",
        "2018-05-04.txt": "Mr Paul Roe sent the audit letter to the treasurer on 4 May 2018.\n",
    }
    case = told(tmp_path, papers)
    received = {
        event.when.edtf: [part.id for part in event.parts if part.role == "recipient"]
        for event in case.events(who="person/paul-roe")
    }
    assert "person/olga-brandt" not in received["2015-05-04"]
    assert "person/rosa-vale" not in received["2018-05-04"]
