"""Posts and holders on lines of their own: charts, directories, signatures."""

from __future__ import annotations

from inspect import cleandoc

import pytest

from timeline.dates.edtf import parse
from timeline.extract.whole import extract
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve

DAY = "2013-03-01"


def held(words: str, name: str = "chart.md", kind: str = "") -> list[tuple[str, str, str]]:
    """Who held which post in which manner when the source was written."""
    facts = SourceFacts(written=parse(DAY), kind=kind) if name != "a.eml" else SourceFacts()
    text = read_source(f"sources/{name}", (cleandoc(words) + "\n").encode(), facts, Terms())
    case = resolve([extract(text)], (), Terms())
    names = {entity.id: entity.name for entity in case.entities}
    assert all(tenure.seen for tenure in case.tenures)
    return [(names[t.post], names[t.person] if t.person else "nobody", t.manner) for t in case.tenures]


# line, holder, manner
@pytest.mark.parametrize(
    ("line", "holder", "manner"),
    [
        ("- Works Engineer: Paul Dring", "Paul Dring", ""),
        ("* Works Engineer – Paul Dring", "Paul Dring", ""),
        ("- **Works Engineer:** Paul Dring", "Paul Dring", ""),
        ("1. Works Engineer: Paul Dring (interim)", "Paul Dring", "interim"),
        ("- Paul Dring – Works Engineer", "Paul Dring", ""),
        ("- Paul Dring: Works Engineer (acting)", "Paul Dring", "acting"),
        ("- Works Engineer: vacant", "nobody", ""),
        ("- Works Engineer – (currently vacant)", "nobody", ""),
    ],
)
def test_a_line_of_a_chart(line: str, holder: str, manner: str) -> None:
    """Held when the chart was drawn up, or by nobody."""
    assert held(f"# Water works\n\n{line}\n") == [("Works Engineer", holder, manner)]


@pytest.mark.parametrize(
    "line",
    [
        "- Works Engineer: Paul Dring to write to the owner",
        "- Works Engineer: see Paul Dring",
        "- Ask the Works Engineer: Paul Dring",
    ],
)
def test_a_line_that_says_more_is_no_chart(line: str) -> None:
    """An action, a hint."""
    assert held(f"# Water works\n\n{line}\n") == []


def test_the_chair_of_a_meeting_is_not_the_chair_of_the_body() -> None:
    """Minutes name whoever took the chair."""
    minutes = "Water Board\nMinutes of 1 March 2013\n\nClerk: Paul Dring\n\nThe board met."
    assert held(minutes, "m.txt", "minutes") == []


def test_a_signature_below_a_mail() -> None:
    """The name, the post, the body: three lines, and no person called after the body."""
    mail = """
        From: Paul Dring <p.dring@orrin.example>
        To: Amy Stead <a.stead@orrin.example>
        Subject: the plant
        Date: Mon, 7 Sep 2015 10:00:00 +0100

        Amy, the filters failed again.

        Paul Dring
        Works Engineer
        Orrin Water Board
    """
    assert held(mail, "a.eml") == [("Works Engineer", "Paul Dring", "")]


def test_two_charts_leave_the_change_between_their_days() -> None:
    """Lewis Carr in 2013, Fiona Beale in 2015: the change lies between."""
    read = (
        read_source(
            f"sources/{day}.md",
            f"- Works Engineer: {name}\n".encode(),
            SourceFacts(written=parse(day)),
            Terms(),
        )
        for day, name in (("2013-03-01", "Lewis Carr"), ("2015-03-01", "Fiona Beale"))
    )
    case = resolve([extract(text) for text in read], (), Terms())
    assert [(t.person, t.start.edtf, t.end.edtf, [s.edtf for s in t.seen]) for t in case.tenures] == [
        ("person/fiona-beale", "", "", ["2015-03-01"]),
        ("person/lewis-carr", "", "", ["2013-03-01"]),
    ]
