"""The dam: its keeper, an agency, a leak, and the rule that leaks go to the agency."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.questions.cases import Telling, when
from timeline.case import Case
from timeline.model.answer import Finding
from timeline.model.terms import Rule
from timeline.questions.duty import duty

Opened = Callable[[Telling], Case]
LEAK, SPILL, KEEPER, AGENCY = "matter/leak", "matter/spill", "post/keeper", "organisation/agency"
LEAKS = Rule(
    "Leaks go to the agency",
    "leak",
    "report",
    "keeper of the dam",
    "Water Agency",
    "P5D",
    start=when("2010"),
    source="sources/rules.txt",
)


def dam(rule: Rule = LEAKS, trigger: str = "2016-05-06", *, as_of: str = "2020-01") -> Telling:
    """A dam, its keeper, an agency, and a leak."""
    told = Telling(as_of=as_of, rules=(rule,)).knows(
        f"{LEAK}: leak in the north wall",
        f"{SPILL}: spill at the gate",
        f"{KEEPER}: keeper of the dam",
        f"{AGENCY}: Water Agency",
        "organisation/mill: Mill Company",
        "person/ida: Ida Holm",
    )
    told.source("rules.txt", "2019-06-01", title="Rules of the agency")
    told.words("Every leak must be reported to the Water Agency within five days.")
    told.source("log.txt", "2016-12-31", title="Log of the dam")
    told.says(
        "A leak in the north wall was seen.",
        "other",
        trigger,
        about=LEAK,
        title="leak in the north wall seen",
    )
    return told


def report(told: Telling, moment: str, status: str = "recorded", about: str = LEAK, **roles: str) -> Telling:
    """A letter to the agency about the leak."""
    roles = roles or {"sender": KEEPER, "recipient": AGENCY}
    told.says(
        f"A letter told of it, {moment}.", "letter", moment, status, about, title="letter on it", **roles
    )
    return told


def ruled(case: Case) -> list[Finding]:
    """The findings that are verdicts of a rule."""
    return [found for found in duty(case).findings if found.value and "rule" in found.value]


def verdict(told: Telling, opened: Opened) -> str:
    """The only verdict."""
    (found,) = ruled(opened(told))
    assert isinstance(found.value["verdict"], str)
    return found.value["verdict"]


def later(opened: Opened, *, claimed: bool) -> Case:
    """A rule that a review of 2019 recommends."""
    told = dam(replace(LEAKS, start=when("2019-06-01")))
    if claimed:
        told.source("rules.txt", "2019-06-01")
        told.words("The leak was not reported to anyone. It should have been.")
        told.source("review.txt", "2019-06-01")
        told.says(
            "The leak should have been reported, said Ida Holm.",
            "letter",
            "",
            "owed",
            LEAK,
            speaker="person/ida",
        )
    return opened(told)
