"""What was planned, denied, owed, doubted or left without record is never told as done."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.laws.cases import own_words, said, told
from timeline.model.event import STATUSES
from timeline.narrative import narrate

DONE = frozenset({"recorded", "stated"})

# a sentence; the status of what it tells, where it tells anything
NOT_DONE = (
    ("The council will publish the noise survey in June 2014.", "planned"),
    ("The council was to publish the noise survey in June 2014.", "planned"),
    ("Mara Hale planned to meet the governors on 3 June 2014.", "planned"),
    ("Mara Hale would have met Tim Orr on 3 June 2014.", ""),
    ("Mara Hale did not meet the governors on 3 June 2014.", "denied"),
    ("Mara Hale never sent the noise survey to Tim Orr.", "denied"),
    ("Mara Hale denied that she met Tim Orr on 3 June 2014.", "denied"),
    ("Tim Orr was not told of the noise survey in June 2014.", "denied"),
    ("No meeting took place on 3 June 2014.", "denied"),
    ("The meeting of 3 June 2014 did not take place.", "denied"),
    ("Neither Mara Hale nor Tim Orr attended the meeting of 3 June 2014.", "denied"),
    ("Nobody attended the meeting on 3 June 2014.", "denied"),
    ("It is not true that Mara Hale met Tim Orr on 3 June 2014.", "denied"),
    ("Mara Hale should have sent the noise survey to Tim Orr by 3 June 2014.", "owed"),
    ("The noise survey should have been published in June 2014.", "owed"),
    ("There is no record of a meeting on 3 June 2014.", "silent"),
    ("The minutes do not mention the noise survey after June 2014.", "silent"),
    ("The inquiry found no evidence that Mara Hale met Tim Orr on 3 June 2014.", "silent"),
    ("No record exists that Mara Hale met Tim Orr on 3 June 2014.", "silent"),
    ("If Mara Hale had met Tim Orr on 3 June 2014, he would have known.", ""),
    ("Mara Hale may have met Tim Orr on 3 June 2014.", ""),
    ("Mara Hale hoped to meet Tim Orr on 3 June 2014.", ""),
    ("Mara Hale almost met Tim Orr on 3 June 2014.", ""),
    ("Mara Hale cannot recall meeting Tim Orr on 3 June 2014.", ""),
    ("Did Mara Hale meet Tim Orr on 3 June 2014?", ""),
)
WORDS = [words for words, _ in NOT_DONE]


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory):
    """Each sentence as a source of its own, in one case, written in January 2015."""
    papers = {f"2015-01-10.{number:02}.txt": words + "\n" for number, words in enumerate(WORDS)}
    return told(tmp_path_factory.mktemp("undone"), papers)


@pytest.mark.parametrize(("words", "status"), NOT_DONE)
def test_what_was_not_done_is_not_told_as_done(together, words: str, status: str) -> None:
    """Any event of the sentence has its status, and none of it is recorded or stated."""
    path = f"sources/2015-01-10.{WORDS.index(words):02}.txt"
    events = [e for e in together.events() if any(quote.source == path for quote in e.evidence)]
    found = {event.status for event in events}
    assert not found & DONE, [(event.status, event.title) for event in events]
    assert status in found or not status


def test_every_event_has_a_status_of_the_contract(together) -> None:
    """Six of them."""
    assert {event.status for event in together.events()} <= {*STATUSES}


def test_no_sentence_of_ours_says_that_it_did_not_happen(together) -> None:
    """Outside of quotation marks nothing is denied, of 25 sentences that mostly deny."""
    quoted = " ".join(WORDS).lower()
    for sentence in said(together):
        own = own_words(sentence).lower()
        assert not [w for w in ("did not", "never happened", "didn't", "nothing happened") if w in own], own
    assert "did not" in quoted


def test_the_story_puts_denials_into_quotation_marks(together) -> None:
    """The words of the source, whole."""
    denied = [sentence for sentence in narrate(together) if sentence.event.status == "denied"]
    assert denied
    assert all("“" in sentence.text for sentence in denied)


def test_the_story_tells_plans_as_plans(together) -> None:
    """Or in quotation marks."""
    planned = [sentence.text for sentence in narrate(together) if sentence.event.status == "planned"]
    assert planned
    assert all("“" in text or "was to" in text or "planned" in text or "will" in text for text in planned)


# what a witness says afterwards, and the source that is itself the record
@pytest.mark.parametrize(
    ("path", "words", "status"),
    [
        ("2015-01-10.memoir.txt", "Mara Hale met Tim Orr on 3 June 2014.\n", "stated"),
        (
            "2014-06-03.minutes.txt",
            "Minutes of the Pool Committee, 3 June 2014\n\nPresent: Mara Hale, Tim Orr.\n",
            "recorded",
        ),
        ("log.csv", "date,kind,event\n2014-06-03,meeting,Mara Hale met Tim Orr\n", "recorded"),
        (
            "2014-06-03.eml",
            "From: Mara Hale <m@pool.example>\nTo: Tim Orr <t@pool.example>\n"
            "Date: Tue, 3 Jun 2014 10:00:00 +0100\nSubject: Heater\n\nSee you there.\n",
            "recorded",
        ),
    ],
)
def test_a_record_is_told_apart_from_what_is_said_afterwards(
    tmp_path: Path, path: str, words: str, status: str
) -> None:
    """Minutes, a table, a mail; and a memoir."""
    (event,) = told(tmp_path, {path: words}).events()
    assert (event.when.edtf, event.status) == ("2014-06-03", status)


@pytest.mark.parametrize("status", ["planned", "denied", "owed", "silent"])
def test_a_table_may_say_itself_that_something_was_not_done(tmp_path: Path, status: str) -> None:
    """A column for it."""
    rows = f"date,kind,event,status\n2014-06-03,inspection,Inspection of the heater,{status}\n"
    (event,) = told(tmp_path, {"log.csv": rows}).events()
    assert (event.kind, event.status) == ("inspection", status)


def test_a_denial_beside_a_record_takes_nothing_from_it(tmp_path: Path) -> None:
    """
    One source says that they met, the other that they did not: both are told.
    """
    papers = {
        "2014-07-01.diary.txt": "Mara Hale met Tim Orr on 3 June 2014.\n",
        "2015-01-10.reply.txt": "Mara Hale denied that she met Tim Orr on 3 June 2014.\n",
    }
    case = told(tmp_path, papers)
    assert sorted(event.status for event in case.events()) == ["denied", "stated"]


def test_a_speaker_s_claim_is_the_speaker_s(tmp_path: Path) -> None:
    """
    Tim Orr said that Mara Hale met the board on 3 June 2014.
    """
    case = told(tmp_path, {"2015-01.txt": "Tim Orr said that Mara Hale met the board on 3 June 2014.\n"})
    (event,) = [event for event in case.events() if event.kind == "meeting"]
    assert (event.speaker, event.status) == ("person/tim-orr", "stated")
    (sentence,) = [s for s in narrate(case) if s.event.id == event.id]
    assert "Tim Orr" in sentence.text
