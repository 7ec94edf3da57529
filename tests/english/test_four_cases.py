"""Questions of investigators, lawyers, journalists and opponents about four cases, each with its reading."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.english import (
    charity_phrasings,
    force_phrasings,
    hostile_phrasings,
    trust_phrasings,
    ward_phrasings,
)
from tests.english.four_cases import charity, force, trust, ward
from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import ANSWERED, NONE_ON_RECORD
from timeline.questions import QUESTIONS, bind, name_of, pose

PLACES = {
    "trust": (trust, trust_phrasings),
    "the trust again": (trust, hostile_phrasings),
    "ward": (ward, ward_phrasings),
    "force": (force, force_phrasings),
    "charity": (charity, charity_phrasings),
}
READINGS = [(place, *row) for place, (_, said) in PLACES.items() for row in said.READINGS]
REFUSALS = [(place, *row) for place, (_, said) in PLACES.items() for row in said.REFUSALS]


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Case]:
    """The four cases, opened once: no question changes them."""

    def opened(place: str) -> Case:
        folder: Path = tmp_path_factory.mktemp(place.replace(" ", "-"))
        return PLACES[place][0]().case(folder)

    return {place: opened(place) for place in PLACES}


@pytest.mark.parametrize(("place", "words", "query", "args"), READINGS)
def test_each_way_of_asking_has_its_reading(
    cases: dict[str, Case], place: str, words: str, query: str, args: dict[str, str]
) -> None:
    """The typed question with all that the words say; a limit that is dropped is another question."""
    reading = ask(cases[place], words).reading
    assert reading is not None
    assert (reading.query, dict(reading.args)) == (query, args)


@pytest.mark.parametrize(("place", "words"), [row[:2] for row in READINGS])
def test_the_printed_command_gives_the_same_answer(cases: dict[str, Case], place: str, words: str) -> None:
    """Typed again, letter for letter, it finds the same."""
    answer = ask(cases[place], words)
    assert answer.status in (ANSWERED, NONE_ON_RECORD)
    assert answer.reading is not None
    _, _, name, *options = shlex.split(answer.reading.command)
    question = next(question for question in QUESTIONS if name_of(question) == name)
    again = pose(cases[place], question, bind(cases[place], question, dict(_pairs(options))))
    assert (again.text, again.findings) == (answer.text, answer.findings)


@pytest.mark.parametrize(("place", "words", "status"), REFUSALS)
def test_what_cannot_be_read_is_refused_with_what_would_help(
    cases: dict[str, Case], place: str, words: str, status: str
) -> None:
    """No finding, no reading, and a sentence that says more than no."""
    answer = ask(cases[place], words)
    assert (answer.status, answer.findings, answer.reading) == (status, (), None)
    assert len(answer.text) > len("This question is not understood.")


def _pairs(options: list[str]) -> Iterator[tuple[str, str]]:
    """Options with their values; a flag with yes."""
    for word, following in zip(options, [*options[1:], "--"], strict=False):
        if word.startswith("--"):
            yield word, "yes" if following.startswith("--") else following
