"""Who knew first, who claims not to have known, who came after whom, who had which part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions import bind
from timeline.questions.earlier import earlier
from timeline.questions.gap_list import gaps_
from timeline.questions.knew import knew
from timeline.questions.present import present
from timeline.questions.succession import succession
from timeline.questions.unaware import unaware

Opened = Callable[[Telling], Case]


def kiln() -> Telling:
    """A crack in a kiln: two were told, one says that he was not; three masters in a row."""
    told = Telling(as_of="2015-12-31").knows(
        "document/crack-note: crack note",
        "person/ina-wolf: Ina Wolf",
        "person/ted-barr: Ted Barr",
        "person/una-pike: Una Pike",
        "post/kiln-master: kiln master",
        "post/packer: packer",
    )
    told.source("minutes/2014-02-03.txt", "2014-02-03", "minutes")
    told.says(
        "In the chair: Ina Wolf. Present: Ted Barr. Apologies: Una Pike.",
        "meeting", "2014-02-03", title="kiln meeting", chair="person/ina-wolf",
        present="person/ina-wolf person/ted-barr", apologies="person/una-pike",
    )  # fmt: skip
    told.source("post.txt", "2015-01-01")
    told.says(
        "Ina Wolf wrote the crack note on 1 March 2014.",
        "report", "2014-03-01", about="document/crack-note", author="person/ina-wolf", title="note written",
    )  # fmt: skip
    told.says(
        "The crack note went to Ted Barr in April 2014.",
        "submission", "2014-04", about="document/crack-note", recipient="person/ted-barr", title="note sent",
    )  # fmt: skip
    told.says(
        "“Nobody showed me the crack note before July,” said Ted Barr.",
        "knowledge", "[..2014-07]", "denied", "document/crack-note", verb="see", agent="person/ted-barr",
        speaker="person/ted-barr", said="2015-01-01", title="not shown the note",
    )  # fmt: skip
    told.source("staff.csv", "2015-12-01", "table")
    told.tenure("person/ina-wolf", "post/kiln-master", "2010-01-01", "2012-12-31")
    told.tenure("person/ted-barr", "post/kiln-master", "2013-01-01", "2014-06-30")
    return told.tenure("person/una-pike", "post/kiln-master", "2014-10-01", "")


@pytest.fixture
def case(opened: Opened) -> Case:
    """The kiln, opened."""
    return opened(kiln())


def put(case: Case, question: Callable[..., Answer], **words: str) -> Answer:
    """A question with its arguments as typed."""
    return question(case, **bind(case, question, words))


def test_the_record_of_two_is_compared(case: Case) -> None:
    """March lies surely before April."""
    answer = put(case, earlier, about="crack note", who="Ted Barr", than="Ina Wolf")
    assert answer.text.startswith("On record, Ina Wolf knew of the crack note before Ted Barr.")
    assert [finding.name for finding in answer.findings] == ["Ted Barr", "Ina Wolf"]


def test_one_without_a_record_is_not_compared(case: Case) -> None:
    """No record of one does not put the other first."""
    answer = put(case, earlier, about="crack note", who="Una Pike", than="Ina Wolf")
    assert "Cannot be compared: no record that Una Pike knew of the crack note." in answer.text
    assert "Looked in 3 sources" in answer.text


def test_overlapping_bounds_settle_nothing(opened: Opened) -> None:
    """Both in April 2014."""
    told = kiln()
    told.at = "sources/post.txt"
    told.says(
        "Una Pike had the crack note on 14 April 2014.",
        "submission", "2014-04-14", about="document/crack-note", recipient="person/una-pike",
        title="note had",
    )  # fmt: skip
    answer = put(opened(told), earlier, about="crack note", who="Una Pike", than="Ted Barr")
    assert answer.text.startswith("Which of them knew of the crack note first is not settled by the record.")


def test_a_claim_of_ignorance_stands_beside_the_record(case: Case) -> None:
    """His words, and what he was sent."""
    answer = put(case, unaware, about="crack note")
    assert "Ted Barr says: “Nobody showed me the crack note before July”." in answer.text
    assert "Beside it: Ted Barr was sent it, in April 2014: note sent." in answer.text
    assert [finding.certainty for finding in answer.findings] == ["stated", "documented"]


def test_whoever_makes_no_claim_is_not_told(case: Case) -> None:
    """That someone was not told is on no record."""
    answer = put(case, unaware, about="crack note", who="Una Pike")
    assert (answer.status, answer.findings) == (NONE_ON_RECORD, ())


# who, other side, the answer's name
@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ({"who": "Ina Wolf"}, "Ted Barr"),
        ({"who": "Ted Barr"}, "Una Pike"),
        ({"who": "Ted Barr", "earlier": "yes"}, "Ina Wolf"),
        ({"who": "Ted Barr", "post": "kiln master"}, "Una Pike"),
        ({"who": "Una Pike"}, None),
        ({"who": "Ted Barr", "post": "packer"}, None),
    ],
)
def test_the_next_in_a_post_is_the_nearest_that_is_named(
    case: Case, asked: dict[str, str], name: str | None
) -> None:
    """After the latest tenure of each post; nobody is on record after the last."""
    answer = put(case, succession, **asked)
    assert [finding.name for finding in answer.findings] == ([name] if name else [])


def test_a_pause_between_two_tenures_is_not_bridged(case: Case) -> None:
    """Both periods are told as they are."""
    text = put(case, succession, who="Ted Barr").text
    assert "to 30 June 2014): Una Pike, from 1 October 2014" in text


# part, who has it
@pytest.mark.parametrize(
    ("role", "names"),
    [
        ("chair", ["Ina Wolf"]),
        ("absent", ["Una Pike"]),
        ("apologies", ["Una Pike"]),
        ("invited", []),
    ],
)
def test_people_by_their_part_in_a_meeting(case: Case, role: str, names: list[str]) -> None:
    """Nobody else is told."""
    answer = put(case, present, on="2014-02-03", role=role)
    assert [finding.name for finding in answer.findings] == names
    assert answer.status == (ANSWERED if names else NONE_ON_RECORD)


def test_the_absent_are_only_those_whom_a_source_names(case: Case) -> None:
    """Said, since a list of those present is silent on all others."""
    answer = put(case, present, on="2014-02-03", role="absent")
    assert answer.text == "On record as away on 3 February 2014 (kiln meeting): Una Pike (apologies)."
    assert any("whoever no list names" in caveat for caveat in answer.caveats)


def test_a_part_that_nobody_has_is_no_part(case: Case) -> None:
    """The hint lists those there are."""
    with pytest.raises(WrongTerms, match="no 'cook'"):
        put(case, present, on="2014-02-03", role="cook")


# act, who
@pytest.mark.parametrize(
    ("how", "names"), [("author", ["Ina Wolf"]), ("recipient", ["Ted Barr"]), ("sender", [])]
)
def test_knowledge_by_one_act_alone(case: Case, how: str, names: list[str]) -> None:
    """Its author is not among those who received it."""
    answer = put(case, knew, about="crack note", how=how)
    assert [finding.name for finding in answer.findings] == names
    assert "knowing" not in answer.text


def test_an_act_that_is_no_rung_is_refused(case: Case) -> None:
    """With those there are."""
    with pytest.raises(WrongTerms, match="no 'dreamt'"):
        put(case, knew, about="crack note", how="dreamt")


def test_gaps_are_answers_too(case: Case) -> None:
    """All, or of one kind; each with the quote that it rests on."""
    every, departed = put(case, gaps_), put(case, gaps_, kind="departed")
    assert len(every.findings) == len(case.gaps())
    assert [finding.value["kind"] for finding in departed.findings] == [
        gap.kind for gap in case.gaps(kind="departed")
    ]
    assert all(finding.evidence for finding in every.findings)


def test_a_kind_of_gap_that_is_none_is_refused(case: Case) -> None:
    """With those there are."""
    with pytest.raises(WrongTerms, match="no 'hole'"):
        put(case, gaps_, kind="hole")


def test_a_denial_of_having_been_told_is_a_claim_of_ignorance(opened: Opened) -> None:
    """Whoever was not told says that they did not know."""
    told = kiln()
    told.at = "sources/post.txt"
    told.says(
        "“I was never told of the crack note,” said Una Pike.",
        "statement", "", "denied", "document/crack-note", verb="tell", recipient="person/una-pike",
        speaker="person/una-pike", said="2015-01-01", title="never told",
    )  # fmt: skip
    answer = put(opened(told), unaware, about="crack note", who="Una Pike")
    assert answer.text.startswith("1 claim of not having known of the crack note on record. Una Pike says:")


def test_the_chair_is_told_as_the_chair(case: Case) -> None:
    """Not as one of those present."""
    (finding,) = put(case, present, on="2014-02-03", role="chair").findings
    assert finding.text.startswith("Ina Wolf: in the chair on 3 February 2014")


# kind of gap, how one of it is called
@pytest.mark.parametrize(
    ("kind", "words"),
    [("undated", "No event whose time is not known was found."), ("sequence", "of the kind “sequence”")],
)
def test_an_empty_list_of_gaps_says_of_what(case: Case, kind: str, words: str) -> None:
    """In words that a reader knows."""
    assert words in put(case, gaps_, kind=kind).text
