"""What later minutes put right in the attendance of an earlier meeting."""

from __future__ import annotations

import pytest

from tests.extract.reading import dates, from_file, parts
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim
from timeline.model.terms import SourceFacts

HEAD = (
    "Wick Parish Council\n\nMinutes of the meeting held on 7 July 2015\n\nPresent: Cllrs A. Roe, T. Birch\n\n"
)


def read(words: str) -> Extraction:
    """Minutes of July with these words below the list."""
    return from_file(f"{HEAD}1. Minutes\n\n{words}\n", "minutes.txt", SourceFacts(kind="minutes"))


def amended(found: Extraction) -> list[Claim]:
    """The claims that put right what was recorded of another meeting."""
    meetings = (c for c in found.claims if c.kind == "meeting" and c.reported)
    return [c for c in meetings if c.quote == c.trigger]


# words, whose attendance is put right, as what
@pytest.mark.parametrize(
    ("words", "who", "role"),
    [
        ("Cllr Moss was omitted from the attendance of 9 June 2015.", "Moss", "present"),
        ("Cllr Ada Moss had been left out of the minutes of 9 June 2015.", None, None),
        ("The minutes of 9 June were amended to record that Cllr Moss was present.", "Moss", "present"),
        ("The minutes of 9 June 2015 were corrected to show Cllr Moss as absent.", "Moss", "absent"),
        (
            "The minutes of the meeting of 9 June were amended to add Cllr Moss to those present.",
            "Moss",
            "present",
        ),
        (
            "Cllr Moss should have been recorded as having sent apologies on 9 June 2015.",
            "Moss",
            "apologies",
        ),
        ("Mrs Lloyd was wrongly recorded as present on 9 June 2015.", "Lloyd", "absent"),
        ("It was noted that Cllr Moss was omitted from the list of attendees on 9 June.", "Moss", "present"),
        ("The apologies of Cllr Moss were omitted on 9 June 2015.", "Moss", "apologies"),
        ("The name of Cllr Moss was omitted from those present on 9 June 2015.", "Moss", "present"),
        ("Jan Moss's name was omitted from those present on 9 June 2015.", "Jan Moss", "present"),
        (
            "It was agreed to amend the minutes of 9 June 2015 to show that Mr Moss had sent his apologies.",
            "Moss",
            "apologies",
        ),
        (
            "The minutes of 9 June 2015 were approved subject to Cllr Moss being added to those present.",
            "Moss",
            "present",
        ),
        (
            "Subject to the inclusion of Dr Moss in the list of attendees the minutes of 9 June were agreed.",
            "Moss",
            "present",
        ),
        ("Minutes of 9 June 2015: amend attendance to include Jan Moss.", "Jan Moss", "present"),
        (
            "The minutes of 9 June 2015 incorrectly listed Jan Moss as present; she was on leave.",
            "Jan Moss",
            "absent",
        ),
        ("Delete Jan Moss from the list of those present on 9 June 2015.", "Jan Moss", "absent"),
        ("Last meeting\nMrs Moss was omitted from the attendance of 9 June.", "Moss", "present"),
        ("The minutes of 9 June 2015 were approved subject to a comma being added.", None, None),
        ("The minutes of 9 June 2015 were amended to remove the crane from the list of works.", None, None),
        ("The minutes of 9 June 2015 were approved.", None, None),
        ("Cllr Moss was present on 9 June 2015.", None, None),
        ("The survey of 9 June was amended to record that the crane was present.", None, None),
    ],
)
def test_attendance_that_is_put_right(words, who, role):
    """Whoever is named, on the day of the other meeting, in the very words."""
    found = read(words)
    claims = amended(found)
    told = [(names[0], role) for c in claims for role, names in parts(c).items() if role != "host"]
    assert told == ([(who, role)] if who else [])
    assert all(dates(found, claim)[0].startswith("at 9 June") for claim in claims)


def test_the_day_may_stand_in_the_sentence_before():
    found = read("The minutes of 9 June 2015 were read. Cllr Moss was omitted from the attendance.")
    assert [dates(found, claim) for claim in amended(found)] == [["at 9 June 2015"]]


def test_without_a_day_nothing_is_put_right():
    assert amended(read("Cllr Moss was omitted from the attendance.")) == []


def test_whoever_is_put_right_is_quoted_at_the_place():
    (claim,) = amended(read("Cllr Moss was omitted from the attendance of 9 June 2015."))
    assert claim.quote.exact == "Cllr Moss was omitted from the attendance of 9 June 2015."
