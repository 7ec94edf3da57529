"""What was on an agenda."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, parts


# sentence, whose agenda, the date
@pytest.mark.parametrize(
    ("words", "host", "when"),
    [
        (
            "The audit was on the agenda of the finance committee in April 2019.",
            "finance committee",
            "April 2019",
        ),
        ("The audit had been on the board's agenda on 3 May 2012.", "board", "3 May 2012"),
        ("On 3 May 2012 the audit was also on the agenda of the board.", "board", "3 May 2012"),
    ],
)
def test_a_thing_on_an_agenda_came_before_whose_it_was(words, host, when):
    """A dated trace of the audit, though no verb says what was done with it."""
    (claim,) = [claim for claim in claims_of(words) if claim.verb == "table"]
    assert about(claim) == ["audit"]
    assert parts(claim) == {"host": [host]}
    assert [words[d.start : d.end] for d in claim.dates] == [when]


@pytest.mark.parametrize(
    "words",
    [
        "The audit was not on the agenda of the board in May 2012.",
        "The audit is on the agenda of the board.",
        "The audit of the agenda was late in May 2012.",
        "He was on the agenda of the board in May 2012.",
    ],
)
def test_what_was_not_there_or_is_no_document_was_not_tabled(words):
    assert not [claim for claim in claims_of(words) if claim.verb == "table"]
