"""Chronologies: what stands under a day was done on it, whatever its form and its tense."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, dates, extracted, from_file, parts
from timeline.model.mention import Claim, Stance

TOLD = (
    "Engineer Ada Holm told harbour master Peter Vos that two bearings were cracked.",
    "Vos emailed the chief executive, Lena Brandt. He sent her a copy of the bearing survey.",
    "Brandt met Holm and Vos at the bridge.",
)
DAYS = ("4 March 2018", "6 March 2018", "21 March 2018")
FORMS = (
    "{day}: {told}",
    "{day} – {told}",
    "- {day} - {told}",
    "On {day}: {told}",
    "**{day}** {told}",
    "**{day}:** {told}",
    "{day} {told}",
    "{day}\n{told}",
    "{day}\n\n{told}",
)


def chronology(form: str, entries: dict[str, str], head: str = "The Ketter Bridge bearings") -> str:
    """Entries in one form under a title."""
    lines = [form.format(day=day, told=told) for day, told in entries.items()]
    return "\n\n".join((head, *lines)) + "\n"


def days_of(words: str, claim: Claim) -> list[str]:
    """The words that date a claim."""
    return [words[link.start : link.end] for link in claim.dates]


def days(words: str) -> list[tuple[str, list[str]]]:
    """What each claim is, with the days that date it."""
    return [(claim.kind, days_of(words, claim)) for claim in claims_of(words, "document")]


@pytest.mark.parametrize("form", FORMS)
def test_what_an_entry_tells_is_of_its_day(form: str) -> None:
    """Every act of its main clauses, in the second sentence too."""
    words = chronology(form, dict(zip(DAYS, TOLD, strict=True)))
    assert days(words) == [
        ("statement", ["4 March 2018"]),
        ("email", ["6 March 2018"]),
        ("submission", ["6 March 2018"]),
        ("meeting", ["21 March 2018"]),
    ]


def test_the_day_of_an_entry_is_in_the_quote_of_its_first_sentence_alone() -> None:
    """The second is quoted as it stands, and says that it stands under the day."""
    claims = claims_of(chronology("{day}: {told}", dict(zip(DAYS, TOLD, strict=True))), "document")
    mail, copy = claims[1:3]
    assert mail.quote.exact.startswith("6 March 2018: Vos")
    assert copy.quote.exact == "He sent her a copy of the bearing survey."
    assert [link.relation for link in (*mail.dates, *copy.dates)] == ["at", "under"]


def present(told: str) -> Claim:
    """The first claim of what an entry tells in the present tense."""
    entries = {"4 March 2018": "Ada Holm tells Peter Vos that it is late.", "5 March 2018": told}
    words = chronology("{day}: {told}", entries | {"6 March 2018": "Lena Brandt resigns."})
    return next(c for c in claims_of(words, "document") if days_of(words, c) == ["5 March 2018"])


# a sentence of an entry in the historic present, its kind, and who took which part
@pytest.mark.parametrize(
    ("told", "kind", "roles"),
    [
        ("Peter Vos emails Lena Brandt, asking for money.", "email",
         {"sender": ["Peter Vos"], "recipient": ["Lena Brandt"]}),
        ("Peter Vos rings Lena Brandt and promises an answer.", "telephone",
         {"sender": ["Peter Vos"], "recipient": ["Lena Brandt"]}),
        ("Lena Brandt meets Ada Holm and Peter Vos at the bridge.", "meeting",
         {"present": ["Lena Brandt", "Ada Holm", "Peter Vos"]}),
        ("Dorn & Sons sends its report to Lena Brandt.", "submission",
         {"sender": ["Dorn & Sons"], "recipient": ["Lena Brandt"]}),
        ("Ada Holm tells Peter Vos she expects the board will agree.", "statement",
         {"sender": ["Ada Holm"], "recipient": ["Peter Vos"]}),
        ("Ada Holm warns Peter Vos that the bridge must be closed.", "statement",
         {"sender": ["Ada Holm"], "recipient": ["Peter Vos"]}),
        ("Ada Holm and Peter Vos present Lena Brandt a letter.", "submission",
         {"sender": ["Ada Holm", "Peter Vos"], "recipient": ["Lena Brandt"]}),
        ("Peter Vos is made aware of the bearing survey.", "knowledge", {"recipient": ["Peter Vos"]}),
    ],
)  # fmt: skip
def test_the_present_of_an_entry_is_past(told: str, kind: str, roles: dict[str, list[str]]) -> None:
    """Its day has said when; words that are nouns elsewhere are its verbs."""
    found = present(told)
    assert found.kind == kind
    assert {role: names for role, names in parts(found).items() if role in roles} == roles


# what stands under a day and is not of it
@pytest.mark.parametrize(
    "told",
    [
        "Vos later sent Brandt a copy of the survey.",
        "Vos had sent Brandt a copy of the survey.",
        "Vos will send Brandt a copy of the survey.",
        "It turned out that Vos sent Brandt a copy of the survey.",
        "Vos sent Brandt a copy of the survey on 9 March 2018.",
    ],
)
def test_what_an_entry_tells_of_another_time_is_not_of_its_day(told: str) -> None:
    entries = dict(zip(DAYS, (f"{first} {told}" for first in TOLD), strict=True))
    words = chronology("{day}: {told}", entries)
    sent = [claim for claim in claims_of(words, "document") if told in claim.quote.exact]
    assert sent
    assert all(not set(DAYS) & set(days_of(words, claim)) for claim in sent if claim.kind == "submission")


# texts with days at the head of lines that are no chronologies
@pytest.mark.parametrize(
    "words",
    [
        "4 March 2018: Ada Holm told Peter Vos of it.\n\n6 March 2018: Peter Vos sent the survey to Roe.\n",
        chronology("{day}: {told}", dict.fromkeys(DAYS, "They met. Vos sent the survey to Roe."), "Agenda"),
        chronology("{day}\n\nDear Lena,\n\n{told}", dict(zip(DAYS, TOLD, strict=True))),
    ],
)  # fmt: skip
def test_two_lines_a_programme_and_letters_are_no_chronology(words: str) -> None:
    sent = [claim for claim in claims_of(words, "document") if claim.kind == "submission"]
    assert sent
    assert all(link.relation != "under" for claim in sent for link in claim.dates)


def test_the_day_of_writing_above_the_entries_is_none() -> None:
    """It is later than all that follow, which rise."""
    entries = {"5 September 2019": "This list tells what happened. Peter Vos resigned."}
    words = chronology("{day}\n{told}", entries | dict(zip(DAYS, TOLD, strict=True)))
    resigned = next(claim for claim in claims_of(words, "document") if claim.kind == "departure")
    assert days_of(words, resigned) == []


DIARY = """Site log
Kept by: Ada Roe, engineer

Mon 4 March 2019
Received the crane survey by post. Told Mr Dow about the crane survey.

Wed 6 March 2019
Sent the crane survey to the clerk, Una Pell. She had not been told of the leak.

Fri 8 March 2019
Mr Dow rang on 7 March about the crane survey.
"""
CHRONOLOGY = """Chronology of the crane

2016

11 Feb    The clerk, Una Pell, sends the crane survey to Mr Dow.
15 Feb    Mr Dow is told of the crane survey by Ms Roe.
3 March   The crane survey is emailed by Mr Dow to Ada Lyle.
"""


def on_days(words: str) -> dict[str, list[str]]:
    """The days of what a text tells, by its words."""
    found = extracted(words, "document")
    return {claim.title: dates(found, claim) for claim in found.claims}


def test_what_an_entry_tells_was_done_on_its_day() -> None:
    """A day on a line of its own dates what stands below it, but for what has its own or was over."""
    found = on_days(DIARY)
    assert found["Received the crane survey by post"] == ["at Mon 4 March 2019"]
    assert found["Sent the crane survey to the clerk, Una Pell"] == ["at Wed 6 March 2019"]
    assert [days for title, days in found.items() if "rang" in title] == [["at 7 March"]]
    assert [days for title, days in found.items() if "had not been told" in title] == [[]]


def test_who_keeps_a_log_did_what_it_says_of_nobody() -> None:
    """Received, Told, Sent: Ada Roe did."""
    acts = [claim for claim in claims_of(DIARY, "document") if claim.verb in ("receive", "tell", "send")]
    assert [parts(claim) for claim in acts[:3]] == [
        {"recipient": ["Ada Roe"]},
        {"sender": ["Ada Roe"], "recipient": ["Dow"]},
        {"sender": ["Ada Roe"], "recipient": ["Una Pell"]},
    ]


def test_a_chronology_tells_in_the_present_what_was_done() -> None:
    """Sends it, is told of it: on the day at the head of the line."""
    found = extracted(CHRONOLOGY, "document")
    known = [claim for claim in found.claims if about(claim) == ["crane survey"]]
    assert [(claim.verb, dates(found, claim)) for claim in known] == [
        ("send", ["at 11 Feb"]),
        ("tell", ["at 15 Feb"]),
        ("email", ["at 3 March"]),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Programme of visits\n\n" + CHRONOLOGY.partition("\n\n")[2],
        "11 Feb 2016    The clerk sends the crane survey to Mr Dow.",
        "The clerk sends the crane survey to Mr Dow on Fridays.",
    ],
)
def test_the_present_of_other_texts_tells_nothing_done(words: str) -> None:
    """A programme, a single line and a habit are no chronology."""
    assert not [claim for claim in claims_of(words, "document") if claim.verb == "send"]


def test_an_entry_ends_at_the_first_heading_below_it_and_each_day_keeps_its_own() -> None:
    """
    Thirty days, a heading below every fifth.
    """
    days = "".join(
        f"{day} May 2016: The clerk wrote to Mr Dow.\n\n" + ("## Later\n\n" if day % 5 == 0 else "")
        for day in range(1, 31)
    )
    found = [claim for claim in claims_of(days, "document") if claim.verb == "write"]
    assert len(found) == 30


def test_an_entry_of_a_day_behind_the_writing_is_planned() -> None:
    """A chronology may end with what is to come."""
    entries = dict(zip(DAYS, TOLD, strict=True)) | {"10 December 2019": "The coroner opens the inquest."}
    words = chronology("{day}: {told}", entries, "The Ketter Bridge: a chronology\n\n4 October 2019")
    last = from_file(words, "list.txt").claims[-1]
    assert (last.title, last.stance) == ("The coroner opens the inquest", Stance.PLANNED)


def test_a_day_at_the_head_of_a_wrapped_line_is_no_entry() -> None:
    """The line above breaks off."""
    words = """
        Peter Vos sent the survey to Lena Brandt, as he had promised to do, on
        4 March 2018 Ada Holm being there. The board met again and was told on
        6 May 2018 Dorn had been paid. Nothing was done until a clerk left on
        7 June 2018 Brandt said.
    """
    links = [link for claim in claims_of(words, "document") for link in claim.dates]
    assert links
    assert all(link.relation != "under" for link in links)


# what stands under the last day of three, and whether its submission is of that day
@pytest.mark.parametrize(
    ("told", "is_of_it"),
    [
        ("Vos sent Brandt a copy of the survey.", True),
        ("Vos received the survey on 9 April 2019 and sent Brandt a copy of it.", False),
        ("Brandt said: “Vos sent me a copy of the survey.”", False),
        ("Brandt met Holm.\n\nAbout this list\n\nVos sent the council a copy of the survey.", False),
    ],
)
def test_what_has_another_day_is_quoted_or_stands_apart_is_not_of_the_last_day(
    told: str, *, is_of_it: bool
) -> None:
    entries = dict(zip(DAYS, (*TOLD[:2], told), strict=True))
    words = chronology("{day}: {told}", entries)
    sent = [claim for claim in claims_of(words, "document") if told[-30:-3] in claim.quote.exact]
    days = [day for claim in sent if claim.kind == "submission" for day in days_of(words, claim)]
    assert (DAYS[-1] in days) is is_of_it
