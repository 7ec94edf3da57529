"""Minutes that name nobody as there, or nobody by an account."""

from __future__ import annotations

from collections.abc import Callable

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.unlisted import unlisted

Opened = Callable[[Telling], Case]
IDA, TOM = "person/ida", "person/tom"


def crew() -> Telling:
    """Four minutes: a name with an account, a name alone, an account in a link, nobody."""
    told = Telling().knows(f"{IDA}: Ida Byrne, @idab, idab", f"{TOM}: Tom Quill", "group/crew: the crew")
    told.source("minutes/2018-05-03.md", "2018-05-03", "minutes")
    told.says("Present: Ida Byrne (@idab)", "meeting", "2018-05-03", present=IDA)
    told.source("minutes/2018-05-10.md", "2018-05-10", "minutes")
    told.says("Present: Tom Quill", "meeting", "2018-05-10", present=TOM)
    told.source("minutes/2018-05-17.md", "2018-05-17", "minutes")
    told.says("The crew met.", "meeting", "2018-05-17", present="group/crew")
    return told


def without(case: Case, **asked: bool) -> list[str]:
    """The sources of an answer."""
    return [finding.value["source"] for finding in unlisted(case, **asked).findings]


def test_minutes_that_name_nobody(opened: Opened) -> None:
    """A group is nobody by name."""
    assert without(opened(crew())) == ["sources/minutes/2018-05-17.md"]


def test_minutes_that_list_nobody_by_an_account(opened: Opened) -> None:
    """Those that name nobody are among them."""
    paths = ["sources/minutes/2018-05-10.md", "sources/minutes/2018-05-17.md"]
    assert without(opened(crew()), account=True) == paths


def test_each_is_shown_by_its_head(opened: Opened) -> None:
    """What is not there has no quote; the paper has."""
    finding = unlisted(opened(crew()), account=True).findings[0]
    assert finding.evidence[0].exact == "Present: Tom Quill"
    assert finding.value == {"source": "sources/minutes/2018-05-10.md", "listed": 1, "in_links": 0}


def test_other_papers_need_name_nobody(opened: Opened) -> None:
    """Only minutes are asked about."""
    told = crew().source("letter.txt", "2018-06-01", "letter")
    told.says("The crane is broken.", "other", "2018-06-01")
    assert without(opened(told)) == ["sources/minutes/2018-05-17.md"]


def test_those_sent_apologies_were_not_there(opened: Opened) -> None:
    """Apologies are names, and of nobody who came."""
    told = crew().source("minutes/2018-05-24.md", "2018-05-24", "minutes")
    told.says("Apologies: Tom Quill", "meeting", "2018-05-24", apologies=TOM)
    assert without(opened(told))[-1] == "sources/minutes/2018-05-24.md"


def test_a_case_without_minutes_says_so(opened: Opened) -> None:
    """Nothing to look through is an answer."""
    told = Telling().source("letter.txt", "2018-06-01", "letter")
    told.says("The crane is broken.", "other", "2018-06-01")
    assert unlisted(opened(told)).text.startswith("No minutes are in this case.")


def test_an_account_that_is_only_a_link_does_not_count(opened: Opened) -> None:
    """And it is told that there is one."""
    told = crew().source("minutes/2018-05-31.md", "2018-05-31", "minutes")
    told.says("Present: Ida Byrne ([idab](https://h.example/idab))", "meeting", "2018-05-31", present=IDA)
    told.knows(f"{IDA}: Ida Byrne, @idab, idab")
    answer = unlisted(opened(told), account=True)
    assert [f.value["source"] for f in answer.findings][-1] == "sources/minutes/2018-05-31.md"
