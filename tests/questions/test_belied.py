"""Denials beside the passage that stands against them, known by their words; what sets none beside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from timeline.case import Case
from timeline.model.source import Source, Text
from timeline.questions.belied import belied
from timeline.questions.denied_words import CUES, denied_in
from timeline.questions.disputed import disputed

Built = Callable[..., Case]

STATEMENT = "Statement of Ada Roe\n\nI was the harbour clerk.\n\n"
MAIL = """From: Ben Cole <ben@ardle.example>
To: {to} <{to_first}@ardle.example>
Date: Mon, 4 Mar 2019 09:00:00 +0000
Subject: {subject}
Message-ID: <1@ardle.example>
Content-Type: text/plain; charset=utf-8

{words}
"""
LOG = "Date,Direction,From,To,What\n04/03/2019,out,Ben Cole,{to},{what}\n"


def mail(words: str, to: str = "Ada Roe", subject: str = "The quay") -> str:
    """A mail of 4 March 2019 from Ben Cole."""
    return MAIL.format(words=words, to=to, to_first=to.split()[0].lower(), subject=subject)


def beside(case: Case) -> list[list[str]]:
    """The passages of each denial that something stands against."""
    return [[quote.exact for quote in clash.quotes] for clash in belied(case)]


# what Ada Roe states in 2020, what Ben Cole wrote to her on 4 March 2019
@pytest.mark.parametrize(
    ("denial", "words"),
    [
        ("I first heard of the dredging plan in June 2019.", "Please find attached the dredging plan."),
        ("I was not aware of the dredging plan until June 2019.", "The dredging plan starts on Monday."),
        ("I never saw the dredging plan.", "Please find attached the dredging plan."),
        ("I was unaware of any cracks before May 2019.", "There are cracks all along the north quay."),
        ("I never received the dredging plan.", "I enclose the dredging plan."),
        ("The council never received the condition report.", "I enclose the condition report."),
        ("I received no photographs from him.", "I attach six photographs of the quay."),
        ("Mr Cole never sent me the dredging plan.", "The dredging plan is attached."),
        ("Mr Cole never asked me for permission to close the quay.", "May I have permission to close it?"),
    ],
)
def test_a_mail_stands_against_what_its_recipient_denies(built: Built, denial: str, words: str) -> None:
    case = built(statement_txt=f"{STATEMENT}{denial}\n\nDated 3 May 2020\n", a_eml=mail(words))
    assert beside(case) == [[denial, words]]


@pytest.mark.parametrize(
    ("denial", "words"),
    [
        ("I first heard of the dredging plan in January 2019.", "The dredging plan is attached."),  # earlier
        ("I was not aware of the dredging plan until the chairman spoke.", "See the dredging plan."),  # when?
        ("I never saw the dredging plan.", "I have not sent you the dredging plan."),
        ("I do not recall whether I never received the dredging plan.", "I enclose the dredging plan."),
        ("I never received the letter.", "I enclose the letter of the Crown Estate."),  # which letter?
        ("I never received the dredging plan.", "We spoke of the dredging plan at length."),  # spoken of
        ("I never saw the dredging plan.", "The dredging begins on Monday."),  # another thing
        ("I never received the dredging plan.", "I will send you the dredging plan."),  # a promise
    ],
)
def test_nothing_stands_against(built: Built, denial: str, words: str) -> None:
    case = built(statement_txt=f"{STATEMENT}{denial}\n\nDated 3 May 2020\n", a_eml=mail(words))
    assert beside(case) == []


def test_a_mail_to_somebody_else_stands_against_nobody(built: Built) -> None:
    denial = f"{STATEMENT}I never saw the dredging plan.\n\nDated 3 May 2020\n"
    assert beside(built(statement_txt=denial, a_eml=mail("See the dredging plan.", to="Una Kell"))) == []


LETTER = """Harbour Inspectorate
Northern Office

14 May 2019

Dear Mr Cole

{}

Yours sincerely

P. Dunn
"""


def test_a_log_shows_what_a_house_says_that_it_never_received(built: Built) -> None:
    """The row stands by itself; the house is that of the letter's head."""
    denial = "We never received an account of the dredging."
    row = LOG.format(to="Harbour Inspectorate", what="account of the dredging")
    (found,) = beside(built(letter_txt=LETTER.format(denial), log_csv=row))
    assert found == [denial, row.splitlines()[1]]


def test_a_letter_is_known_by_its_day(built: Built) -> None:
    """Any letter is called so; that of 4 March is one."""
    row = LOG.format(to="Harbour Inspectorate", what="letter on the dredging")
    denial = "We never received your letter of 4 March 2019."
    assert beside(built(letter_txt=LETTER.format(denial), log_csv=row)) == [[denial, row.splitlines()[1]]]


def test_a_row_to_another_house_shows_nothing(built: Built) -> None:
    row = LOG.format(to="Crown Estate", what="account of the dredging")
    denial = "We never received an account of the dredging."
    assert beside(built(letter_txt=LETTER.format(denial), log_csv=row)) == []


MINUTES = (
    "Harbour Users Group\nMinutes of the meeting held on 11 June 2018\n\nPresent: Ada Roe, Ben Cole\n\n{}\n"
)


def test_no_record_is_set_beside_the_minutes_that_have_it(built: Built) -> None:
    """In the words of both; the program says of neither that it is so."""
    denial, told = "We have no record of a petition.", "Mr Cole handed over a petition of the boatmen."
    case = built(letter_txt=LETTER.format(denial), minutes_txt=MINUTES.format(told))
    (text,) = [finding.text for finding in disputed(case).findings]
    assert text == (
        "P. Dunn says: “We have no record of a petition”; but the minutes of 11 June 2018 say: "
        "“Mr Cole handed over a petition of the boatmen”."
    )


def test_no_notification_is_set_beside_whoever_notified(built: Built) -> None:
    """By the verb of it, where it reached the house that has none on record."""
    denial = "We have no record of a notification from Ardle since March 2018."
    told = "I notified the Harbour Inspectorate of the leak by telephone on 14 July 2018."
    case = built(letter_txt=LETTER.format(denial), statement_txt=f"{STATEMENT}{told}\n\nDated 3 May 2020\n")
    assert beside(case) == [[denial, told]]


def test_no_instruction_is_known_by_what_was_to_be_done(built: Built) -> None:
    denial = "We found no record of any instruction to close the gallery."
    told = "Mr Cole was asked to close the gallery."
    case = built(letter_txt=LETTER.format(denial), minutes_txt=MINUTES.format(told))
    assert beside(case) == [[denial, told]]


def test_no_record_of_a_time_is_not_set_beside_another_time(built: Built) -> None:
    denial = "We have no record of a petition between 1 July and 1 August 2018."
    told = "Mr Cole handed over a petition of the boatmen."
    assert beside(built(letter_txt=LETTER.format(denial), minutes_txt=MINUTES.format(told))) == []


def test_a_happening_is_placed_by_the_day_that_another_source_gives_it(built: Built) -> None:
    """ "Before the grounding" holds up to the day of "the grounding of 9 April 2019"."""
    denial = "I never read the dredging plan before the grounding."
    report = "Report on the grounding of 9 April 2019\n\nThe hull was damaged.\n"
    words = "The dredging plan is attached."
    case = built(statement_txt=f"{STATEMENT}{denial}\n", a_eml=mail(words), report_txt=report)
    assert beside(case) == [[denial, words]]


def test_what_a_newspaper_repeats_is_one_denial(built: Built) -> None:
    """Two sources with the same words are told once, with how many there are."""
    denial = "I never saw the dredging plan."
    paper = "Ardle Echo, 6 May 2020\n\nAda Roe told the inquiry that she never saw the dredging plan.\n"
    case = built(
        statement_txt=f"{STATEMENT}{denial}\n\nDated 3 May 2020\n",
        echo_txt=paper,
        a_eml=mail("See the dredging plan."),
    )
    (clash,) = belied(case)
    assert "“I never saw the dredging plan” (1 more source with the same); but Ben Cole wrote" in clash.text


# a denial, whether a form reads it
@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("I haven't received the Kestrel audit.", True),
        ("We didn’t receive the Kestrel audit.", True),
        ("She wasn't told of the Kestrel audit.", True),
        ("I have not received the Kestrel audit.", True),
        ("I received the Kestrel audit.", False),
        ("He denies any knowledge of the Kestrel audit.", True),
    ],
)
def test_a_denial_in_its_short_form_is_one(words: str, read: bool) -> None:
    """ "Haven't" is "have not"."""
    text = Text(Source("sources/a.txt", "", "letter"), words)
    assert (denied_in(text, text.quote(0, len(words)), ()) is not None) is read


@pytest.mark.parametrize("cue", [cue for cue in CUES if not cue.startswith(("first", "only"))])
def test_what_a_full_text_is_searched_for_is_read_as_a_denial(cue: str) -> None:
    """One table: nothing is searched for that no form reads; "denied any knowledge of"."""
    lead = "denied " if cue.startswith(("any", "all")) else ""
    behind = " of" if cue.split()[-1] in ("told", "nothing") else ""
    words = f"I {lead}{cue}{behind} the Kestrel audit."
    text = Text(Source("sources/a.txt", "", "letter"), words)
    assert denied_in(text, text.quote(0, len(words)), ()) is not None
