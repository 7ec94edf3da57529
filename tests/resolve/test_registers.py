"""Registers of roles: numbers of people, open sides, vacancies, and rows that are each a tenure."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.extract.whole import extract
from timeline.model.entity import Tenure
from timeline.model.resolved import Resolved
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve


def register(rows: str, header: str = "name,id,role,start_date,end_date") -> Resolved:
    """The case of one register."""
    data = f"{header}\n{cleandoc(rows)}\n".encode()
    return resolve([extract(read_source("sources/roles.csv", data, SourceFacts(), Terms()))], (), Terms())


def held(case: Resolved) -> list[tuple[str, str, str]]:
    """Who held something from when to when."""
    names = {entity.id: entity.name for entity in case.entities}
    return sorted(
        (names[tenure.person] if tenure.person else "nobody", tenure.start.edtf, tenure.end.edtf)
        for tenure in case.tenures
    )


def tenure_of(case: Resolved, person: str | None) -> Tenure:
    """The only tenure of someone."""
    return next(tenure for tenure in case.tenures if tenure.person == person)


def test_two_numbers_are_two_people():
    """The register numbers its people, as the one who stands there twice shows."""
    case = register(
        """
        Ada Byrne,p1,clerk,2009-01-01,2012-12-31
        Ada J Byrne,p2,warden,2013-01-01,
        Tom Quill,p3,clerk,2013-01-01,2014-12-31
        Tom Quill,p3,warden,2009-01-01,2012-12-31
        """
    )
    assert sum(entity.kind.value == "person" for entity in case.entities) == 3


def test_numbers_of_rows_say_nothing_of_people():
    """Each row has its own."""
    case = register(
        """
        Ada Byrne,1,clerk,2009-01-01,2012-12-31
        Ada J Byrne,2,warden,2013-01-01,
        Tom Quill,3,clerk,2013-01-01,2014-12-31
        Tom Quill,4,warden,2009-01-01,2012-12-31
        """
    )
    assert sum(entity.kind.value == "person" for entity in case.entities) == 2


def test_one_number_is_one_person_under_two_names():
    """Someone who took another surname."""
    case = register(
        """
        Ada Byrne,p1,clerk,2009-01-01,2012-12-31
        Ada Quill,p1,warden,2013-01-01,
        Tom Vane,p3,clerk,2013-01-01,2014-12-31
        """
    )
    assert [entity.id for entity in case.entities if entity.kind.value == "person"][1:] == ["person/tom-vane"]
    rules = [ground.rule for entity in case.entities for ground in entity.why]
    assert "same-number" in rules


# rows of one person in one post, from and to
@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Ada Byrne,1,clerk,2009-01-01,2012-12-31", [("2009-01-01", "2012-12-31")]),
        ("Ada Byrne,1,clerk,2009-01-01,", [("2009-01-01", "")]),
        ("Ada Byrne,1,clerk,,2012-12-31", [("", "2012-12-31")]),
        ("Ada Byrne,1,clerk,,", [("", "")]),
        (
            "Ada Byrne,1,clerk,,2023-01-04\nAda Byrne,1,clerk,2023-01-04,",
            [("", "2023-01-04"), ("2023-01-04", "")],
        ),
        (
            "Ada Byrne,1,clerk,2015-01-07,\nAda Byrne,1,clerk,,2019-01-08",
            [("", "2019-01-08"), ("2015-01-07", "")],
        ),
        ("Ada Byrne,1,clerk,2023-01-04,2017-01-03", [("2023-01-04", "2017-01-03")]),
        ("Ada Byrne,1,clerk,2009,2012\nAda Byrne,1,clerk,2009,2012", [("2009", "2012")]),
    ],
)
def test_each_row_is_a_tenure(rows, expected):
    """A side that is not given stays open; two rows are joined only where they say the same."""
    assert [(start, end) for _, start, end in held(register(rows))] == expected


@pytest.mark.parametrize("word", ["Vacant", "vacant", "VACANCY", "(vacant)", "Vacant."])
def test_a_vacancy_is_a_tenure_of_nobody(word):
    """The list says that the post was free, from then to then."""
    case = register(f"{word},,clerk,2013-01-01,2013-06-30\nAda Byrne,1,clerk,2013-07-01,")
    free = tenure_of(case, None)
    assert (free.post, free.start.edtf, free.end.edtf) == ("post/clerk", "2013-01-01", "2013-06-30")
    assert free.evidence[0].exact.startswith(word)


@pytest.mark.parametrize("word", ["TBC", "unknown", "-", "n/a", "nobody known"])
def test_a_holder_who_is_not_known_is_no_vacancy(word):
    """Nothing is said of the post."""
    case = register(f"{word},,clerk,2013-01-01,2013-06-30\nAda Byrne,1,clerk,2013-07-01,")
    assert all(tenure.person is not None for tenure in case.tenures)
