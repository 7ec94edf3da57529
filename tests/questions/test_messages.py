"""Who wrote to whom, who said what, how many days lie between: the questions about single acts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.errors import WrongTerms
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.questions import bind
from timeline.questions.apart import apart
from timeline.questions.sent import sent
from timeline.questions.words_said import said

Opened = Callable[[Telling], Case]


def mill() -> Telling:
    """Three messages about a mill wheel, one without a day, and what two people said of it."""
    told = Telling(as_of="2012-06-30").knows(
        "document/wheel-plan: wheel plan",
        "person/odo-carr: Odo Carr",
        "person/pia-lorne: Pia Lorne",
        "person/rex-munn: Rex Munn",
    )
    told.source("letters.txt", "2012-03-01")
    told.says(
        "Odo Carr wrote to Pia Lorne on 4 May 2011 and copied Rex Munn in.",
        "email", "2011-05-04", about="document/wheel-plan", sender="person/odo-carr",
        recipient="person/pia-lorne", copied="person/rex-munn", title="email on the wheel",
    )  # fmt: skip
    told.says(
        "Pia Lorne answered by letter in June 2011.",
        "letter", "2011-06", about="document/wheel-plan", sender="person/pia-lorne",
        recipient="person/odo-carr", title="letter on the wheel",
    )  # fmt: skip
    told.says(
        "A letter from Odo Carr to Rex Munn bears no date.",
        "letter", sender="person/odo-carr", recipient="person/rex-munn", title="undated letter",
    )  # fmt: skip
    told.says(
        "Nobody ever wrote to Odo Carr about the wheel plan, said Rex Munn.",
        "email", "2011-05", "denied", "document/wheel-plan", recipient="person/odo-carr",
        speaker="person/rex-munn", said="2012-02-01", title="no mail to Carr",
    )  # fmt: skip
    told.says(
        "The wheel plan was unsafe, Pia Lorne told the hearing.",
        "statement", "2012-01-20", "stated", "document/wheel-plan", agent="person/pia-lorne",
        title="plan unsafe",
    )  # fmt: skip
    return told


@pytest.fixture
def wheel(opened: Opened) -> Case:
    """The mill, opened."""
    return opened(mill())


# sender, to, kind, moment, titles
@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({"sender": "Odo Carr"}, ["email on the wheel", "undated letter"]),
        ({"sender": "Odo Carr", "to": "Pia Lorne"}, ["email on the wheel"]),
        ({"to": "Rex Munn"}, ["email on the wheel", "undated letter"]),
        ({"to": "Rex Munn", "kind": "letter"}, ["undated letter"]),
        ({"about": "wheel plan", "on": "2011-06"}, ["letter on the wheel"]),
        ({"on": "2011-06-12"}, ["letter on the wheel"]),
        ({"after": "2011-05-04"}, ["letter on the wheel"]),
        ({"before": "2011-05-04"}, []),
        ({"sender": "Rex Munn"}, []),
    ],
)
def test_messages_by_sender_recipient_kind_and_time(
    wheel: Case, asked: dict[str, str], titles: list[str]
) -> None:
    """Copied in counts as received; what is denied was not sent; the undated lies in no time."""
    answer = sent(wheel, **bind(wheel, sent, asked))
    assert [finding.name for finding in answer.findings] == titles
    assert answer.status == (ANSWERED if titles else NONE_ON_RECORD)


def test_no_message_is_told_with_all_that_was_asked(wheel: Case) -> None:
    """Sender, recipient, kind and time stand in the sentence, and how far was looked."""
    asked = {"sender": "Pia Lorne", "to": "Rex Munn", "kind": "email", "on": "2011-05"}
    text = sent(wheel, **bind(wheel, sent, asked)).text
    assert text.startswith("No email from Pia Lorne to Rex Munn in May 2011 is on record. Looked in 1 source")


def test_a_message_that_may_lie_outside_is_named(wheel: Case) -> None:
    """Of a June letter nobody knows whether it is of the twelfth."""
    answer = sent(wheel, on=when("2011-06-12"))
    assert "May lie outside the time asked about: letter on the wheel, in June 2011." in answer.caveats


def test_only_messages_can_be_asked_for(wheel: Case) -> None:
    """A meeting is none."""
    with pytest.raises(WrongTerms, match="no 'meeting'"):
        sent(wheel, kind="meeting")


# who, about, moment, how many statements
@pytest.mark.parametrize(
    ("asked", "count"),
    [
        ({"who": "Rex Munn"}, 1),
        ({"who": "Pia Lorne"}, 1),
        ({"who": "Pia Lorne", "about": "wheel plan"}, 1),
        ({"who": "Rex Munn", "on": "2012-02"}, 1),
        ({"who": "Rex Munn", "on": "2011-05"}, 0),
        ({"who": "Rex Munn", "before": "2012-02-01"}, 0),
        ({"who": "Odo Carr"}, 0),
    ],
)
def test_statements_belong_to_whoever_makes_them(wheel: Case, asked: dict[str, str], count: int) -> None:
    """By the day on which they were said, not the day that they speak of."""
    assert len(said(wheel, **bind(wheel, said, asked)).findings) == count


def test_words_are_told_as_words(wheel: Case) -> None:
    """With the day of saying, and in quotation marks."""
    text = said(wheel, **bind(wheel, said, {"who": "Rex Munn"})).text
    assert "1 statement of Rex Munn on record. On 1 February 2012: Rex Munn says: “Nobody ever" in text


# first, then, on, days
@pytest.mark.parametrize(
    ("first", "then", "on", "days"),
    [
        ("event/000-email", "event/004-statement", "", [261, 261]),
        ("event/000-email", "event/001-letter", "", [28, 57]),
        ("event/004-statement", "event/000-email", "", [-261, -261]),
        ("event/000-email", "", "2011-05-09", [5, 5]),
        ("event/000-email", "", "", [423, 423]),
    ],
)
def test_days_apart_have_both_bounds(wheel: Case, first: str, then: str, on: str, days: list[int]) -> None:
    """To another event, to a date, or to the case's clock."""
    answer = apart(
        wheel,
        first=wheel.event(first),
        then=wheel.event(then) if then else None,
        on=when(on) if on else None,
    )
    assert answer.findings[0].value == {"days": days}


def test_what_came_first_is_said(wheel: Case) -> None:
    """Asked the wrong way round, the answer turns it."""
    answer = apart(wheel, first=wheel.event("event/004-statement"), then=wheel.event("event/000-email"))
    assert answer.text == (
        "Email on the wheel (on 4 May 2011) came first: 261 days before plan unsafe (on 20 January 2012)."
    )


def test_the_undated_is_not_counted_from(wheel: Case) -> None:
    """No number is made up where one side is unknown."""
    answer = apart(wheel, first=wheel.event("event/002-letter"), then=wheel.event("event/000-email"))
    assert answer.status == NONE_ON_RECORD
    assert "nothing on record bounds undated letter" in answer.text


def test_words_in_a_report_were_said_by_its_day(opened: Opened) -> None:
    """A report of March tells what she said; on which day she said it, it does not tell."""
    told = mill()
    told.says(
        "“I warned them,” said Pia Lorne.",
        "statement", "", "stated", speaker="person/pia-lorne", said="2012-03-01", title="warning",
    )  # fmt: skip
    answer = said(opened(told), **bind(opened(told), said, {"who": "Pia Lorne", "on": "2012-03-01"}))
    assert "Told on 1 March 2012: Pia Lorne says: “I warned them”." in answer.text
    assert [finding.when.edtf for finding in answer.findings if finding.when] == ["[..2012-03-01]"]
