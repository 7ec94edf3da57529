"""What the words behind a request and later words tell of its answer, and how long it stands open."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.model.gap import Gap
from timeline.questions.open_ends import open_gaps
from timeline.questions.tasks import task_of

Opened = Callable[[Telling], Case]
ADA, TOM, MILL = "person/ada", "person/tom", "organisation/mill"


def yard() -> Telling:
    """Two people and a firm, before anything is told."""
    return Telling().knows(f"{ADA}: Ada Roe", f"{TOM}: Tom Birch", f"{MILL}: Alder Mill")


def asked(words: str, behind: str = "") -> Telling:
    """Ada Roe asked Tom Birch for the ledger on 3 May 2019, and what the paragraph says behind that."""
    told = yard().source("a.txt", "2019-06-01")
    told.says(
        words,
        "request",
        "2019-05-03",
        "stated",
        verb="ask",
        title=words.rstrip("."),
        agent=ADA,
        recipient=TOM,
    )
    if behind:
        told.words(behind)
    return told


def gaps(opened: Opened, told: Telling) -> list[Gap]:
    """What is open in a case."""
    return list(open_gaps(opened(told)))


REQUEST = "Ada Roe asked Tom Birch for the ledger of the yard."


# what the next sentence says, whether the question stays open
@pytest.mark.parametrize(
    ("behind", "is_open"),
    [
        ("Birch replied the next day.", False),
        ("Birch replied nothing.", True),
        ("Roe answered the next day.", True),
        ("Shah replied the next day.", True),
        ("Birch told his wife the next day.", True),
    ],
)
def test_whoever_is_written_to_answers_what_nobody_else_is_asked(
    opened: Opened, behind: str, is_open: bool
) -> None:
    words = "Ada Roe wrote to Tom Birch and asked when the gate of the yard would open."
    told = yard().source("a.txt", "2019-06-01")
    told.says(words, "request", "2019-05-03", "stated", verb="ask", title=words, agent=ADA)
    told.words(behind)
    assert bool(gaps(opened, told)) == is_open


@pytest.mark.parametrize(
    "behind",
    [
        "He sent it on 9 May 2019.",
        "Tom Birch replied that it was lost.",
        "He refused.",
        "On 9 May 2019 Tom Birch handed it over.",
    ],
)
def test_whoever_was_asked_answers_in_the_next_sentence(opened: Opened, behind: str) -> None:
    assert gaps(opened, asked(REQUEST, behind)) == []


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        ("He has not replied.", "stated"),
        ("It has not been supplied.", "stated"),
        ("No answer has come.", "stated"),
        ("The weather was fine.", "not-covered"),
        ("Will he send it?", "not-covered"),
        ("He told nobody.", "not-covered"),
    ],
)
def test_what_is_no_answer_leaves_it_open(opened: Opened, behind: str, status: str) -> None:
    """A source that says so itself is quoted; the program only says that none is on record."""
    [gap] = gaps(opened, asked(REQUEST, behind))
    assert gap.status == status
    assert ("A source says" in gap.explanation) == (status == "stated")


def test_the_rest_of_the_sentence_answers(opened: Opened) -> None:
    words = "Ada Roe asked Tom Birch for the ledger; Tom Birch said that it was lost."
    assert gaps(opened, asked(words)) == []


# what a later source says, whether the request is still open
@pytest.mark.parametrize(
    ("sentence", "is_open"),
    [
        ("The ledger of the yard was sent to Ada Roe in June.", False),
        ("The ledger of the yard, which was late, was supplied.", False),
        ("The ledger of the yard has not been sent.", True),
        ("The ledger of the yard will be sent.", True),
        ("The review asks that the ledger of the yard be sent.", True),
        ("The yard was swept.", True),
    ],
)
def test_a_later_source_tells_of_the_answer(opened: Opened, sentence: str, *, is_open: bool) -> None:
    told = asked(REQUEST).source("b.txt", "2019-09-01")
    told.words(sentence)
    assert bool(gaps(opened, told)) == is_open


def test_what_is_done_in_part_stays_open_and_says_so(opened: Opened) -> None:
    """
    Tom Birch to clear the five abandoned sheds.

    Tom Birch has cleared three of the five sheds.
    """
    told = yard().source("a.txt", "2019-06-01")
    title = "Tom Birch to clear the five abandoned sheds"
    told.says(f"{title}.", "other", "[2019-06-02..]", "planned", verb="clear", title=title, agent=TOM)
    told.source("b.txt", "2019-09-01").words("Tom Birch has cleared three of the five sheds.")
    [gap] = gaps(opened, told)
    assert "In part: “Tom Birch has cleared three of the five sheds”" in gap.explanation
    assert len(gap.evidence) == 2


@pytest.mark.parametrize(
    ("line", "is_open"),
    [
        ("The sums spent on upkeep are set out below.", False),
        ("I thank you for your letter.", True),
        ("The sums spent on upkeep are not known.", True),
    ],
)
def test_a_letter_answers_what_it_speaks_of(opened: Opened, line: str, *, is_open: bool) -> None:
    """And nothing else that it was asked."""
    told = yard().source("a.txt", "2019-05-03", "letter")
    told.says("Dear Tom", "letter", "2019-05-03", title="letter", sender=ADA, recipient=TOM)
    words = "Please tell us the sums spent on upkeep."
    told.says(
        words, "request", "2019-05-03", title=f"Ada Roe asks: {words}", agent=ADA, recipient=TOM, verb="tell"
    )
    told.source("b.txt", "2019-05-20", "letter")
    told.says("Dear Ada", "letter", "2019-05-20", title="letter", sender=TOM, recipient=ADA)
    told.words(line)
    assert bool(gaps(opened, told)) == is_open


def test_who_since_when_and_how_long(opened: Opened) -> None:
    """A promise is on record from the day of its letter, up to the day from which the case looks back."""
    told = yard().source("a.txt", "2019-12-02", "letter")
    told.says("Dear Ada", "letter", "2019-12-02", title="letter", sender=TOM, recipient=ADA)
    told.says("I will send it.", "other", "", "planned", verb="send", title="I will send it", agent=TOM)
    [gap] = gaps(opened, told)
    assert (gap.start.edtf, gap.days) == ("2019-12-02", (30, 60))
    assert "By Tom Birch, to Ada Roe." in gap.explanation


def test_what_is_asked_again_is_one_gap_since_the_first(opened: Opened) -> None:
    told = yard().source("a.txt", "2019-06-01")
    for moment in ("2019-05-03", "2019-05-20"):
        told.says(REQUEST, "request", moment, "stated", verb="ask", title=REQUEST.rstrip("."), agent=ADA)
    [gap] = gaps(opened, told)
    assert gap.start.edtf == "2019-05-03"


@pytest.mark.parametrize(
    "title",
    [
        "Mr Birch asked",
        "any inquiry asked for the ledger",
        "Ada Roe asked about the ledger",
        "they talked about what should follow",
    ],
)
def test_what_asks_nobody_for_anything_is_not_open(opened: Opened, title: str) -> None:
    told = yard().source("a.txt", "2019-06-01")
    told.says(f"{title}.", "request", "2019-05-03", "stated", verb="ask", title=title)
    assert gaps(opened, told) == []


@pytest.mark.parametrize("title", ["The Tern will run every day", "Mr Birch will cover the yard until May"])
def test_a_service_that_goes_on_is_no_task(opened: Opened, title: str) -> None:
    told = yard().source("a.txt", "2019-06-01")
    told.says(f"{title}.", "other", "2019-06-03", "planned", verb="run", title=title)
    assert gaps(opened, told) == []


def test_the_words_of_a_task_leave_out_courtesies_names_and_days(opened: Opened) -> None:
    told = yard().source("a.txt", "2019-06-01")
    title = "Ada Roe asks: Please send me the fuel book by 3 May"
    event = told.says(f"{title}.", "request", "2019-05-03", verb="send", title=title, agent=ADA)
    assert task_of(event).things == ("fuel", "book")
    assert gaps(opened, told)
