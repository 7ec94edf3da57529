"""The frames that read a sentence also write one: verbs, their objects, their prepositions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.narrative.test_sentences import BOARD, QUAYLE, WHOLE, part
from tests.views.toy import HOLM, MASTER, SENT, SURVEY
from timeline.extract.lexicon import frames
from timeline.model.event import Event
from timeline.model.when import When
from timeline.narrative.clauses import clause
from timeline.narrative.naming import is_plural

PEOPLE = {"H": HOLM, "Q": QUAYLE, "B": BOARD, "M": MASTER, "S": SURVEY}
TITLE = SENT.title
UNDATED = replace(SENT, when=When(), parts=(), about=())


def event(verb: str, parts: str, about: bool = True, **changes) -> Event:
    """An event told by a verb; parts as "sender=H recipient=M"."""
    pairs = (pair.split("=") for pair in parts.split())
    taken = tuple(part(role, PEOPLE[letter]) for role, letter in pairs)
    kind = changes.pop("kind", frames()[verb].kind if verb in frames() else "other")
    return replace(UNDATED, verb=verb, kind=kind, parts=taken, about=(SURVEY.id,) if about else (), **changes)


# H: Ida Holm, Q: Piers Quayle, B: Harbour Board, M: the Harbour Master, S: the boiler survey
# verb, parts, clause (the event is about the boiler survey)
@pytest.mark.parametrize(
    ("verb", "parts", "words"),
    [
        ("submit", "sender=H recipient=M", "Ida Holm submitted the boiler survey to the Harbour Master"),
        ("submit", "recipient=M", "the boiler survey was submitted to the Harbour Master"),
        ("send", "sender=H recipient=M", "Ida Holm sent the boiler survey to the Harbour Master"),
        ("send", "recipient=M", "the boiler survey was sent to the Harbour Master"),
        ("give", "sender=H recipient=M", "Ida Holm gave the boiler survey to the Harbour Master"),
        ("give", "recipient=M", "the boiler survey was given to the Harbour Master"),
        ("provide", "sender=H recipient=M", "Ida Holm provided the boiler survey to the Harbour Master"),
        ("share", "sender=H recipient=Q", "Ida Holm shared the boiler survey with Piers Quayle"),
        ("lodge", "sender=H recipient=B", "Ida Holm lodged the boiler survey with Harbour Board"),
        ("escalate", "recipient=B", "the boiler survey was escalated to Harbour Board"),
        ("receive", "recipient=H sender=Q", "Ida Holm received the boiler survey from Piers Quayle"),
        ("receive", "sender=Q", "the boiler survey was received from Piers Quayle"),
        ("produce", "author=B", "Harbour Board produced the boiler survey"),
        (
            "produce",
            "author=B recipient=M",
            "Harbour Board produced the boiler survey for the Harbour Master",
        ),
        ("write", "author=H", ""),
        ("write", "sender=H recipient=M", "Ida Holm wrote to the Harbour Master about the boiler survey"),
        ("draft", "author=H", "Ida Holm drafted the boiler survey"),
        ("publish", "author=B", "Harbour Board published the boiler survey"),
        ("brief", "agent=H recipient=M", "Ida Holm briefed the Harbour Master on the boiler survey"),
        ("audit", "agent=B", "Harbour Board audited the boiler survey"),
        ("order", "agent=H", "Ida Holm ordered the boiler survey"),
        (
            "commission",
            "agent=B recipient=Q",
            "Harbour Board commissioned the boiler survey from Piers Quayle",
        ),
        ("withdraw", "agent=H", "Ida Holm withdrew the boiler survey"),
        ("request", "agent=H recipient=B", "Ida Holm requested the boiler survey from Harbour Board"),
        ("ask", "agent=H recipient=B", "Ida Holm asked Harbour Board for the boiler survey"),
        ("press", "agent=H recipient=M", "Ida Holm pressed the Harbour Master for the boiler survey"),
        ("refuse", "agent=B", "Harbour Board refused the boiler survey"),
        ("dismiss", "agent=B", "Harbour Board dismissed the boiler survey"),
        ("know", "agent=H", "Ida Holm knew about the boiler survey"),
        ("learn", "agent=H", "Ida Holm learnt about the boiler survey"),
        ("hear", "agent=H", "Ida Holm heard about the boiler survey"),
        ("see", "agent=H", "Ida Holm saw the boiler survey"),
        ("read", "agent=H", "Ida Holm read the boiler survey"),
        ("inform", "sender=H recipient=M", "Ida Holm informed the Harbour Master about the boiler survey"),
        ("alert", "sender=H recipient=M", "Ida Holm alerted the Harbour Master to the boiler survey"),
        ("raise", "sender=H recipient=M", "Ida Holm raised the boiler survey with the Harbour Master"),
        ("highlight", "recipient=M", "the boiler survey was highlighted with the Harbour Master"),
    ],
)
def test_a_verb_with_its_parts(verb, parts, words):
    assert clause(WHOLE, event(verb, parts)) == words


# verb, parts, clause (the event is about nothing)
@pytest.mark.parametrize(
    ("verb", "parts", "words"),
    [
        ("telephone", "sender=H recipient=Q", "Ida Holm telephoned Piers Quayle"),
        ("ring", "sender=H recipient=Q", "Ida Holm rang Piers Quayle"),
        ("visit", "agent=H host=B", "Ida Holm visited Harbour Board"),
        ("inspect", "agent=Q host=B", "Piers Quayle inspected Harbour Board"),
        ("submit", "recipient=M", ""),
        ("submit", "sender=H recipient=M", ""),
        ("inform", "sender=H recipient=M", ""),
        ("ask", "agent=H recipient=B", ""),
        ("instruct", "agent=H recipient=M", ""),
        ("order", "agent=H", ""),
        ("know", "agent=H", ""),
        ("telephone", "sender=H recipient=H", ""),
        ("publish", "", ""),
    ],
)
def test_a_verb_that_is_about_nothing_says_nothing_unless_it_may(verb, parts, words):
    assert clause(WHOLE, event(verb, parts, about=False)) == words


# verb, parts, clause of a plan
@pytest.mark.parametrize(
    ("verb", "parts", "words"),
    [
        ("submit", "sender=H recipient=M", "Ida Holm was to submit the boiler survey to the Harbour Master"),
        ("submit", "recipient=M", "the boiler survey was to be submitted to the Harbour Master"),
        ("give", "recipient=M", "the boiler survey was to be given to the Harbour Master"),
        ("publish", "author=B", "Harbour Board was to publish the boiler survey"),
        ("ask", "agent=H recipient=B", "Ida Holm was to ask Harbour Board for the boiler survey"),
        ("visit", "agent=H host=B", "Ida Holm was to visit Harbour Board"),
        ("visit", "agent=H agent=Q host=B", "Ida Holm and Piers Quayle were to visit Harbour Board"),
    ],
)
def test_a_plan_was_to_happen(verb, parts, words):
    assert clause(WHOLE, event(verb, parts, status="planned")) == words


# kind, parts, clause told by a noun or a row
@pytest.mark.parametrize(
    ("kind", "parts", "words"),
    [
        (
            "inspection",
            "agent=Q host=B",
            "there was an inspection by Piers Quayle at Harbour Board about the boiler survey",
        ),
        ("visit", "agent=Q", "there was a visit by Piers Quayle about the boiler survey"),
        (
            "letter",
            "sender=Q recipient=M",
            "Piers Quayle wrote to the Harbour Master about the boiler survey",
        ),
        (
            "warning-letter",
            "sender=Q recipient=B",
            "Piers Quayle sent a warning letter to Harbour Board about the boiler survey",
        ),
        ("email", "sender=H recipient=Q", "Ida Holm sent an email to Piers Quayle"),
        (
            "email",
            "sender=H recipient=Q copied=M",
            "Ida Holm sent an email to Piers Quayle, copied to the Harbour Master",
        ),
        (
            "email",
            "sender=H recipient=Q attached=S",
            "Ida Holm sent an email to Piers Quayle, with the boiler survey attached",
        ),
        (
            "letter",
            "sender=Q recipient=M attached=S",
            "Piers Quayle wrote to the Harbour Master, enclosing the boiler survey",
        ),
        ("letter", "recipient=M", "a letter was written to the Harbour Master about the boiler survey"),
        (
            "warning-letter",
            "recipient=B",
            "a warning letter was sent to Harbour Board about the boiler survey",
        ),
        ("letter", "sender=Q", "there was a letter from Piers Quayle about the boiler survey"),
        ("email", "sender=H", "there was an email from Ida Holm about the boiler survey"),
        ("report", "author=B", "Harbour Board produced the boiler survey"),
        ("publication", "author=B", "Harbour Board published the boiler survey"),
        ("appointment", "holder=H post=M", "Ida Holm became Harbour Master"),
        ("appointment", "holder=H", ""),
        ("departure", "holder=H post=M", "Ida Holm ceased to be Harbour Master"),
        ("departure", "holder=H", ""),
        ("meeting", "present=H present=Q", f"{TITLE}: present were Ida Holm and Piers Quayle"),
        (
            "meeting",
            "in-attendance=H in-attendance=Q apologies=M",
            f"{TITLE}: in attendance Ida Holm and Piers Quayle; apologies from the Harbour Master",
        ),
        (
            "meeting",
            "present=H present=Q absent=M",
            f"{TITLE}: present were Ida Holm and Piers Quayle; absent the Harbour Master",
        ),
        ("meeting", "host=B", "Harbour Board met"),
        ("meeting", "", ""),
        ("knowledge", "agent=H", ""),
        ("other", "agent=H recipient=Q", ""),
        ("request", "agent=H", ""),
    ],
)
def test_a_noun_with_its_parts(kind, parts, words):
    assert clause(WHOLE, event("noun", parts, kind=kind)) == words


# kind, parts, clause of a plan told by a noun
@pytest.mark.parametrize(
    ("kind", "parts", "words"),
    [
        ("meeting", "host=H invited=Q", f"a meeting was planned: {TITLE}, with Ida Holm and Piers Quayle"),
        ("meeting", "", f"a meeting was planned: {TITLE}"),
        ("appointment", "holder=H post=M", "Ida Holm was to become Harbour Master"),
        ("departure", "holder=H post=M", "Ida Holm was to cease to be Harbour Master"),
        ("visit", "agent=Q", "there was to be a visit by Piers Quayle about the boiler survey"),
    ],
)
def test_a_noun_of_a_plan(kind, parts, words):
    assert clause(WHOLE, event("noun", parts, kind=kind, status="planned")) == words


@pytest.mark.parametrize("title", ["A meeting", "the meeting", "the next meeting", "Meeting"])
def test_a_title_that_only_says_meeting_is_not_repeated(title):
    parts = "present=H present=Q"
    held = clause(WHOLE, event("noun", parts, kind="meeting", title=title))
    planned = clause(WHOLE, event("noun", "invited=Q", kind="meeting", title=title, status="planned"))
    assert held == "at a meeting: present were Ida Holm and Piers Quayle"
    assert planned == "a meeting was planned, with Piers Quayle"


def test_a_body_is_not_counted_among_its_members():
    told = clause(WHOLE, event("noun", "agent=B present=H present=Q", kind="meeting", status="stated"))
    assert told == "Ida Holm and Piers Quayle met"


def test_several_acted_together():
    told = clause(WHOLE, event("send", "sender=H sender=Q recipient=M"))
    assert told == "Ida Holm and Piers Quayle sent the boiler survey to the Harbour Master"


def test_nobody_acts_twice():
    told = clause(WHOLE, event("send", "sender=H sender=H recipient=M"))
    assert told == "Ida Holm sent the boiler survey to the Harbour Master"


def test_several_things_take_a_plural_verb():
    both = replace(event("send", "recipient=M"), about=(SURVEY.id, "document/second"))
    assert clause(WHOLE, both) == "the boiler survey and document/second were sent to the Harbour Master"


def test_a_verb_whose_kind_was_corrected_is_told_by_its_kind():
    told = clause(WHOLE, event("send", "sender=Q recipient=M", kind="letter"))
    assert told == "Piers Quayle wrote to the Harbour Master about the boiler survey"


def test_a_series_of_meetings_is_plural():
    lasting = When.lasting(When.month(2015, 7), When.month(2015, 8))
    told = clause(WHOLE, event("noun", "present=Q", kind="meeting", when=lasting))
    assert told == "there were meetings with Piers Quayle about the boiler survey"


@pytest.mark.parametrize("verb", sorted(frames()))
def test_no_verb_makes_half_a_clause(verb):
    frame = frames()[verb]
    roles = [frame.subject, frame.object, *frame.prepositions.values()]
    letters = iter("HQBM" * 2)
    parts = " ".join(
        f"{role}={next(letters)}" for role in dict.fromkeys(roles) if role not in ("-", "subject", "post")
    )
    told = clause(WHOLE, event(verb, parts))
    assert "  " not in told
    assert told == told.strip()
    assert not told.endswith((" to", " with", " from", " was"))


@pytest.mark.parametrize(
    ("words", "plural"),
    [
        ("the minutes", True),
        ("the minutes of 9 March 2015", True),
        ("opposition groups", True),
        ("Ida Holm and Piers Quayle", True),
        ("the notes", True),
        ("Ida Holm", False),
        ("Piers Rhys", False),
        ("the Harbour Master", False),
        ("the address", False),
        ("the Head of Service and the Leader of the Council", True),
    ],
)
def test_one_or_several(words, plural):
    assert is_plural(words) is plural


def test_a_mail_is_told_with_its_subject():
    mail = event("email", "sender=H recipient=Q", kind="email", title="Email: Boiler, again")
    assert clause(WHOLE, mail) == "Ida Holm sent an email to Piers Quayle: “Boiler, again”"


def test_a_holder_stands_behind_the_post_that_the_words_name():
    """ "It was sent to the harbour master", who was Piers Quayle then: one recipient, not two."""
    named = tuple(replace(part("recipient", one), quote=SENT.evidence[0]) for one in (MASTER, QUAYLE))
    sent = replace(event("send", "sender=H"), parts=(part("sender", HOLM), *named))
    assert clause(WHOLE, sent) == "Ida Holm sent the boiler survey to the Harbour Master (Piers Quayle)"


def test_a_post_without_a_known_beginning_is_held_and_not_begun():
    held = event("hold", "holder=H post=M", kind="appointment", title="Ida Holm in post as Harbour Master")
    assert clause(WHOLE, held) == "Ida Holm was Harbour Master"
