"""Claims told by nouns: meetings held, mails sent, visits made, records that are not there."""

from __future__ import annotations

import pytest

from tests.extract.reading import about, claims_of, dated, only, parts, told
from timeline.model.mention import Claim

# sentence, kind, parts as "role who", date words
HAPPENINGS = [
    ("The meeting was held on 3 May 2012.", "meeting", [], "at 3 May 2012"),
    ("The meeting took place in May 2012.", "meeting", [], "at May 2012"),
    ("The meeting was held in the library on 3 May 2012.", "meeting", [], "at 3 May 2012"),
    ("On 3 May 2012 the meeting was held.", "meeting", [], "at 3 May 2012"),
    ("The board held a meeting on 3 May 2012.", "meeting", ["host board"], "at 3 May 2012"),
    ("The board held a meeting with the union on 3 May 2012.", "meeting",
     ["host board", "present union"], "at 3 May 2012"),
    ("There was a meeting between the trust and the union in May 2012.", "meeting",
     ["present trust", "present union"], "at May 2012"),
    ("A meeting of the board took place in May 2012.", "meeting", ["host board"], "at May 2012"),
    ("The board meeting of 3 May 2012 was short.", "meeting", ["host board"], "at 3 May 2012"),
    ("The board's meeting on 3 May 2012 was short.", "meeting", ["host board"], "at 3 May 2012"),
    ("The board had a phone call with the union on 3 May 2012.", "telephone",
     ["sender board", "present union"], "at 3 May 2012"),
    ("Inspectors made a visit to the school in May 2012.", "visit",
     ["agent Inspectors", "host school"], "at May 2012"),
    ("The regulator conducted an inspection of the hospital in May 2012.", "inspection",
     ["agent regulator", "host hospital"], "at May 2012"),
    ("An inspection was carried out by the regulator in May 2012.", "inspection",
     ["agent regulator"], "at May 2012"),
    ("A letter of 3 May 2012 warned of the leak.", "letter", [], "at 3 May 2012"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "kind", "who", "when"), HAPPENINGS)
def test_a_noun_tells_what_happened(words, kind, who, when):
    claim = claims_of(words)[0]
    assert (claim.kind, claim.stance.value) == (kind, "said")
    assert sorted(f"{p.role} {p.reading}" for p in claim.parts) == sorted(who)
    assert dated(words)[claim.trigger.exact] == [when]


@pytest.mark.parametrize(("words", "kind", "_who", "_when"), HAPPENINGS)
def test_one_happening_is_told_once(words, kind, _who, _when):
    assert [claim.kind for claim in claims_of(words)].count(kind) == 1


@pytest.mark.parametrize(
    "words",
    [
        "The meeting was short.",
        "Every meeting needs a chair.",
        "The visit to the school pleased nobody.",
        "A letter is a fine thing.",
        "There may be a meeting in May 2012.",
        "A meeting could be held in May 2012.",
    ],
)
def test_a_noun_without_a_date_or_a_beginning_tells_nothing(words):
    assert "meeting said" not in told(words)
    assert "visit said" not in told(words)
    assert "letter said" not in told(words)


def test_what_will_be_held_is_planned():
    assert told("A meeting will be held on 3 May 2019.") == ["meeting planned"]


# sentence, what never was
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("There was no visit to the ward in May 2012.", ["visit denied"]),
        ("No meeting took place in May 2012.", ["meeting denied"]),
        ("The board held no meeting in May 2012.", ["meeting denied"]),
        ("No inspection was carried out.", ["inspection denied"]),
        ("There will be no meeting in May 2019.", []),
    ],
)
def test_an_event_that_never_was_is_denied(words, expected):
    assert told(words) == expected


@pytest.mark.parametrize(
    ("words", "lasting"),
    [
        ("A series of meetings took place in July and August 2016.", True),
        ("Several visits were made in May 2012.", True),
        ("A meeting took place in May 2012.", False),
    ],
)
def test_events_in_the_plural_last(words, lasting):
    assert claims_of(words)[0].lasting is lasting


def test_an_email_with_attachments(claims: tuple[Claim, ...]):
    """
    On 27 November 2017 an email was sent to the harbour master, which attached the audit and the survey.
    """
    (claim,) = claims
    assert claim.kind == "email"
    assert parts(claim) == {"recipient": ["harbour master"], "attached": ["audit", "survey"]}


# sentence, its only claim's parts
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "An email on 27 November 2017, which attached the audit, was sent to the captain.",
            {"recipient": ["captain"], "attached": ["audit"]},
        ),
        (
            "It stood in an email on 27 November 2017, which enclosed the audit and was sent to the captain.",
            {"attached": ["audit"], "recipient": ["captain"]},
        ),
        (
            "An email of 3 May 2012 from the clerk to the union was long.",
            {"sender": ["clerk"], "recipient": ["union"]},
        ),
    ],
)
def test_a_message_knows_its_parties_and_attachments(words, expected):
    mails = [claim for claim in claims_of(words) if claim.kind == "email"]
    assert [parts(claim) for claim in mails] == [expected]


def test_a_message_is_what_its_own_telling_is_about():
    """So that "the email of 3 May" can be asked for, missed and found."""
    words = "It stood in an email on 27 November 2017, which attached the audit."
    assert sorted(about(only(words))) == ["audit", "email"]


def test_a_meeting_is_no_document():
    words = "The audit was late. A meeting on 27 November 2017 was held by the union."
    assert about(only(words)) == []


def test_what_is_attached_is_what_the_mail_is_about():
    words = "An email on 27 November 2017, which attached the audit, was sent to the captain."
    assert "audit" in about(only(words))


# sentence, kind, parts
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "The regulator gave the hospital a warning letter in January 2018.",
            {"sender": ["regulator"], "recipient": ["hospital"]},
        ),
        (
            "A warning letter was given to the hospital in January 2018.",
            {"recipient": ["hospital"]},
        ),
        (
            "The hospital received a warning letter from the regulator in January 2018.",
            {"sender": ["regulator"], "recipient": ["hospital"]},
        ),
    ],
)
def test_a_warning_letter_knows_whom_it_warned(words, expected):
    claim = claims_of(words)[0]
    assert (claim.kind, parts(claim)) == ("warning-letter", expected)


# sentence, what it is silent about
@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("There was no reference to the survey after August 2016.", ["survey"]),
        ("There is no mention of the survey in the minutes.", ["survey"]),
        ("No record of the survey was found.", ["survey"]),
        ("No trace of the survey was left.", ["survey"]),
        ("The log holds no entry about the survey.", ["survey"]),
        ("There is no mention of the pump in the minutes.", []),
    ],
)
def test_a_missing_trace_is_a_silence_about_its_theme(words, what):
    claim = next(c for c in claims_of(words) if c.stance.value == "silent")
    assert about(claim) == what


def test_missing_minutes_are_about_themselves():
    claim = claims_of("No minutes of the meeting of 3 May 2012 were kept.")[0]
    assert (claim.stance.value, about(claim)) == ("silent", ["minutes"])


def test_a_silence_has_its_bound():
    assert dated("There was no reference to the survey after August 2016.") == {
        "reference": ["after August 2016"]
    }


def test_a_silence_that_a_report_states_is_the_reports():
    (claim,) = claims_of("The report says that there was no reference to the survey after August 2016.")
    assert claim.speaker is not None
    assert (claim.stance.value, claim.speaker.reading) == ("silent", "report")


def test_the_title_of_a_silence_begins_with_there():
    claim = only("In the end there was no reference to the survey.")
    assert claim.title == "there was no reference to the survey"


# sentence, parts of the meeting
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Ms Ho was at the meeting of 9 August 2016.", {"present": ["Ho"]}),
        ("Ann Lee and Bob Ray were at the meeting of 9 August 2016.", {"present": ["Ann Lee", "Bob Ray"]}),
        ("Ms Ho was not at the meeting of 9 August 2016.", {"absent": ["Ho"]}),
        ("Ms Ho wasn't at the meeting of 9 August 2016.", {"absent": ["Ho"]}),
        ("Ms Ho was told of it at the meeting of 9 August 2016.", {}),
    ],
)
def test_who_was_at_a_meeting_was_there(words, expected):
    meeting = next(claim for claim in claims_of(words) if claim.kind == "meeting")
    assert parts(meeting) == expected


# sentence, what came with the message
@pytest.mark.parametrize(
    "words",
    [
        "The clerk wrote to Ann Lee on 3 May 2012 enclosing the audit.",
        "Ann Lee was sent a letter with the audit enclosed on 3 May 2012.",
        "Ann Lee was copied in to an email from the clerk on 3 May 2012 which had the audit attached.",
        "An email of 3 May 2012 with the audit attached reached Ann Lee.",
    ],
)
def test_what_came_with_a_message_is_told_in_many_ways(words):
    (claim,) = [claim for claim in claims_of(words) if claim.kind in ("email", "letter")]
    assert parts(claim)["attached"] == ["audit"]
    assert "audit" in about(claim)
    assert [words[d.start : d.end] for d in claim.dates] == ["3 May 2012"]
    assert not [other for other in claims_of(words) if other.kind == "submission"]


def test_no_notes_found_is_no_denial_of_the_meeting():
    """There was a meeting, and no record of it."""
    words = "Ann Lee met the union on 25 March 2019 but no notes of that meeting have been found."
    assert [(c.kind, c.stance.value) for c in claims_of(words)] == [("meeting", "said"), ("other", "silent")]


def test_no_further_mention_is_a_silence():
    words = "There is no further mention of the audit in any minutes after May 2019."
    (claim,) = claims_of(words)
    assert (claim.stance.value, about(claim)) == ("silent", ["audit"])


def test_a_notice_is_served_with_or_on():
    """One act, dated once."""
    for words in (
        "The regulator served the trust with a warning notice on 3 May 2020.",
        "The regulator served a warning notice on the trust on 3 May 2020.",
    ):
        (claim,) = claims_of(words)
        assert claim.kind == "warning-letter"
        assert parts(claim) == {"sender": ["regulator"], "recipient": ["trust"]}
        assert len(claim.dates) == 1
