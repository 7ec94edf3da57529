"""What someone knew on a day: the same acts as for who knew of a thing, read from the person's side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, weir, when
from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.knew import knew
from timeline.questions.known import known

Opened = Callable[[Telling], Case]


def of(case: Case, who: str, on: str = "") -> Answer:
    """What someone knew by a day."""
    return known(case, who=case.find(who), on=when(on) if on else None)


# the day, what Ada Quill provably knew of by then, and whether surely
@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2017-01-08", []),
        ("2017-01-09", [("weir survey", "yes")]),
        ("2017", [("weir survey", "yes")]),
        ("", [("weir survey", "yes")]),
    ],
)
def test_what_came_by_then_is_known_then(case: Case, on: str, expected: list[tuple[str, str]]) -> None:
    """The mail of 9 January 2017 brought her the survey."""
    found = [(f.name, f.value["in_time"]) for f in of(case, "Ada Quill", on).findings if f.value]
    assert found == expected


def test_what_may_have_come_by_then_is_marked(opened: Opened) -> None:
    """A mail of some day in May, asked for the 15th."""
    told = weir()
    told.says("Cora Lund was sent the flood report in May 2017.", "email", "2017-05", "stated",
              "document/flood-report", recipient="person/cora-lund")  # fmt: skip
    [finding] = [f for f in of(opened(told), "Cora Lund", "2017-05-15").findings if f.name == "flood report"]
    assert (finding.value["in_time"], finding.certainty) == ("possibly", "possible")


def test_it_agrees_with_the_question_asked_of_the_thing(case: Case) -> None:
    """One ladder, from both sides."""
    answer = knew(case, about=case.find("weir survey"))
    for finding in answer.findings:
        if finding.value and finding.id:
            mine = [f for f in of(case, finding.id).findings if f.name == "weir survey" and f.value]
            assert [(f.when, f.value["how"]) for f in mine] == [(finding.when, finding.value["how"])]


def test_nothing_on_record_is_no_ignorance(case: Case) -> None:
    """Dev Rao is named nowhere: the answer says where it looked."""
    answer = of(case, "Dev Rao")
    assert answer.status == NONE_ON_RECORD
    assert "No record of anything that Dev Rao knew of. Looked in" in answer.text


def test_a_denial_stands_beside_it_as_a_claim(case: Case) -> None:
    """Ada Quill says that the board knew nothing."""
    answer = of(case, "Ada Quill")
    assert answer.status == ANSWERED
    assert [f.certainty for f in answer.findings if f.value is None] == ["stated"]
    assert "claimed, not shown" in answer.text


def test_a_body_knows_through_its_members(opened: Opened) -> None:
    """Ada Quill sits on the board when the mail comes."""
    told = weir().knows("post/seat: member of the River Board")
    told.tenure("person/ada-quill", "post/seat", "2016-01-01", "2017-12-31")
    answer = of(opened(told), "River Board", "2017-02")
    assert [f.name for f in answer.findings if f.value] == ["weir survey"]
    assert any("through its members" in caveat for caveat in answer.caveats)


# a question, the command that it is read as
@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("what did Ada Quill know on 10 January 2017?",
         "timeline query known --who person/ada-quill --on 2017-01-10"),
        ("which documents was Ben Stott aware of by May 2014?",
         "timeline query known --who person/ben-stott --on 2014-05"),
        ("what did Ben Stott know?", "timeline query known --who person/ben-stott"),
        ("what did Ada Quill know of the weir survey?",
         "timeline query knew --about document/weir-survey --who person/ada-quill"),
    ],
)  # fmt: skip
def test_it_can_be_asked_in_english(case: Case, words: str, command: str) -> None:
    reading = ask(case, words).reading
    assert reading is not None
    assert reading.command == command
