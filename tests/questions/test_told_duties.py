"""Duties that sources tell as rules: in their words, with the time they set, never as in force."""

from __future__ import annotations

import pytest

from tests.questions.cases import Telling
from tests.questions.dam import LEAKS, Opened, dam
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.model.source import Quote
from timeline.questions.duty import duty
from timeline.questions.told_duties import duty_told

SCHEME = "Under the scheme of delegation any survey must go to the keeper of the dam within two working days."


def told(sentence: str = SCHEME) -> Telling:
    """The dam without declared rules, and minutes that tell of a duty."""
    case = Telling(as_of="2020-01").knows(
        "document/survey: crest survey, survey of the crest",
        "post/keeper: keeper of the dam",
        "organisation/agency: Water Agency",
    )
    case.source("minutes.txt", "2019-03-04", "minutes", "Dam Trust")
    case.words(sentence)
    return case


# sentence, whether it tells a duty as a rule, the time it sets, whether in working days
@pytest.mark.parametrize(
    ("sentence", "within", "working"),
    [
        (SCHEME, "P2D", True),
        ("Any leak shall be reported to the agency within 24 hours.", "PT24H", False),
        ("Managers are required to tell the board within one month.", "P1M", False),
        ("The licence says that defects are to be mended.", None, False),
        ("By regulation 7 of the Dam Code a leak must be reported.", "", False),
        ("Leaks must be reported to us within five working days of being found.", "P5D", True),
        ("We must answer within two days.", None, False),
        ("Under our licence we must answer within ten days.", "P10D", False),
        ("They must have left within two days.", None, False),
        ("Must it be reported within two days?", None, False),
        ("The leak was reported within two days under the scheme.", None, False),
        ("It must be seen to be believed.", None, False),
        ("The survey must be passed on within the hour.", None, False),
    ],
)
def test_a_demand_with_its_time_or_its_ground_is_a_duty_told(
    sentence: str, within: str | None, *, working: bool
) -> None:
    """A bare "must", what was done, and what the writers ask of themselves are none."""
    found = duty_told(Quote("sources/a.txt", 0, len(sentence), sentence))
    assert (found and (found.within, found.working)) == (None if within is None else (within, working))


def test_a_told_duty_is_shown_with_its_source_and_never_as_in_force(opened: Opened) -> None:
    """The finding is its sentence; the answer says what it does not show."""
    found = duty(opened(told()))
    assert found.status == ANSWERED
    assert [finding.value for finding in found.findings] == [
        {"verdict": "told", "within": "P2D", "working": True}
    ]
    assert [quote.exact for finding in found.findings for quote in finding.evidence] == [SCHEME]
    assert f"The minutes of 4 March 2019 tell of a duty: “{SCHEME}”" in found.text
    assert "No source shows it in force beyond these words." in found.text


# the subject and the recipient asked for, whether the duty concerns them
@pytest.mark.parametrize(
    ("about", "to", "concerned"),
    [
        ("document/survey", None, True),
        (None, "post/keeper", True),
        ("document/survey", "post/keeper", True),
        (None, "organisation/agency", False),
    ],
)
def test_a_told_duty_is_shown_where_it_names_what_was_asked(
    opened: Opened, about: str | None, to: str | None, *, concerned: bool
) -> None:
    """A survey is meant by "any survey"; nobody tells of the agency."""
    case = opened(told())
    asked = duty(case, about=case.entity(about) if about else None, to=case.entity(to) if to else None)
    assert ("tell of a duty" in asked.text) is concerned
    assert asked.status == (NONE_ON_RECORD if to else ANSWERED)


def test_the_sentence_of_a_declared_rule_is_not_told_again(opened: Opened) -> None:
    """It stands among the quotes of the verdict."""
    assert "tell of a duty" not in duty(opened(dam(LEAKS))).text


def test_many_told_duties_are_counted(opened: Opened) -> None:
    """Each is a finding."""
    case = told()
    for what in ("leak", "crack", "spill"):
        case.words(f"Every {what} must be reported within three days.")
    found = duty(opened(case))
    assert "4 sentences tell of a duty as a rule." in found.text
    assert len(found.findings) == 4
