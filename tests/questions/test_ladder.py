"""By which act someone came to know: each rung of the ladder, ties between them, and what shows nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer
from timeline.questions.knew import knew

Opened = Callable[[Telling], Case]
SCORE = "document/autograph-score"


def archive() -> Telling:
    """An orchestra's archive, with a score that some may have known of."""
    return (
        Telling()
        .knows(
            f"{SCORE}: autograph score",
            "matter/theft: theft of the cello",
            "person/ina: Ina Solberg",
            "person/jon: Jon Petri",
            "organisation/hall: Concert Hall Trust",
            "post/librarian: librarian",
            "group/violas: three viola players",
        )
        .source("archive.txt", "2019-06-01", title="Archive report")
    )


def known(case: Case, **options: str) -> Answer:
    """Who knew of the score."""
    who = case.entity(options["who"]) if "who" in options else None
    moments = {name: when(options[name]) for name in ("on", "before") if name in options}
    return knew(case, about=case.entity(SCORE), who=who, **moments)


def acts(answer: Answer) -> dict[str, str]:
    """By which act each came to know."""
    return {finding.name or "": finding.value["how"] for finding in answer.findings if finding.value}


# kind of event, its verb, part in it, the act that it counts as (nothing: shows no knowledge)
@pytest.mark.parametrize(
    ("kind", "verb", "role", "how"),
    [
        ("report", "write", "author", "author"),
        ("report", "write", "agent", "author"),
        ("publication", "publish", "agent", "author"),
        ("inspection", "inspect", "agent", "author"),
        ("email", "send", "sender", "sender"),
        ("email", "send", "agent", "sender"),
        ("submission", "submit", "agent", "sender"),
        ("telephone", "ring", "sender", "sender"),
        ("email", "send", "recipient", "recipient"),
        ("letter", "write", "recipient", "recipient"),
        ("warning-letter", "write", "recipient", "recipient"),
        ("publication", "publish", "recipient", "recipient"),
        ("email", "send", "copied", "copied"),
        ("meeting", "meet", "present", "present"),
        ("meeting", "meet", "chair", "present"),
        ("meeting", "meet", "in_attendance", "present"),
        ("visit", "visit", "host", "present"),
        ("telephone", "ring", "recipient", "present"),
        ("knowledge", "read", "agent", "saw"),
        ("knowledge", "discover", "holder", "saw"),
        ("knowledge", "tell", "recipient", "told"),
        ("other", "speak", "recipient", "told"),
        ("statement", "say", "agent", "quoted"),
        ("decision", "decide", "agent", "acted-on"),
        ("request", "ask", "agent", "acted-on"),
        ("refusal", "refuse", "agent", "acted-on"),
        ("knowledge", "know", "agent", "aware"),
        ("meeting", "meet", "apologies", ""),
        ("meeting", "meet", "absent", ""),
        ("meeting", "meet", "invited", ""),
        ("email", "send", "mentioned", ""),
        ("report", "write", "subject", ""),
    ],
)
def test_each_part_in_each_kind_of_event_has_its_rung(
    opened: Opened, kind: str, verb: str, role: str, how: str
) -> None:
    """Whoever was only invited, sent apologies or is merely mentioned is not shown to have known."""
    told = archive()
    told.says("Ina Solberg and the score.", kind, "2018-05-03", "stated", SCORE, verb=verb,
              **{role: "person/ina"})  # fmt: skip
    assert acts(known(opened(told))) == ({"Ina Solberg": how} if how else {})


# status of the mail, whether it shows knowledge
@pytest.mark.parametrize(
    ("status", "shows"),
    [
        ("recorded", True),
        ("stated", True),
        ("planned", False),
        ("denied", False),
        ("owed", False),
        ("silent", False),
    ],
)
def test_only_what_was_done_shows_knowledge(opened: Opened, status: str, shows: bool) -> None:
    """A mail that was planned, denied or owed reached nobody on record."""
    told = archive()
    told.says("Mail to Ina Solberg with the score.", "email", "2018-05-03", status, SCORE,
              recipient="person/ina")  # fmt: skip
    assert known(opened(told)).status == (ANSWERED if shows else NONE_ON_RECORD)


# two acts of one person, each with its moment; the one that is told
@pytest.mark.parametrize(
    ("first", "second", "told_by"),
    [
        (("copied", "2018-05-03"), ("recipient", "2018-05-03"), "recipient"),
        (("sender", "2018-05-03"), ("recipient", "2018-05-03"), "sender"),
        (("copied", "2018-05-02"), ("recipient", "2018-05-03"), "copied"),
        (("recipient", "2018-05-03"), ("copied", "2018-05"), "recipient"),
        (("recipient", "2018"), ("copied", "2018-05"), "copied"),
        (("copied", "2018-05"), ("recipient", "2018-05-31"), "copied"),
        (("recipient", ""), ("copied", "2018-05"), "copied"),
    ],
)
def test_of_two_acts_the_one_surely_past_soonest_is_told(
    opened: Opened, first: tuple[str, str], second: tuple[str, str], told_by: str
) -> None:
    """Of two on one day the surer; a day within a month counts before the end of the month."""
    told = archive()
    for number, (role, moment) in enumerate((first, second)):
        told.says(f"Mail {number} on the score.", "email", moment, "stated", SCORE, **{role: "person/ina"})
    assert acts(known(opened(told))) == {"Ina Solberg": told_by}


def test_the_order_in_which_two_equal_acts_are_told_changes_nothing(opened: Opened) -> None:
    """Recipient first or last, on one day."""
    for roles in (("recipient", "copied"), ("copied", "recipient")):
        told = archive()
        for number, role in enumerate(roles):
            told.says(f"Mail {number}.", "email", "2018-05-03", about=SCORE, **{role: "person/ina"})
        assert acts(known(opened(told))) == {"Ina Solberg": "recipient"}


def test_a_document_that_was_attached_was_sent(opened: Opened) -> None:
    """The mail is about something else; the score came with it."""
    told = archive()
    told.says("Mail on rehearsals, score attached.", "email", "2018-05-03", sender="person/jon",
              recipient="person/ina", attached=SCORE)  # fmt: skip
    assert acts(known(opened(told))) == {"Jon Petri": "sender", "Ina Solberg": "recipient"}


def test_knowledge_of_another_matter_is_not_knowledge_of_this(opened: Opened) -> None:
    """A mail on the cello."""
    told = archive()
    told.says("Mail on the cello.", "email", "2018-05-03", about="matter/theft", recipient="person/ina")
    assert known(opened(told)).findings == ()


def test_groups_and_bodies_may_know_too(opened: Opened) -> None:
    """Three viola players were there, and the trust was written to."""
    told = archive()
    told.says("The score was shown to three viola players.", "meeting", "2018-05-03", about=SCORE,
              present="group/violas")  # fmt: skip
    told.says("Letter to the trust.", "letter", "2018-06-03", about=SCORE, recipient="organisation/hall")
    answer = known(opened(told))
    assert acts(answer) == {"three viola players": "present", "Concert Hall Trust": "recipient"}
    assert answer.findings[0].text.startswith("Three viola players were present when it was discussed")


def test_a_body_that_is_host_is_not_thereby_told(opened: Opened) -> None:
    """The meeting took place at the trust's hall."""
    told = archive()
    told.says("Meeting at the trust on the score.", "meeting", "2018-05-03", about=SCORE,
              host="organisation/hall", present="person/jon")  # fmt: skip
    assert acts(known(opened(told))) == {"Jon Petri": "present"}


# asked before, when the mail came, whether in time
@pytest.mark.parametrize(
    ("before", "moment", "in_time"),
    [
        ("2018-05-04", "2018-05-03", "yes"),
        ("2018-05-03", "2018-05-03", "no"),
        ("2018-05", "2018-04", "yes"),
        ("2018-05-15", "2018-05", "possibly"),
        ("2018-05", "2018-05-31", "no"),
        ("2019", "[2018-06..2019-03]", "possibly"),
        ("2018", "[2018-06..2019-03]", "no"),
        ("2018", "[..2019-03]", "possibly"),
        ("2018", "", "possibly"),
    ],
)
def test_before_is_surely_possibly_or_not_kept(
    opened: Opened, before: str, moment: str, in_time: str
) -> None:
    """A day before the day asked for; the same month may be either; the undated may be any."""
    told = archive()
    told.says("Mail to Ina Solberg.", "email", moment, "stated", SCORE, recipient="person/ina")
    answer = known(opened(told), before=before)
    assert [finding.value["in_time"] for finding in answer.findings] == [in_time]
    assert answer.status == (NONE_ON_RECORD if in_time == "no" else ANSWERED)


def test_what_is_only_possibly_in_time_is_never_more_than_possible(opened: Opened) -> None:
    """The mail of May may have come after the fifteenth."""
    told = archive()
    told.says("Mail to Ina Solberg.", "email", "2018-05", about=SCORE, recipient="person/ina")
    answer = known(opened(told), before="2018-05-15")
    assert [finding.certainty for finding in answer.findings] == ["possible"]
    assert "Possibly by then: Ina Solberg (was sent it, May 2018)." in answer.text


# asked on, who is told
@pytest.mark.parametrize(
    ("on", "names"),
    [
        ("2018-05-03", ["Ina Solberg"]),
        ("2018-05", ["Ina Solberg", "Jon Petri"]),
        ("2018-06-01", []),
        ("2018", ["Ina Solberg", "Jon Petri"]),
        ("2017", []),
    ],
)
def test_on_leaves_only_what_may_have_been_done_then(opened: Opened, on: str, names: list[str]) -> None:
    """One mail on the third of May, another on the last."""
    told = archive()
    told.says("Mail to Ina Solberg.", "email", "2018-05-03", about=SCORE, recipient="person/ina")
    told.says("Mail to Jon Petri.", "email", "2018-05-31", about=SCORE, recipient="person/jon")
    assert list(acts(known(opened(told), on=on))) == names


# the part in a mail that only speaks of the score, the act that it counts as
@pytest.mark.parametrize(("role", "how"), [("sender", "quoted"), ("recipient", "told"), ("copied", "told")])
def test_a_mail_that_only_speaks_of_a_document_does_not_bring_it(opened: Opened, role: str, how: str) -> None:
    """Whoever gets it is told of the score; nobody was sent it."""
    told = archive()
    told.says(
        "Ina, what of the score?", "email", "2018-05-03", about=SCORE, mentioned=SCORE, **{role: "person/ina"}
    )
    assert acts(known(opened(told))) == {"Ina Solberg": how}
