"""Acts that show more than that something was sent: quoting, answering, asking, and how each is said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.questions.knew import knew

Opened = Callable[[Telling], Case]
PLAN = "document/plan"


def chapel() -> Telling:
    """A chapel, and a roof plan that Ina Dahl had to do with."""
    told = Telling().knows(f"{PLAN}: roof plan", "person/ina: Ina Dahl", "person/tor: Tor Falk")
    return told.source("file.txt", "2019-06-01", title="Chapel file")


# kind of event, its verb, the part; the act that it counts as, what that shows, in words
@pytest.mark.parametrize(
    ("kind", "verb", "role", "how", "shows", "words"),
    [
        ("other", "quote", "agent", "quoted", "spoken-of", "spoke of it"),
        ("other", "cite", "agent", "quoted", "spoken-of", "spoke of it"),
        ("other", "rely", "agent", "quoted", "spoken-of", "spoke of it"),
        ("knowledge", "thank", "agent", "acknowledged", "delivered", "acknowledged it"),
        ("other", "reply", "agent", "acknowledged", "delivered", "acknowledged it"),
        ("decision", "suspend", "agent", "acted-on", "acted-on", "acted on it"),
        ("other", "implement", "agent", "acted-on", "acted-on", "acted on it"),
        ("request", "ask", "agent", "acted-on", "asked", "made a request on it"),
        ("other", "lose", "agent", "acted-on", "handled", "had to do with it"),
        ("knowledge", "tell", "sender", "sender", "told", "told others of it"),
        ("statement", "report", "sender", "sender", "told", "told others of it"),
        ("knowledge", "open", "agent", "saw", "seen", "saw it"),
    ],
)
def test_quoting_answering_and_acting_are_told_apart(
    opened: Opened, kind: str, verb: str, role: str, how: str, shows: str, words: str
) -> None:
    """Whoever loses a plan has not acted on it; whoever tells of one has not sent it."""
    told = chapel()
    told.says("Ina Dahl and the plan.", kind, "2018-05-03", "stated", PLAN, verb=verb, **{role: "person/ina"})
    case = opened(told)
    [finding] = knew(case, about=case.entity(PLAN)).findings
    assert (finding.value["how"], finding.value["shows"]) == (how, shows)
    assert finding.text.startswith(f"Ina Dahl {words}, on 3 May 2018")


def test_of_two_acts_provable_by_one_day_the_dated_one_is_told(opened: Opened) -> None:
    """A letter of that day, and something that was only done by then."""
    told = chapel()
    told.says("Ina Dahl had asked for more.", "request", "[..2018-05-03]", "stated", PLAN, verb="ask",
              agent="person/ina")  # fmt: skip
    told.says("Letter to Ina Dahl.", "letter", "2018-05-03", about=PLAN, recipient="person/ina")
    case = opened(told)
    [finding] = knew(case, about=case.entity(PLAN)).findings
    assert (finding.value["how"], finding.when and finding.when.edtf) == ("recipient", "2018-05-03")
