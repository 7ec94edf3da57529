"""Mails and calendars as evidence: who wrote to whom, what went with it, who was asked to meet."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, dates, from_file, parts, signs
from timeline.model.extraction import Extraction
from timeline.model.mention import Claim, Kind, Mention

HEADERS = """\
From: Ada Roe <ada.roe@marsh.example>
To: "Birch, Tom" <tom@marsh.example>, board@marsh.example
Cc: Nadia Osei <n.osei@ward.example>
Date: Mon, 27 Nov 2017 22:43:51 -0800
Subject: The crane survey
"""


def mail(body: str = "Hello.", headers: str = HEADERS) -> Extraction:
    """What is seen in a mail."""
    return from_file(f"{headers}\n{body}\n", "mail.eml")


def sent(found: Extraction) -> Claim:
    """The claim that the mail's headers make."""
    return next(claim for claim in found.claims if not claim.reported and claim.kind == "email")


def person(found: Extraction, reading: str) -> Mention:
    """The first mention of a party."""
    return next(m for m in found.mentions if m.reading == reading)


def test_the_headers_tell_who_wrote_to_whom():
    assert parts(sent(mail())) == {
        "sender": ["Ada Roe"],
        "recipient": ["Tom Birch", "board@marsh.example"],
        "copied": ["Nadia Osei"],
    }


def test_a_mail_is_itself_the_record_of_its_sending():
    assert sent(mail()).reported is False


def test_a_mail_is_dated_by_its_header():
    found = mail()
    assert dates(found, sent(found)) == ["at Mon, 27 Nov 2017 22:43:51 -0800"]


def test_the_title_of_a_mail_is_its_subject():
    assert sent(mail()).title == "email: The crane survey"


def test_a_mail_without_a_subject_says_so():
    headers = "From: ada@marsh.example\nTo: tom@marsh.example\nDate: Mon, 27 Nov 2017 22:43:51 -0800\n"
    assert sent(mail(headers=headers)).title == "email without a subject"


def test_a_mail_is_about_the_document_of_its_subject():
    assert about(sent(mail())) == ["crane survey"]


def test_an_address_is_a_sign_of_whose_it_is():
    assert signs(person(mail(), "Ada Roe")) == ["address ada.roe@marsh.example"]


def test_a_name_with_its_surname_first_is_read_as_it_is_said():
    found = person(mail(), "Tom Birch")
    assert found.quote.exact == "Birch, Tom"


def test_an_address_without_a_name_stands_for_itself():
    assert person(mail(), "board@marsh.example").kind is Kind.PERSON


@pytest.mark.parametrize(
    ("body", "document"),
    [
        ("I attach the pump audit.", "pump audit"),
        ("I enclose the pump audit.", "pump audit"),
    ],
)
def test_what_its_words_say_goes_with_a_mail_is_what_it_is_about(body, document):
    assert document in about(sent(mail(body)))


@pytest.mark.parametrize(
    "body", ["I will attach the pump audit.", "I did not attach the pump audit.", "See the pump audit."]
)
def test_what_does_not_go_with_a_mail_is_only_spoken_of(body):
    assert [part.reading for part in sent(mail(body)).parts if part.role == "mentioned"] == ["pump audit"]


def test_what_goes_with_a_mail_is_sent_once():
    assert [c.kind for c in mail("I attach the pump audit.").claims] == ["email"]


def test_i_is_the_sender():
    found = mail("I visited the school on 3 May 2012.")
    visit = next(c for c in found.claims if c.kind == "visit")
    assert parts(visit) == {"agent": ["Ada Roe"], "host": ["school"]}


def test_what_a_mail_tells_is_reported():
    found = mail("The board met the union on 3 May 2012.")
    assert next(c for c in found.claims if c.kind == "meeting").reported


def test_what_is_quoted_from_another_mail_is_not_said_twice():
    found = mail("I agree.\n\n> The board met the union on 3 May 2012.\n> It was short.\n")
    assert [c.kind for c in found.claims] == ["email"]


def test_headers_are_no_prose():
    found = mail(headers=HEADERS.replace("The crane survey", "The board met the union on 3 May 2012"))
    assert [c.kind for c in found.claims] == ["email"]


# --- attachments --------------------------------------------------------------------------------------

COPIED = """
    From: Ada Roe
    Sent: Monday, 27 November 2017 10:11
    To: Tom Birch
    Subject: Papers
    Attachments: {names}

    Tom, as we agreed.
"""


# file names, readings
@pytest.mark.parametrize(
    ("names", "readings"),
    [
        ("crane_survey.pdf", ["crane survey"]),
        ("crane-survey-2016.docx", ["crane survey 2016"]),
        ("crane survey.pdf; costs.xls", ["crane survey", "costs"]),
        ("image001.png", ["image001.png"]),
        ("scan_004.pdf", ["scan_004.pdf"]),
    ],
)
def test_an_attachment_is_named_by_its_file(names, readings):
    found = from_file(COPIED.format(names=names), "mail.txt")
    assert parts(sent(found))["attached"] == readings


def test_a_mail_is_about_what_is_attached_to_it():
    found = from_file(COPIED.format(names="crane_survey.pdf"), "mail.txt")
    assert "crane survey" in about(sent(found))


# --- calendars ----------------------------------------------------------------------------------------

ENTRY = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1@marsh.example
SUMMARY:Talks on the crane survey
DTSTART:20180108T100000
STATUS:{status}
ORGANIZER;CN=Ada Roe:mailto:ada@marsh.example
ATTENDEE;CN=Tom Birch;PARTSTAT=ACCEPTED:mailto:tom@marsh.example
ATTENDEE;CN=Nadia Osei;PARTSTAT=DECLINED:mailto:nadia@ward.example
END:VEVENT
END:VCALENDAR
"""


def entry(status: str = "CONFIRMED") -> Extraction:
    """What is seen in a calendar entry."""
    pytest.importorskip("icalendar", reason="the documents extra is not installed")
    return from_file(ENTRY.format(status=status), "diary.ics")


def test_an_entry_is_a_meeting_that_was_to_be():
    (claim,) = entry().claims
    assert (claim.kind, claim.stance.value, claim.title) == (
        "meeting",
        "planned",
        "Talks on the crane survey",
    )


def test_whoever_was_asked_is_invited_and_no_more():
    (claim,) = entry().claims
    assert parts(claim) == {"host": ["Ada Roe"], "invited": ["Tom Birch"], "apologies": ["Nadia Osei"]}


def test_an_entry_is_dated_by_its_start():
    found = entry()
    assert dates(found, found.claims[0]) == ["at 20180108T100000"]


def test_a_cancelled_entry_is_denied():
    (claim,) = entry("CANCELLED").claims
    assert (claim.verb, claim.stance.value) == ("cancel", "denied")


def test_an_entry_is_about_the_document_of_its_summary():
    assert about(entry().claims[0]) == ["crane survey"]


def test_an_article_has_no_headers():
    assert all(c.reported for c in claims_of("From Ada Roe came a letter on 3 May 2012."))
