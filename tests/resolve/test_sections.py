"""A mail within a mail is of its own day: so are its dates, and whoever speaks in it."""

from __future__ import annotations

from inspect import cleandoc

from timeline.extract.whole import extract
from timeline.model.resolved import Resolved
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_source
from timeline.resolve.whole import resolve

CHAIN = """
    From: Ann Lee
    Sent: 29/11/2017 09:12
    To: Tom Bright
    Subject: RE: The pump

    We met the union last month.

    From: Tom Bright
    Sent: 07/03/2017 08:30
    To: Ann Lee
    Subject: The pump

    I visited the school last month.
"""


def case_of(**sources: str) -> Resolved:
    """The case of some files."""
    read = [
        read_source(
            f"sources/{name.replace('_', '.')}", (cleandoc(words) + "\n").encode(), SourceFacts(), Terms()
        )
        for name, words in sources.items()
    ]
    return resolve([extract(text) for text in read], (), Terms())


def test_a_date_is_read_against_the_day_of_its_mail():
    whens = {
        event.kind: event.when.edtf for event in case_of(chain_txt=CHAIN).events if event.kind != "email"
    }
    assert whens == {"meeting": "2017-10", "visit": "2017-02"}


def test_what_a_repeated_mail_says_is_said_by_its_sender():
    (visit,) = [event for event in case_of(chain_txt=CHAIN).events if event.kind == "visit"]
    assert visit.speaker == "person/tom-bright"
    assert visit.said
    assert visit.said.edtf == "2017-03-07"


def test_each_mail_of_a_chain_is_an_event_of_its_day():
    mails = [
        (event.when.edtf, event.status) for event in case_of(chain_txt=CHAIN).events if event.kind == "email"
    ]
    assert mails == [("2017-03-07", "stated"), ("2017-11-29", "recorded")]


def test_without_a_date_a_repeated_mail_is_no_later_than_the_one_that_repeats_it():
    words = CHAIN.replace("    Sent: 07/03/2017 08:30\n", "    Cc: Una Vale\n")
    (visit,) = [event for event in case_of(chain_txt=words).events if event.kind == "visit"]
    assert visit.when.latest.isoformat() <= "2017-11-29"
    assert not visit.when.is_day
