"""A question's signature is its command: words become arguments, arguments become words again."""

from __future__ import annotations

import shlex
from inspect import cleandoc

import pytest

from tests.questions.cases import when
from timeline.case import Case
from timeline.errors import UnknownName, WrongTerms
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.when import When
from timeline.questions import QUESTIONS, bind, command, name_of, pose, terms_of
from timeline.questions.happened import happened
from timeline.questions.knew import knew
from timeline.questions.open_ends import open_
from timeline.questions.present import present
from timeline.questions.silence import silence


def test_the_parameters_after_the_case_are_the_terms() -> None:
    """Name, type, kinds, required."""
    told = [(term.option, term.type, term.kinds, term.required) for term in terms_of(knew)]
    who = (Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP)
    assert told == [
        ("--about", Entity, (Kind.DOCUMENT, Kind.MATTER), True),
        ("--who", Entity, who, False),
        ("--before", When, (), False),
        ("--on", When, (), False),
        ("--how", str, (), False),
    ]


def test_words_become_arguments(case: Case) -> None:
    """A name, an EDTF date."""
    bound = bind(case, silence, {"about": "the survey", "after": "2014-05"})
    assert (bound["about"].id, bound["after"]) == ("document/weir-survey", when("2014-05"))


def test_options_may_be_given_as_typed(case: Case) -> None:
    """With their dashes; a flag with yes."""
    assert bind(case, present, {"--on": "2014", "--current": "yes"}) == {"on": when("2014"), "current": True}


def test_an_event_is_given_by_its_id(case: Case) -> None:
    """What `events` lists can be asked about."""
    event = case.events()[0]
    bound = bind(case, present, {"event": event.id})
    assert isinstance(bound["event"], Event)


@pytest.mark.parametrize(
    ("words", "error"),
    [
        ({"about": "the bridge plan"}, UnknownName),
        ({"about": "Ada Quill"}, UnknownName),
        ({"about": "the survey", "before": "yesterday"}, WrongTerms),
        ({"about": "the survey", "colour": "red"}, WrongTerms),
        ({"before": "2014"}, WrongTerms),
    ],
)
def test_wrong_words_are_a_wrong_call(case: Case, words: dict[str, str], error: type[Exception]) -> None:
    """An unknown name, a person for a document, no date, no such option, a required one left out."""
    with pytest.raises(error):
        bind(case, knew, words)


def test_a_number_is_a_number(case: Case) -> None:
    """Twenty-eight days, not "some"."""
    cadence = next(question for question in QUESTIONS if name_of(question) == "cadence")
    assert bind(case, cadence, {"longer": "28"}) == {"longer": 28}
    with pytest.raises(WrongTerms):
        bind(case, cadence, {"longer": "some"})


def test_the_command_can_be_typed_again(case: Case) -> None:
    """Ids, EDTF and flags, quoted for a shell."""
    kwargs = {"on": when("[2014-05-01..2014-05-09]"), "met": case.find("Ada Quill"), "current": True}
    typed = shlex.split(command(present, kwargs))
    assert typed == [
        "timeline", "query", "present", "--on", "[2014-05..2014-05-09]",
        "--met", "person/ada-quill", "--current",
    ]  # fmt: skip
    pairs = {typed[3]: typed[4], typed[5]: typed[6], typed[7]: "yes"}
    assert bind(case, present, pairs) == kwargs


def test_what_is_left_out_is_not_printed(case: Case) -> None:
    """Neither nothing nor no."""
    assert command(present, {"on": when("2014"), "met": None, "current": False}) == (
        "timeline query present --on 2014"
    )
    assert case.title == "Told"


def test_the_answer_says_how_it_was_read(case: Case) -> None:
    """Query, arguments, command, and the question in its own words."""
    answer = pose(case, silence, bind(case, silence, {"about": "the survey"}), words="where does it stop?")
    assert answer.reading is not None
    assert (answer.question, answer.reading.query) == ("where does it stop?", "silence")
    assert answer.reading.args == {"about": "document/weir-survey"}


def test_a_name_that_python_keeps_for_itself_is_still_a_question() -> None:
    """`open` is a word of Python's; on the command line it is ours."""
    assert name_of(open_) == "open"


@pytest.mark.parametrize("question", list(QUESTIONS), ids=name_of)
def test_every_question_has_a_line_of_help(question: object) -> None:
    """It ends with a full stop and fits a terminal."""
    summary = cleandoc(str(question.__doc__)).partition("\n")[0]
    assert summary.endswith(".")
    assert len(summary) < 100


@pytest.mark.parametrize("words", ["3/4/2016", "03.04.2016", "3-4-16"])
def test_a_day_and_a_month_are_not_told_apart_by_guessing(case: Case, words: str) -> None:
    """The third of April here is the fourth of March elsewhere."""
    with pytest.raises(WrongTerms, match="wants the year first"):
        bind(case, knew, {"about": "the survey", "before": words})


def test_a_kind_of_event_that_is_none_is_refused(case: Case) -> None:
    """An empty answer would say that there is no record of it."""
    with pytest.raises(WrongTerms, match="no 'sausage'"):
        happened(case, kind="sausage")
