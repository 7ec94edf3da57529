"""Registers of actions: what is to be done, by whom, and which rows say that it is done."""

from __future__ import annotations

import pytest

from tests.extract.reading import dates, from_file, parts
from timeline.model.extraction import Extraction
from timeline.model.mention import Stance

HEAD = "No,Action,Owner,Raised,Due,Status,Date closed"


def log(row: str, head: str = HEAD) -> Extraction:
    """A register of one row."""
    return from_file(f"{head}\n{row}\n", "actions.csv")


def test_a_row_is_something_that_somebody_is_to_do():
    found = log("1,Obtain prices for the winch,Ann Hale,2018-05-08,2018-06-30,Open,")
    (wanted,) = found.claims
    assert (wanted.stance, wanted.title, wanted.verb) == (
        Stance.PLANNED,
        "Obtain prices for the winch",
        "obtain",
    )
    assert parts(wanted) == {"agent": ["Ann Hale"]}
    assert dates(found, wanted) == ["after 2018-05-08"]
    assert wanted.quote.exact.endswith("Open,")


def test_a_row_that_is_closed_is_done_on_its_day():
    found = log("1,Obtain prices for the winch,Ann Hale,2018-05-08,2018-06-30,Closed,2018-06-12")
    done = found.claims[1]
    assert (done.verb, done.stance, dates(found, done)) == ("complete", Stance.SAID, ["at 2018-06-12"])


# the state of a row, the verb of its end
@pytest.mark.parametrize(
    ("state", "verb"),
    [
        ("Closed", "complete"),
        ("Complete", "complete"),
        ("DONE", "complete"),
        ("Closed 3 May", "complete"),
        ("No longer required", "withdraw"),
        ("Superseded", "withdraw"),
        ("Open", ""),
        ("In progress", ""),
        ("Not done", ""),
        ("Ongoing", ""),
        ("", ""),
    ],
)
def test_only_a_state_that_says_so_ends_an_action(state, verb):
    claims = log(f"1,Obtain prices for the winch,Ann Hale,2018-05-08,2018-06-30,{state},").claims
    assert [claim.verb for claim in claims[1:]] == ([verb] if verb else [])


def test_a_day_of_closing_alone_ends_an_action_too():
    found = log("Mend the winch,A. Hale,3/6/2018", "Recommendation,Lead officer,Date completed")
    assert [claim.verb for claim in found.claims] == ["mend", "complete"]


# headers, whether rows below them are to be done
@pytest.mark.parametrize(
    ("head", "is_log"),
    [
        ("Action,By whom,By when", True),
        ("Agreed recommendation,Responsible officer,Target date", True),
        ("Task,Assigned to,Due", True),
        ("Date,Action,People", False),
        ("Date,Event,Status", False),
    ],
)
def test_a_register_has_what_is_to_be_done_and_by_whom_or_when(head, is_log):
    found = log("2018-05-08,Ann Hale,2018-05-09" if head.startswith("Date") else "Mend it,Ann Hale,May", head)
    assert any(claim.stance is Stance.PLANNED for claim in found.claims) is is_log
