"""Who someone is, in a few lines: names, posts, first and last record, events, meetings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Finding
from timeline.questions.card import card

Opened = Callable[[Telling], Case]
IDA = "person/ida"


def yard() -> Telling:
    """A boat yard: Ida Byrne writes, meets twice and becomes its treasurer."""
    told = Telling(as_of="2019").knows(
        f"{IDA}: Ida Byrne, Mrs Byrne",
        "post/treasurer: Treasurer",
        "document/rules: boat rules",
        "person/tom: Tom",
    )
    told.source("minutes/2018-05-03.txt", "2018-05-03", "minutes")
    told.says("Present: Ida Byrne", "meeting", "2018-05-03", present=IDA, title="yard meeting")
    told.says("Mrs Byrne wrote the boat rules.", "report", "2018-04", "stated", "document/rules", author=IDA)
    told.source("minutes/2018-06-07.txt", "2018-06-07", "minutes")
    told.says("Also present: Ida Byrne.", "meeting", "2018-06-07", in_attendance=IDA, title="yard meeting")
    return told.tenure(IDA, "post/treasurer", "2018-05-03")


def findings(case: Case, of: str = IDA) -> dict[str, Finding]:
    """The findings of a card by what they tell."""
    return {finding.value["what"]: finding for finding in card(case, of=case.entity(of)).findings}


def values(case: Case, what: str) -> dict[str, Any]:
    """The plain values of one finding."""
    return findings(case)[what].value


def test_the_names_with_a_passage_of_each(opened: Opened) -> None:
    """The fullest first."""
    found = findings(opened(yard()))["names"]
    assert found.value["names"] == ["Ida Byrne", "Mrs Byrne"]
    assert [quote.exact for quote in found.evidence] == ["Ida Byrne", "Mrs Byrne"]


def test_the_posts_with_their_times(opened: Opened) -> None:
    """From the first day on; no end is on record."""
    found = findings(opened(yard()))["post"]
    assert found.value["post"] == "post/treasurer"
    assert found.value["from"].edtf == "2018-05-03"


def test_the_first_and_the_last_record(opened: Opened) -> None:
    """By the day of what happened."""
    case = opened(yard())
    assert findings(case)["first"].text == "First on record in April 2018: Mrs Byrne wrote the boat rules."
    assert findings(case)["last"].when == case.events(kind="meeting")[-1].when


def test_the_meetings_attended(opened: Opened) -> None:
    """Present and in attendance."""
    case = opened(yard())
    assert values(case, "attended") == {"what": "attended", "meetings": 2}
    assert len(findings(case)["attended"].evidence) == 2


def test_the_events_are_counted_by_kind(opened: Opened) -> None:
    """The most frequent kind first."""
    case = opened(yard())
    assert "On record in 3 events (meeting 2 and report 1)." in card(case, of=case.entity(IDA)).text


def test_every_line_has_its_passages(opened: Opened) -> None:
    """Nothing is told without words."""
    answer = card(opened(yard()), of=opened(yard()).entity(IDA))
    assert answer.status == ANSWERED
    assert all(finding.evidence for finding in answer.findings)


def test_a_post_has_its_holders(opened: Opened) -> None:
    """Whoever held it stands on its card."""
    case = opened(yard())
    assert findings(case, "post/treasurer")["post"].id == IDA


def test_a_document_has_a_first_record(opened: Opened) -> None:
    """And no meetings."""
    assert findings(opened(yard()), "document/rules").keys() == {"names", "first"}


def test_someone_without_a_passage_is_nobody_on_record(opened: Opened) -> None:
    """A name that stands nowhere has no card."""
    told = yard().knows("person/zed: Zed Lind")
    case = opened(told)
    assert card(case, of=case.entity("person/zed")).status == NONE_ON_RECORD
