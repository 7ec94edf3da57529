"""What someone is to do: action lines, lists below a heading, and requests in mails."""

from __future__ import annotations

import pytest

from tests.extract.reading import from_file
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Stance
from timeline.model.terms import SourceFacts

HEAD = "Works Board\n\nMeeting of 12 February 2019\n\nPresent: Mona Keane, Tom Birch, Ada Roe\n\n"


def minutes(words: str) -> Extraction:
    """What is seen in minutes."""
    return from_file(HEAD + words, "notes.txt", SourceFacts(kind="minutes"))


def planned(words: str) -> list[str]:
    """The titles of what minutes plan."""
    return [claim.title for claim in minutes(words).claims if claim.stance is Stance.PLANNED]


def mail(words: str) -> list[Claim]:
    """The requests of a mail."""
    head = "From: Mona Keane <mona@alder.example>\nTo: Ada Roe <ada@alder.example>\nSubject: Crane\n"
    found = from_file(f"{head}Date: Thu, 03 May 2018 10:00:00 +0000\n\n{words}\n", "1.eml")
    return [claim for claim in found.claims if claim.kind == "request"]


# a line of minutes, what is to be done
@pytest.mark.parametrize(
    ("line", "task"),
    [
        ("ACTION: Tom Birch to price the crane", "Tom Birch to price the crane"),
        ("Action: Tom Birch to price the crane.", "Tom Birch to price the crane"),
        ("Action 3: Tom Birch to price the crane", "Tom Birch to price the crane"),
        ("Action point - Tom Birch to price the crane", "Tom Birch to price the crane"),
        ("- **Action:** Tom Birch to price the crane", "Tom Birch to price the crane"),
        ("AP: Tom Birch will price the crane", "Tom Birch will price the crane"),
        ("To do: The clerk to price the crane", "The clerk to price the crane"),
        ("Action: price the crane", "price the crane"),
        ("## Actions\n\n- Tom Birch to price the crane", "Tom Birch to price the crane"),
        ("Next steps\n1. Tom Birch to price the crane", "Tom Birch to price the crane"),
    ],
)
def test_an_action_line_gives_someone_something_to_do(line: str, task: str) -> None:
    assert planned(line) == [task]


@pytest.mark.parametrize(
    "line",
    [
        "Action: none",
        "Actions: closed",
        "Action: Tom Birch",
        "Actions\n\n- the crane was priced",
        "The action stood.",
    ],
)
def test_a_label_without_a_task_gives_nobody_anything_to_do(line: str) -> None:
    assert planned(line) == []


def test_every_point_of_a_list_of_actions_is_one() -> None:
    """The list ends where its lines end."""
    listed = "Actions\n- Tom Birch to price the crane\n- Ada Roe to call the mill\n\nThe lift was painted."
    assert planned(listed) == ["Tom Birch to price the crane", "Ada Roe to call the mill"]


def test_an_action_is_due_by_the_day_that_it_names() -> None:
    """By 1 March."""
    [claim] = [
        c for c in minutes("Action: Ada Roe to call the mill by 1 March 2019.").claims if c.verb == "call"
    ]
    assert [link.relation for link in claim.dates] == ["by"]


def test_an_action_without_a_day_comes_after_the_meeting() -> None:
    """Nobody says when, but not before."""
    found = minutes("Action: Ada Roe to call the mill.")
    [claim] = [c for c in found.claims if c.verb == "call"]
    [link] = claim.dates
    assert (link.relation, found.text.body[link.start : link.end]) == ("after", "12 February 2019")


def test_whoever_is_to_act_is_a_part_of_it() -> None:
    """By name."""
    [named] = [c for c in minutes("Action: Ada Roe to call the mill.").claims if c.verb == "call"]
    assert [(part.role, part.reading) for part in named.parts] == [("agent", "Ada Roe")]


# the words of a mail, what they ask for
@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("Could you please send me the fuel book?", "send"),
        ("Please forward the log to the clerk.", "forward"),
        ("Can you confirm the day of the visit?", "confirm"),
        ("I would be grateful if you could explain the bill.", "explain"),
        ("Would you kindly check the lift?", "check"),
        ("I must ask you to return the keys.", "return"),
        ("Please let me have the plan.", "let me have"),
    ],
)
def test_the_writer_of_a_mail_asks_those_to_whom_it_goes(words: str, verb: str) -> None:
    [claim] = mail(words)
    assert claim.verb == verb
    assert [(part.role, part.reading) for part in claim.parts] == [
        ("agent", "Mona Keane"),
        ("recipient", "Ada Roe"),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Please find attached the fuel book.",
        "Please see below.",
        "Please do not hesitate to call.",
        "Please let me know if you have questions.",
        "> Could you send me the fuel book?",
    ],
)
def test_a_courtesy_or_what_others_ask_is_no_request(words: str) -> None:
    assert mail(words) == []


def test_an_action_in_the_middle_of_a_paragraph_is_heard() -> None:
    """As pages run their lines together; what follows is another sentence."""
    line = "The crane needs work. ACTION: Tom Birch to price the crane. The lift was painted."
    assert planned(line) == ["Tom Birch to price the crane"]


# the words of a mail, the record that they ask for
@pytest.mark.parametrize(
    ("words", "thing"),
    [
        ("Could you please send me the fuel book for last month?", ["fuel book"]),
        ("Please forward the visitor register to the clerk.", ["visitor register"]),
        ("Please let me have a copy of the tide table.", ["tide table"]),
        ("Please send me the keys.", []),
        ("Could you check the fuel book?", []),
    ],
)
def test_a_record_that_is_asked_for_is_named(words: str, thing: list[str]) -> None:
    """Keys are no record, and what is to be checked need not be sent."""
    [claim] = mail(words)
    assert [part.reading for part in claim.about] == thing
