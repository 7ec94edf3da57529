"""Who came late or left early, whose place was put right, and how many were counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.event import Part
from timeline.model.source import Quote, Source, Text
from timeline.questions.accounts import counted
from timeline.questions.comings import comings
from timeline.questions.present import present

Opened = Callable[[Telling], Case]
IDA = "person/ida"


def minutes(words: str, **roles: str) -> Case | Telling:
    """Minutes with these words, and whoever they list."""
    told = Telling(as_of="2020").knows(
        f"{IDA}: Ida Byrne", "person/tom: Tom Quill", "group/g: four residents"
    )
    told.source("m.txt", "2018-05-03", "minutes")
    told.says(words, "meeting", "2018-05-03", title="committee", **(roles or {"present": IDA}))
    return told


def told_of(words: str) -> dict[str, str]:
    """What minutes tell of Ida Byrne's coming and going."""
    text = Text(Source("sources/m.txt", "0" * 64, "minutes", "", ""), words)
    start = words.index("Ida Byrne")
    part = Part("present", IDA, "Ida Byrne", "Ida Byrne", text.quote(start, start + len("Ida Byrne")))
    return {coming.side: coming.when or coming.quote.exact for coming in comings(text, part)}


# minutes, what is told of her coming and going
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Present: Ida Byrne (until item 4)", {"left": "item 4"}),
        ("Present: Ida Byrne (joined at 10:15)", {"arrived": "10:15"}),
        ("Present: Ida Byrne (joined at 2:19pm, left at 2:40pm)", {"arrived": "2:19pm", "left": "2:40pm"}),
        ("Present: Ida Byrne (from 10.30)", {"arrived": "10.30"}),
        ("Present: Ida Byrne - left at noon", {"left": "noon"}),
        ("Present: Ida Byrne, arrived late", {"arrived": "arrived late"}),
        ("Present: Ida Byrne (Chair) (until 9pm)", {"left": "9pm"}),
        ("Present: Ida Byrne, Tom Quill (until item 4)", {}),
        ("Present: Ida Byrne (Harbour Trust)", {}),
        ("Present: Ida Byrne. Ms Byrne left the meeting at 8.15pm.", {"left": "8.15pm"}),
        ("Present: Ida Byrne.\n\nCllr Byrne joined the meeting during item 3.", {"arrived": "item 3"}),
        ("Present: Ida Byrne. Ms Byrne left her post at the yard.", {}),
        ("Late arrivals: Ida Byrne (7.45pm)", {"arrived": "7.45pm"}),
        ("Late arrivals: Tom Quill (from item 4), Ida Byrne (item 5)", {"arrived": "item 5"}),
        ("Early departures: Ida Byrne (after item 6)", {"left": "item 6"}),
        ("Arrived late: Ida Byrne", {"arrived": "Ida Byrne"}),
        ("Present: Ida Byrne (to item 6)", {"left": "item 6"}),
        ("Ida Byrne      Comms              Health Protection (left 1145)", {"left": "left 1145"}),
        ("Safety board,2022-02-14,Ida Byrne,Present,arrived 10:15", {"arrived": "10:15"}),
        ("Attendees: @tquill, Tom Quill ; late: Ida Byrne", {"arrived": "late: Ida Byrne"}),
        ("Ida Byrne (IB), part     Tay Valves Ltd", {"left": "part"}),
        ("Ida Byrne, Director of Nursing (JO: until 15.10)", {"left": "15.10"}),
        ("Ida Byrne, Tom Quill (JO: until 15.10)", {}),
        ("Ida Byrne was in the room. Ida Byrne had to leave at 7.", {"left": "7"}),
        ("Cllr Ida Byrne - came 7.40 left 8.15", {"arrived": "7.40", "left": "8.15"}),
        ("Ida Byrne (Highways) (dialled off 0940)", {"left": "dialled off 0940"}),
        ("Ida Byrne (IB)       Unison (from item 4)", {"arrived": "item 4"}),
        ("By invitation: Ida Byrne.\n\nIda Byrne left after this.", {"left": "Ida Byrne left after this."}),
        ("Present: Tom Quill; Ida Byrne arrived 6:48", {"arrived": "6:48"}),
        ("* Ida Byrne @idab — dropped at :30", {"left": ":30"}),
        ("Ida Byrne, GMB (left at 11.30)", {"left": "11.30"}),
        ("Ida Byrne (IB) – Co-opted, arrived 18:20", {"arrived": "18:20"}),
        ("| Ida Byrne | Director | Yes, until 11:15 |", {"left": "11:15"}),
        ("| Ida Byrne | Tom Quill (until 11:15) |", {}),
        ("| Ida Byrne | Part of the estate |", {}),
        ("Ida Byrne (IB)\n\n| 3 | IB left the meeting at 19:10. | |", {"left": "19:10"}),
    ],
)
def test_coming_late_and_leaving_early(words: str, told: dict[str, str]) -> None:
    """As the minutes say it, beside the name or in a sentence of their own."""
    assert told_of(words) == told


def test_the_words_are_shown_in_the_answer(opened: Opened) -> None:
    """A sentence of the minutes about her."""
    answer = present(opened(minutes("Ida Byrne left the meeting at 8.15pm.")), on=when("2018-05-03"))
    assert "Ida Byrne: “Ida Byrne left the meeting at 8.15pm.”" in answer.text
    assert answer.findings[0].value["left"] == "8.15pm"


def test_what_is_put_right_later_outranks_the_list(opened: Opened) -> None:
    """She was listed under apologies; the next minutes say that she was there."""
    told = minutes("Apologies: Ida Byrne.", apologies=IDA)
    told.source("n.txt", "2018-06-07", "minutes")
    told.says(
        "The minutes were amended to record that Ida Byrne was present.",
        "meeting",
        "2018-05-03",
        title="committee",
        present=IDA,
    )
    answer = present(opened(told), on=when("2018-05-03"))
    (ida,) = [finding for finding in answer.findings if finding.value["status"] == "present"]
    assert ida.value["amended"] is True
    assert {quote.source for quote in ida.evidence} >= {"sources/n.txt"}
    assert "amended to record" in answer.text


# words, how many
@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("four members of the public", 4),
        ("12 residents", 12),
        ("one member of the press", 1),
        ("several residents", None),
        ("members of the public", None),
    ],
)
def test_people_who_are_counted(words: str, count: int | None) -> None:
    assert counted(words) == count


def test_a_group_tells_its_number(opened: Opened) -> None:
    answer = present(opened(minutes("Present: four residents.", present="group/g")), on=when("2018-05-03"))
    assert answer.findings[0].value["count"] == 4


def test_someone_listed_twice_came_once_and_left_early(opened: Opened) -> None:
    """Among those present, and again among those who left."""
    told = Telling(as_of="2020").knows(f"{IDA}: Ida Byrne").source("m.txt", "2018-05-03", "minutes")
    words = "Present: Ida Byrne\nEarly departures: Ida Byrne (after item 6)\n"
    told.says(words, "meeting", "2018-05-03", title="committee", present=IDA)
    event = told.events[0]
    second = Quote("sources/m.txt", words.rindex("Ida"), words.rindex("Ida") + 9, "Ida Byrne")
    first = Quote("sources/m.txt", words.index("Ida"), words.index("Ida") + 9, "Ida Byrne")
    parts = tuple(replace(event.parts[0], quote=quote) for quote in (first, second))
    told.events[0] = replace(event, parts=parts)
    (finding,) = present(opened(told), on=when("2018-05-03")).findings
    assert (finding.value["status"], finding.value["left"]) == ("present", "item 6")
