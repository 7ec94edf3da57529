"""Many ways to ask about the shipyard, each with its reading; nothing out of reach is answered."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.english.yard import BEA, FINN, GRETA, HARE, KEEL, yard
from tests.english.yard_phrasings import READINGS, REFUSALS
from tests.patience import ends
from timeline.case import Case
from timeline.english import ask
from timeline.model.answer import ANSWERED, CANNOT_SAY, NONE_ON_RECORD, NOT_UNDERSTOOD


@pytest.fixture(scope="module")
def heron(tmp_path_factory: pytest.TempPathFactory) -> Case:
    """The case of the Heron, opened once: no question changes it."""
    folder: Path = tmp_path_factory.mktemp("heron")
    return yard().case(folder)


@pytest.mark.parametrize(("words", "query", "args"), READINGS)
def test_each_way_of_asking_has_its_reading(
    heron: Case, words: str, query: str, args: dict[str, str]
) -> None:
    """The typed question and what it is asked with."""
    reading = ask(heron, words).reading
    assert reading is not None
    assert (reading.query, dict(reading.args)) == (query, args)


@pytest.mark.parametrize("words", [words for words, _, _ in READINGS])
def test_what_is_read_is_answered_and_can_be_typed(heron: Case, words: str) -> None:
    """With a command that names the question, and the words as they were asked."""
    answer = ask(heron, words)
    assert answer.status in (ANSWERED, NONE_ON_RECORD)
    assert answer.reading is not None
    assert shlex.split(answer.reading.command)[:3] == ["timeline", "query", answer.reading.query]
    assert answer.question == words


@pytest.mark.parametrize(("words", "status", "named"), REFUSALS)
def test_what_settles_nothing_is_refused_with_the_reason(
    heron: Case, words: str, status: str, named: str
) -> None:
    """A refusal has no findings and no reading that could be taken for an answer."""
    answer = ask(heron, words)
    assert (answer.status, answer.findings, answer.reading) == (status, (), None)
    assert named in answer.text


@pytest.mark.parametrize("words", [words for words, _, _ in REFUSALS])
def test_a_refusal_says_what_was_searched(heron: Case, words: str) -> None:
    """Also where the question was no question."""
    assert ask(heron, words).searched == heron.searched()


# words that would slow a careless grammar down
@pytest.mark.parametrize(
    "words",
    [
        "who knew " * 1000,
        "who was at the meeting of " * 400,
        "no record of " * 600,
        "(" * 10_000,
        "1" * 10_000,
        "2017-05-04 " * 500,
        "keel survey " * 800,
        "what happened between May 2014 and " * 200,
        "when did x first last and " * 300,
        "who " + "the " * 2000 + "knew of the keel survey",
        "' \" " * 3000,
    ],
    ids=lambda words: words[:20],
)
def test_very_long_questions_are_refused(heron: Case, words: str) -> None:
    with ends():
        assert ask(heron, words).status in (CANNOT_SAY, NOT_UNDERSTOOD)


def test_much_politeness_is_no_hindrance(heron: Case) -> None:
    """A thousand times please."""
    assert ask(heron, "please " * 1000 + "who knew of the keel survey?").status == ANSWERED


def test_those_who_knew_at_a_moment_knew_before_it_ended(heron: Case) -> None:
    """By the twelfth of July its author, its sender and whoever was harbour master had it."""
    answer = ask(heron, "who knew of the keel survey on 12 July 2017?")
    in_time = [
        finding.id for finding in answer.findings if finding.value and finding.value["in_time"] == "yes"
    ]
    assert in_time == [GRETA, BEA, "post/harbour-master"]


def test_who_is_on_record_only_later_did_not_surely_know_then(heron: Case) -> None:
    """In June only Greta Holm, who wrote it."""
    answer = ask(heron, "who knew of the keel survey in June 2017?")
    in_time = [
        finding.id for finding in answer.findings if finding.value and finding.value["in_time"] == "yes"
    ]
    assert in_time == [GRETA]
    assert "On record only later:" in answer.text


def test_a_denial_is_told_as_anton_holms(heron: Case) -> None:
    """The yard knew nothing, he says; the record neither shows nor excludes it."""
    answer = ask(heron, "did the yard know of the keel survey?")
    assert answer.status == NONE_ON_RECORD
    assert "Ignorance is claimed, not shown, by Anton Holm" in answer.text


def test_how_many_attended_is_told_by_their_names(heron: Case) -> None:
    """Two were present, one sent apologies."""
    answer = ask(heron, "how many people attended on 4 September 2017?")
    statuses = {finding.id: finding.value["status"] for finding in answer.findings}
    assert statuses == {BEA: "present", GRETA: "present", FINN: "apologies"}


def test_a_handle_has_a_first_a_last_and_a_number_of_dates(heron: Case) -> None:
    """As for anybody else."""
    answer = ask(heron, "@marsh_hare: first, last, number of dates attended")
    assert answer.text == (
        "@marsh_hare was present at 2 meetings on 2 dates: "
        "the first on 2 October 2017, the last on 1 October 2018."
    )


def test_still_means_on_the_day_from_which_the_case_looks_back(heron: Case) -> None:
    """The last day of 2019; Bea Stroud left a year before."""
    answer = ask(heron, "who is still in post?")
    assert answer.text == "In post on 31 December 2019: Finn Oyelaran (harbour master)."
    assert any("looks back from 31 December 2019" in caveat for caveat in answer.caveats)


def test_without_such_a_day_nobody_can_be_said_to_be_still_in_post(tmp_path: Path) -> None:
    """The case has no clock, and the machine's is not asked."""
    told = yard()
    told.as_of = ""
    answer = ask(told.case(tmp_path), "who is still in post?")
    assert (answer.status, answer.findings) == (CANNOT_SAY, ())
    assert "set as_of in case.toml" in answer.text


def test_a_yearless_day_says_where_its_year_is_from(heron: Case) -> None:
    """The case has one fourth of September."""
    caveats = ask(heron, "who was present on 4 September?").caveats
    assert any("The year of “4 September” is inferred" in caveat for caveat in caveats)


def test_a_yearless_day_of_knowledge_says_so_too(heron: Case) -> None:
    """Twelve July."""
    answer = ask(heron, "who knew of the keel survey on 12 July?")
    assert answer.reading is not None
    assert answer.reading.args["before"] == "2017-07-13"
    assert any("The year of “12 July” is inferred" in caveat for caveat in answer.caveats)


def test_the_examples_offered_can_themselves_be_asked(heron: Case) -> None:
    """Every one of them is read."""
    offered = ask(heron, "hello").text.split("“")[1:]
    readings = [ask(heron, words.split("”")[0]).reading for words in offered]
    assert len(readings) >= 4
    assert all(reading is not None for reading in readings)


def test_the_nearest_names_offered_are_names_of_the_case(heron: Case) -> None:
    """None is made up."""
    offered = ask(heron, "who knew of the hull survey?").text.partition("The nearest names: ")[2]
    names = {entity.name for entity in heron.entities()}
    assert {"keel survey", "rigging survey"} <= set(offered.rstrip(".").split(", ")) <= names


@pytest.mark.parametrize(
    "title", ["Captain Stroud", "captain stroud", "Bea Stroud", "BEA STROUD", "Stroud", BEA]
)
def test_one_person_by_any_of_her_names(heron: Case, title: str) -> None:
    """Title, capitals, last name, id."""
    reading = ask(heron, f"which meetings did {title} attend?").reading
    assert reading is not None
    assert reading.args == {"who": BEA}


@pytest.mark.parametrize(
    "name", ["the keel survey", "keel survey", "the survey of the keel", "Keel Survey", KEEL]
)
def test_one_document_by_any_of_its_names(heron: Case, name: str) -> None:
    """With and without its article, by its other name, by its id."""
    reading = ask(heron, f"who knew of {name}?").reading
    assert reading is not None
    assert reading.args == {"about": KEEL}


@pytest.mark.parametrize(
    "words",
    ["who was @marsh_hare?", "which meetings did @marsh_hare attend?", "when did @marsh_hare first attend?"],
)
def test_a_handle_is_a_name(heron: Case, words: str) -> None:
    """With its sign."""
    reading = ask(heron, words).reading
    assert reading is not None
    assert HARE in reading.args.values()
