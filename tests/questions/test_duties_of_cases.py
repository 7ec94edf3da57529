"""Duties in whole cases, from their papers: what set one off, what answers it, and what does not."""

from __future__ import annotations

from functools import cache
from inspect import cleandoc
from pathlib import Path
from tempfile import mkdtemp
from types import MappingProxyType

import pytest

from tests.laws.cases import told
from timeline.case import Case
from timeline.model.answer import Finding
from timeline.questions.duty import duty

Papers = dict[str, str]


def mail(sender: str, to: str, date: str, subject: str, words: str) -> str:
    """A mail as it came."""
    return f"From: {sender}\nTo: {to}\nDate: {date}\nSubject: {subject}\n\n{words}\n"


HEAD, OFFICER = "Edda Bruun <head@larkfield.example>", "Ruud Hahn <officer@county.example>"
DEPUTY, COOK = "Solveig Aune <deputy@larkfield.example>", "Bertil Krantz <cook@larkfield.example>"
SCHOOL: Papers = {
    "staff.csv": """
        Name,Post,From,To
        Edda Bruun,Head Teacher,2018-09-01,2020-05-31
        Solveig Aune,Acting Head Teacher,2020-06-08,2020-08-31
        Ruud Hahn,Safety Officer,2015-01-01,
        Bertil Krantz,Cook,2015-01-01,
    """,
    "worry list.csv": """
        Date,Ref,What happened
        2019-11-05,W-10,Worry about a locked gate
        2020-02-07,W-11,Worry about a broken stair
        2020-02-20,W-12,Worry about a lost key
        2020-03-05,W-13,Worry about a loose wire
        2020-06-09,W-14,Worry about a stranger at the fence
        2020-06-16,W-15,Worry about a sharp hook
    """,
    "11.eml": mail(HEAD, OFFICER, "Mon, 10 Feb 2020 16:00:00 +0000", "W-11", "This is W-11."),
    "12.eml": mail(HEAD, COOK, "Fri, 21 Feb 2020 09:00:00 +0000", "W-12", "You should know of W-12."),
    "13.eml": mail(HEAD, OFFICER, "Wed, 04 Mar 2020 09:00:00 +0000", "W-13", "Soon more on W-13."),
    "14.eml": mail(DEPUTY, OFFICER, "Wed, 10 Jun 2020 09:00:00 +0100", "W-14", "I report W-14."),
    "15.eml": mail(COOK, OFFICER, "Wed, 17 Jun 2020 09:00:00 +0100", "W-15", "Nobody told you of W-15."),
}  # fmt: skip

LODGE, OFFICE = "Ilse Tamm <ilse.tamm@quayside.example>", "desk@dataoffice.example"
BREACHES: Papers = {
    "contacts.csv": """
        Name,Post,Body,Email
        Ilse Tamm,Privacy Lead,Quayside Housing Trust,ilse.tamm@quayside.example
        Reports desk,Reports desk,Data Office,desk@dataoffice.example
    """,
    "breach register.csv": """
        Date,Time,Event
        2021-10-29,22:00,Breach Q-201: rent letters sent to the wrong street
        2021-12-03,23:30,Breach Q-202: papers found in a hedge
        2022-02-08,,Breach Q-203: camera left open
        2022-03-11,14:00,Breach Q-204: list shown to a tenant
        2022-05-03,10:00,Breach Q-205: keys and names posted together
    """,
    "201.eml": mail(LODGE, OFFICE, "Mon, 01 Nov 2021 21:40:00 +0000", "Q-201", "This is Q-201."),
    "202.eml": mail(LODGE, OFFICE, "Mon, 06 Dec 2021 23:20:00 +0000", "Q-202", "This is Q-202."),
    "203.eml": mail(LODGE, OFFICE, "Fri, 11 Feb 2022 12:00:00 +0000", "Q-203", "This is Q-203."),
    "204.eml": mail(LODGE, OFFICE, "Fri, 11 Mar 2022 09:00:00 +0000", "Q-204", "About Q-204, more later."),
    "letter.txt": """
        The Data Office
        Pier Road

        1 July 2022

        Dear Ms Tamm,

        We have received no notice of breach Q-205 of 3 May 2022 from Quayside Housing Trust.

        Yours sincerely,
        Joost Maan
    """,
}  # fmt: skip

DAMS: Papers = {
    "licence.txt": """
        After each inspection the report must be sent to the Rivers Office within 28 days.
    """,
    "register.csv": """
        Date,What happened
        2012-05-02,Inspection of Orm weir
        2014-10-06,Inspection of Skarn dam
        2015-01-12,Inspection of Orm weir
        2016-03-01,Inspection of Skarn dam
        2016-09,Inspection of Grane sluice
    """,
    "history.txt": """
        A history of two dams, written in October 2017

        A summary of the inspection of Skarn dam of 6 October 2014 was sent to the
        Rivers Office on 20 October 2014; the report itself was not sent.

        On 20 February 2015 Ada Lund sent the report of the inspection of Orm weir
        of 12 January 2015 to the Rivers Office.

        In October 2016 Ada Lund sent the report of the inspection of Grane sluice to the Rivers Office.
    """,
}  # fmt: skip


TERMS = MappingProxyType({
    "school": """
        title = "Larkfield"
        as_of = "2021-12-31"
        timezone = "Europe/London"
        day_first = true
        [[rule]]
        name = "Worries go to the officer"
        trigger = "worry"
        duty = "report"
        actor = "Head Teacher"
        recipient = "Safety Officer"
        within = "P1D"
        working = true
        start = "2020-01-01"
    """,
    "breaches": """
        title = "Quayside"
        as_of = "2022-12-31"
        timezone = "Europe/London"
        [[rule]]
        name = "Breaches go to the Data Office"
        trigger = "breach"
        duty = "notify"
        actor = "Quayside Housing Trust"
        recipient = "Data Office"
        within = "PT72H"
        start = "2018-05-25"
    """,
    "dams": """
        title = "Two dams"
        as_of = "2017-12-31"
        [[rule]]
        name = "Reports of inspections are sent"
        trigger = "inspection"
        duty = "send"
        recipient = "Rivers Office"
        within = "P28D"
        start = "2010"
        source = "sources/licence.txt"
    """,
})  # fmt: skip
CASES = MappingProxyType({"school": SCHOOL, "breaches": BREACHES, "dams": DAMS})


@cache
def held(name: str) -> Case:
    """A case, laid out and built once."""
    papers = {path: cleandoc(words) + "\n" for path, words in CASES[name].items()}
    return told(Path(mkdtemp(prefix=f"duty-{name}-")), dict(papers), terms=cleandoc(TERMS[name]))


def of(name: str, words: str) -> Finding:
    """The one verdict after a trigger with these words in its title or its row."""
    case = held(name)
    found = [f for f in duty(case).findings if f.value and "rule" in f.value and _has(case, f, words)]
    assert len(found) == 1
    return found[0]


def _has(case: Case, found: Finding, words: str) -> bool:
    return any(words in quote.exact for quote in case.event(str(found.id)).evidence)


# words of the trigger's row, the verdict
@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("school", "W-10", "not-in-force"),
        ("school", "W-11", "met"),  # a Friday, then the Monday
        ("school", "W-12", "no-evidence"),  # the cook was told
        ("school", "W-13", "no-evidence"),  # a mail of the day before
        ("school", "W-14", "met"),  # by the acting head
        ("school", "W-15", "cannot-say"),  # by the cook, for the head perhaps
        ("breaches", "Q-201", "late"),  # the clocks went back on the Sunday
        ("breaches", "Q-202", "met"),  # ten minutes before
        ("breaches", "Q-203", "cannot-say"),  # no time of day for the breach
        ("breaches", "Q-204", "no-evidence"),  # a mail of the same morning
        ("breaches", "Q-205", "breached"),
        ("dams", "2012-05-02", "no-evidence"),  # a later report is of another inspection
        ("dams", "2014-10-06", "cannot-say"),  # a summary alone
        ("dams", "2015-01-12", "late"),
        ("dams", "2016-03-01", "no-evidence"),  # what was not sent was of 2014
        ("dams", "2016-09", "cannot-say"),
    ],
)
def test_each_trigger_has_its_verdict(name: str, words: str, expected: str) -> None:
    """Straddled bounds, vacant posts, other recipients, earlier and partial acts."""
    assert isinstance(value := of(name, words).value, dict)
    assert value["verdict"] == expected


def test_nothing_but_the_register_sets_a_rule_off() -> None:
    """The licence's “each inspection” is no inspection, and what was sent of one is none."""
    ruled = [found for found in duty(held("dams")).findings if found.value and "rule" in found.value]
    assert len(ruled) == 5


def test_hours_count_to_the_minute_across_a_change_of_the_clocks() -> None:
    """72 hours from ten at night in summer time end at nine in winter time."""
    text = of("breaches", "Q-201").text
    assert "late by 40 minutes" in text
    assert "Due by 1 November 2021 at 21:00." in text


def test_what_went_to_somebody_else_is_told_beside_the_verdict() -> None:
    """It is no evidence that the duty was done, and nobody should have to look for it."""
    found = of("school", "W-12")
    assert "not shown to have reached Safety Officer: the email “W-12”" in found.text
    assert "to Bertil Krantz" in found.text
    assert any(quote.source == "sources/12.eml" for quote in found.evidence)


def test_what_came_before_is_told_as_having_come_before() -> None:
    """On an earlier day, or earlier on the same."""
    for name, words in (("school", "W-13"), ("breaches", "Q-204")):
        assert f"Before it, and so no answer to it: the email “{words}" in of(name, words).text


def test_an_acting_holder_is_named_where_the_post_has_none() -> None:
    """Between two heads."""
    assert "Head Teacher: nobody on record, Solveig Aune as Acting Head Teacher" in of("school", "W-14").text


def test_an_act_that_tells_of_several_is_surely_of_none() -> None:
    """Months bound the report of the sluice, and its inspection."""
    assert "It fell due between" in of("dams", "2016-09").text


def test_a_body_by_its_column_is_nobody_in_a_post() -> None:
    """Only Ilse Tamm holds the post that the list gives her in the trust."""
    held_by = {tenure.person for tenure in held("breaches").tenures(post="post/privacy-lead")}
    assert held_by == {"person/ilse-tamm"}
