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
        ("Please find attached the pump audit.", "pump audit"),
        ("Attached is the pump audit.", "pump audit"),
        ("Attached please find the pump audit.", "pump audit"),
        ("The pump audit is attached.", "pump audit"),
        ("I have attached the pump audit for the board.", "pump audit"),
        ("Attached are the minutes of the last meeting.", "minutes"),
        ("The final version of the survey is attached for your comments.", "survey"),
        ("I sent the pump audit to Tom Birch.", "pump audit"),
        ("The pump audit went to Tom Birch.", "pump audit"),
        ("ENCLOSED IS THE PUMP AUDIT.", "PUMP AUDIT"),
    ],
)
def test_what_its_words_say_goes_with_a_mail_is_what_it_is_about(body, document):
    assert document in about(sent(mail(body)))


@pytest.mark.parametrize(
    "body", ["I will attach the pump audit.", "I did not attach the pump audit.", "See the pump audit."]
)
def test_what_does_not_go_with_a_mail_is_only_spoken_of(body):
    assert [part.reading for part in sent(mail(body)).parts if part.role == "mentioned"] == ["pump audit"]


@pytest.mark.parametrize(
    "body",
    ["I attach the pump audit.", "Please find attached the pump audit.", "I have attached the pump audit."],
)
def test_what_goes_with_a_mail_is_sent_once(body):
    assert [c.kind for c in mail(body).claims] == ["email"]


# a mail's words, those that say that something goes with it
@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("It leaks. Please find attached. Tom", "Please find attached."),
        ("See the attachment", "See the attachment"),
        ("Nothing is attached.", None),
        ("I will send it with what is attached to it.", None),
        ("> Please find attached.", None),
        ("It leaks.", None),
    ],
)
def test_a_mail_says_that_something_goes_with_it(body, words):
    said = sent(mail(body)).attaching
    assert (said.exact if said else None) == words


def test_whoever_sends_for_another_acts():
    found = mail(headers=HEADERS + "Sender: Una Vale <una@marsh.example>\n")
    assert parts(sent(found))["agent"] == ["Una Vale"]


# a sender as it is written, how it is read
@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ada Roe [mailto:ada@marsh.example]", "Ada Roe"),
        ("Roe, Ada (Works)", "Ada Roe"),
        ("ada@marsh.example (Ada Roe)", "Ada Roe"),
        ("Works Director (North) <north@marsh.example>", "Works Director (North)"),
    ],
)
def test_a_name_is_read_without_what_stands_beside_it(written, read):
    found = mail(headers=HEADERS.replace("Ada Roe <ada.roe@marsh.example>", written))
    assert parts(sent(found))["sender"] == [read]


def test_a_greeting_on_a_line_of_its_own_is_no_subject():
    (met,) = [
        claim
        for claim in mail("Tom,\nThe board met the union on 3 May 2012.").claims
        if claim.kind == "meeting"
    ]
    assert met.quote.exact == "The board met the union on 3 May 2012."


def test_a_mail_that_is_sent_on_is_sent_again():
    more = (
        "Resent-From: Tom Birch <tom@marsh.example>\nResent-To: zed@marsh.example\n"
        "Resent-Date: Tue, 28 Nov 2017 09:00:00 +0000\n"
    )
    again = [claim for claim in mail(headers=HEADERS + more).claims if claim.verb == "resend"]
    assert [parts(claim) for claim in again] == [
        {"sender": ["Tom Birch"], "recipient": ["zed@marsh.example"]}
    ]
    assert again[0].title == "email sent on: The crane survey"


# --- mails within mails -------------------------------------------------------------------------------

FORWARDED = """See below.

-----Original Message-----
From: Una Vale
Sent: 20 November 2017 08:00
To: Tom Birch
Subject: The roof

The board met the union on 3 May 2012. I attach the pump audit.
"""


def test_a_repeated_mail_is_told_as_sent_by_a_quotation():
    (told,) = [claim for claim in mail(FORWARDED).claims if claim.kind == "email" and claim.reported]
    assert parts(told) == {"sender": ["Una Vale"], "recipient": ["Tom Birch"], "mentioned": ["pump audit"]}
    assert (told.title, told.derived) == ("email: The roof", "quotation")


def test_what_a_repeated_mail_says_is_in_its_senders_mouth():
    (met,) = [claim for claim in mail(FORWARDED).claims if claim.kind == "meeting"]
    assert met.speaker
    assert (met.speaker.reading, met.derived) == ("Una Vale", "quotation")


def test_a_repeated_mail_without_a_subject_is_named_by_its_sender():
    found = mail("Yes.\n\nOn 20 November 2017 at 08:00, Una Vale wrote:\n> Does it leak?")
    (told,) = [claim for claim in found.claims if claim.kind == "email" and claim.reported]
    assert (told.title, dates(found, told)) == ("email from Una Vale", ["at 20 November 2017 at 08:00"])


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
