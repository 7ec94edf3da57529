"""The many ways in which prose tells of a post: taken up, shared, covered, left, empty."""

from __future__ import annotations

import pytest

from tests.resolve.test_holdings import MASTER, NOW, VALE, held, told

QUILL, ACTING = "Tom Quill", "acting harbour master"


# sentence, from, to, seen
@pytest.mark.parametrize(
    ("sentence", "start", "end", "seen"),
    [
        # beginnings
        ("Nora Vale was confirmed as harbour master on 3 May 2014.", "2014-05-03", "", []),
        ("Nora Vale began work as harbour master on 3 May 2014.", "2014-05-03", "", []),
        ("Nora Vale was elected harbour master at the annual meeting on 3 May 2014.", "2014-05-03", "", []),
        ("Nora Vale was elected as harbour master at the AGM of 3 May 2014.", "2014-05-03", "", []),
        ("Nora Vale's appointment as harbour master took effect on 1 April 2014.", "2014-04-01", "", []),
        ("Nora Vale took over as harbour master from Tom Quill in June 2014.", "2014-06", "", []),
        # ends
        ("Nora Vale acted as harbour master until 3 March 2015.", "", "2015-03-03", []),
        ("Nora Vale was harbour master at Pell Quay until June 2014.", "", "2014-06", []),
        ("Nora Vale remained harbour master until June 2014.", "", "2014-06", []),
        ("Nora Vale worked as harbour master until her retirement in March 2017.", "", "2017-03", []),
        ("Until June 2014 the harbour master was Nora Vale.", "", "2014-06", []),
        ("Nora Vale stood down as harbour master at the annual meeting on 3 May 2014.", "", "2014-05-03", []),
        ("Nora Vale was dismissed as harbour master in May 2014.", "", "2014-05", []),
        ("Nora Vale ceased to be harbour master on 3 May 2014.", "", "2014-05-03", []),
        ("Nora Vale's contract as harbour master ended on 31 March 2017.", "", "2017-03-31", []),
        ("Nora Vale is no longer harbour master.", "", "[..2018-05-02]", []),
        ("Nora Vale, formerly harbour master, spoke.", "", "[..2018-05-02]", []),
        # both, or moments
        ("Nora Vale held the post of harbour master from 2010 to 2014.", "2010", "2014", []),
        ("Nora Vale, harbour master from 2010 to 2014, wrote to the board.", "2010", "2014", []),
        ("Nora Vale (harbour master 2010–2014) wrote to the board.", "2010", "2014", []),
        ("Nora Vale (harbour master until March 2014) wrote to the board.", "", "2014-03", []),
        ("Nora Vale, harbour master since 2012, wrote to the board.", "2012", "", NOW),
        ("The harbour master from 2010 to 2014 was Nora Vale.", "2010", "2014", []),
        ("Nora Vale acted up as harbour master between January and June 2014.", "2014-01", "2014-06", []),
        ("Nora Vale was harbour master in May 2014.", "", "", ["2014-05"]),
        ("Nora Vale was harbour master throughout 2014.", "", "", ["2014-01-01/2014-12-31"]),
        ("Nora Vale was re-elected harbour master on 3 May 2014.", "", "", ["2014-05-03"]),
        ("Nora Vale, then harbour master, wrote to them on 3 March 2015.", "", "", ["2015-03-03"]),
        ("The then harbour master, Nora Vale, wrote to them on 3 March 2015.", "", "", ["2015-03-03"]),
        ("Nora Vale, who was harbour master at the time, wrote to them on 3 March 2015.", "", "",
         ["2015-03-03"]),
    ],
)  # fmt: skip
def test_a_holding_is_told_in_many_ways(sentence: str, start: str, end: str, seen: list[str]) -> None:
    """Each date on the side that the words give it."""
    assert held(told(sentence)) == [(VALE, MASTER, start, end, seen)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nora Vale was due to take up the post of harbour master on 1 June 2014 but never did.",
        "Nora Vale applied for the post of harbour master in March 2014.",
        "Nora Vale was offered the post of harbour master in March 2014.",
        "Nora Vale is to leave as harbour master on 1 June 2018.",
        "The harbour master was Nora Vale's brother in 2014.",
    ],
)
def test_what_was_only_to_be_is_no_holding(sentence: str) -> None:
    """A plan, a wish, an offer, a relative."""
    assert held(told(sentence)) == []


# sentence, the part of the first, the part of the second
@pytest.mark.parametrize(
    "sentence",
    [
        "Nora Vale took over from Tom Quill as harbour master in June 2014.",
        "Nora Vale succeeded Tom Quill as harbour master in June 2014.",
        "Tom Quill was succeeded by Nora Vale as harbour master in June 2014.",
        "Tom Quill was replaced as harbour master by Nora Vale in June 2014.",
        "Tom Quill was replaced by Nora Vale as harbour master in June 2014.",
        "Tom Quill handed over to Nora Vale as harbour master in June 2014.",
    ],
)
def test_one_follows_the_other(sentence: str) -> None:
    """The first was over by then at the latest; the second began."""
    assert sorted(held(told(sentence))) == [
        (VALE, MASTER, "2014-06", "", []),
        (QUILL, MASTER, "", "[..2014-06]", []),
    ]


def test_the_acting_post_is_a_post_of_its_own() -> None:
    """ "Acting" belongs to the post, not to what was done."""
    case = told("Nora Vale was acting harbour master from January to June 2014.")
    assert held(case) == [(VALE, ACTING, "2014-01", "2014-06", [])]


# sentence, who was nobody, from, to
@pytest.mark.parametrize(
    "sentence",
    [
        "No harbour master was in post between May 2014 and June 2015.",
        "There was no harbour master from May 2014 to June 2015.",
        "Nora Vale met the harbour master. The post was vacant from May 2014 to June 2015.",
    ],
)
def test_nobody_held_it(sentence: str) -> None:
    """A vacancy that a sentence states."""
    assert held(told(sentence)) == [("nobody", MASTER, "2014-05", "2015-06", [])]


def test_whoever_covers_holds_it_in_a_manner() -> None:
    """Nora Vale is away and has the post all the same."""
    case = told("Tom Quill covered for Nora Vale as harbour master from May 2014 to January 2015.")
    assert [(t.person, t.manner, t.start.edtf, t.end.edtf) for t in case.tenures] == [
        ("person/nora-vale", "", "", ""),
        ("person/tom-quill", "covering", "2014-05", "2015-01"),
    ]
    assert [moment.edtf for moment in case.tenures[0].seen] == ["2014-05/2015-01"]


def test_leave_is_covered_by_another() -> None:
    """The days of the leave are those of the cover."""
    words = "Nora Vale, the harbour master, was on leave from May 2014 to January 2015, covered by Tom Quill."
    (cover,) = [tenure for tenure in told(words).tenures if tenure.manner]
    assert (cover.person, cover.manner) == ("person/tom-quill", "covering")
    assert (cover.start.edtf, cover.end.edtf) == ("2014-05", "2015-01")


def test_a_secondment_is_told_with_the_post() -> None:
    """Held, on secondment."""
    case = told("Tom Quill was seconded to the port as harbour master from May 2014 to May 2015.")
    (tenure,) = case.tenures
    assert (tenure.manner, tenure.start.edtf, tenure.end.edtf) == ("on secondment", "2014-05", "2015-05")


def test_the_post_of_whoever_is_named_between_is_not_guessed() -> None:
    """ "The post" may be Tom Quill's."""
    words = (
        "Nora Vale met the harbour master. Tom Quill left. The post was vacant from May 2014 to June 2015."
    )
    assert [person for person, *_ in held(told(words)) if person == "nobody"] == []


# sentences, what she held from when to when
@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("Nora Vale wrote to us. She was harbour master from 2010 to 2014.", "2010", "2014"),
        ("Nora Vale wrote that she was harbour master until March 2014.", "", "2014-03"),
        ("Nora Vale came in 2009 and was confirmed as harbour master in May 2010.", "2010-05", ""),
    ],
)
def test_a_pronoun_stands_for_the_only_one_named(words: str, start: str, end: str) -> None:
    """In its sentence, or in the one before."""
    assert held(told(words)) == [(VALE, MASTER, start, end, [])]


def test_a_pronoun_that_may_be_either_is_nobody() -> None:
    """Two people are named before it."""
    words = "Nora Vale wrote to Helen Quill. She was harbour master from 2010 to 2014."
    assert held(told(words)) == []


def test_a_mayor_is_a_mayor_of_a_place() -> None:
    """With the place or without."""
    case = told("Nora Vale is the mayor of Ashcombe.", "Nora Vale was mayor until 2019.")
    assert len({tenure.post for tenure in case.tenures}) == 1


def test_a_field_of_work_is_no_place() -> None:
    """Two directors."""
    case = told("Nora Vale is the Director of Finance.", "Tom Quill is the Director of Housing.")
    assert len({tenure.post for tenure in case.tenures}) == 2


def test_minutes_elect_on_their_day() -> None:
    """A meeting elects when it meets."""
    minutes = """
        ASHCOMBE TOWN COUNCIL
        Minutes of the annual meeting held on 12 May 2014

        Present: Bridget Lowe (Mayor), Simon Farr, Helen Pike

        1. Election of mayor
        Simon Farr was elected mayor.
    """
    case = told(minutes, written="")
    assert [t.start.edtf for t in case.tenures if t.person == "person/simon-farr"] == ["2014-05-12"]
