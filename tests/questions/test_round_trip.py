"""What a question prints as its command is the same question again, whatever the names hold."""

from __future__ import annotations

import shlex
from collections.abc import Callable

import pytest

from tests.questions.cases import Telling
from timeline.case import Case
from timeline.errors import AmbiguousName, UnknownName, WrongTerms
from timeline.model.mention import Kind
from timeline.questions import QUESTIONS, bind, command, name_of, pose, terms_of
from timeline.questions.terms import Question, words_for

Opened = Callable[[Telling], Case]

# words for every parameter, as someone might type them
TYPED = {
    "about": "O'Hara's \"blue\" file; rm -rf",
    "who": "Zoë d'Arc",
    "to": "Böhm & Söhne",
    "of": "O'Hara's \"blue\" file; rm -rf",
    "met": "Zoë d'Arc",
    "post": "head (acting) of $HOME",
    "on": "2018-05~",
    "after": "[..2018-05-03]",
    "before": "2018-05/2018-06",
    "longer": "28",
    "account": "yes",
    "weekday": "tuesday",
    "kind": "warning-letter",
    "words": "it's `late` | \\ *",
    "series": "board minutes #2",
    "current": "yes",
    "event": "event/000-meeting",
    "first": "event/000-meeting",
    "then": "event/000-meeting",
    "than": "Böhm & Söhne",
    "sender": "Zoë d'Arc",
    "how": "recipient",
    "role": "absent",
    "earlier": "yes",
    "status": "planned",
    "missed": "yes",
    "every": "yes",
    "least": "yes",
    "also": "2018-06",
    "only": "yes",
    "last": "yes",
    "mutual": "yes",
    "count": "yes",
    "doing": "yes",
    "largest": "yes",
    "beside": "Zoë d'Arc",
    "unheld": "yes",
    "longest": "yes",
    "side": "copied",
    "phrase": "it's `late` | \\ *",
    "source": "sources/a.txt",
    "what": "documents",
}


def office() -> Telling:
    """A case whose names hold whatever a shell would trip over."""
    told = Telling().knows(
        f"document/blue: {TYPED['about']}",
        f"person/zoe: {TYPED['who']}",
        "person/zed: Zed Lind",
        "person/zia: Zia Lind",
        f"organisation/boehm: {TYPED['to']}",
        f"post/head: {TYPED['post']}",
    )
    told.source("a.txt", "2019-01-01")
    told.says("They met.", "meeting", "2018-05-03", about="document/blue", present="person/zoe")
    return told


def parameters() -> list[tuple[Question, str]]:
    """Each parameter of each question."""
    return [(question, term.name.rstrip("_")) for question in QUESTIONS for term in terms_of(question)]


def typed_again(line: str) -> dict[str, str]:
    """The options of a printed command, as a shell hands them over."""
    found: dict[str, str] = {}
    words = shlex.split(line)[3:]
    for word, following in zip(words, [*words[1:], "--"], strict=False):
        if word.startswith("--"):
            found[word] = "yes" if following.startswith("--") else following
    return found


def needed(question: Question) -> dict[str, str]:
    """What a question cannot do without."""
    return {term.name: TYPED[term.name] for term in terms_of(question) if term.required}


@pytest.mark.parametrize(
    ("question", "name"), parameters(), ids=[f"{name_of(q)}-{name}" for q, name in parameters()]
)
def test_every_parameter_comes_back_through_the_command(
    opened: Opened, question: Question, name: str
) -> None:
    """Bound, printed, split as a shell splits it, and bound again."""
    case = opened(office())
    kwargs = bind(case, question, {**needed(question), name: TYPED[name]})
    assert bind(case, question, typed_again(command(question, kwargs))) == kwargs


@pytest.mark.parametrize("question", tuple(QUESTIONS), ids=name_of)
def test_all_parameters_together_come_back(opened: Opened, question: Question) -> None:
    """In the order of the signature."""
    case = opened(office())
    kwargs = bind(
        case, question, {term.name.rstrip("_"): TYPED[term.name.rstrip("_")] for term in terms_of(question)}
    )
    line = command(question, kwargs)
    assert bind(case, question, typed_again(line)) == kwargs
    assert [word for word in shlex.split(line) if word.startswith("--")] == [
        term.option for term in terms_of(question)
    ]


@pytest.mark.parametrize("question", tuple(QUESTIONS), ids=name_of)
def test_an_unknown_option_is_refused_with_those_there_are(opened: Opened, question: Question) -> None:
    """No question swallows what it does not know."""
    with pytest.raises(WrongTerms, match="no option 'colour'") as refused:
        bind(opened(office()), question, {**needed(question), "--colour": "red"})
    assert all(term.option in (refused.value.hint or "") for term in terms_of(question))


@pytest.mark.parametrize(
    ("question", "name"),
    [(q, t.name) for q in QUESTIONS for t in terms_of(q) if t.required],
    ids=lambda value: value if isinstance(value, str) else name_of(value),
)
def test_what_is_required_is_asked_for_by_its_option(opened: Opened, question: Question, name: str) -> None:
    """Each of them, where only it is left out."""
    given = {term: words for term, words in needed(question).items() if term != name}
    with pytest.raises(WrongTerms, match=f"wants --{name}"):
        bind(opened(office()), question, given)


# parameter, words that do not fit, what is raised
@pytest.mark.parametrize(
    ("name", "words", "error"),
    [
        ("who", "Nobody Inparticular", UnknownName),
        ("who", "Lind", AmbiguousName),
        ("who", "document/blue", UnknownName),
        ("who", "", WrongTerms),
        ("about", "person/zoe", UnknownName),
        ("on", "yesterday", WrongTerms),
        ("on", "2018-13", WrongTerms),
        ("on", "2018-02-30", WrongTerms),
        ("on", "", WrongTerms),
        ("on", "../..", WrongTerms),
        ("on", "2018-05-03; DROP TABLE", WrongTerms),
    ],
)
def test_words_that_do_not_fit_are_refused(
    opened: Opened, name: str, words: str, error: type[Exception]
) -> None:
    """An unknown name, a shared one, a wrong kind, no date: never something near instead."""
    happened = next(question for question in QUESTIONS if name_of(question) == "happened")
    with pytest.raises(error):
        bind(opened(office()), happened, {name: words})


# words for a number, whether they are one
@pytest.mark.parametrize(
    ("words", "fits"),
    [("28", True), ("0", True), ("-1", False), ("2.5", False), ("many", False)],
)
def test_numbers_are_plain(opened: Opened, words: str, fits: bool) -> None:
    """No sign, no fraction, no words."""
    cadence = next(question for question in QUESTIONS if name_of(question) == "cadence")
    if fits:
        assert bind(opened(office()), cadence, {"longer": words}) == {"longer": int(words)}
    else:
        with pytest.raises(WrongTerms, match="wants a number"):
            bind(opened(office()), cadence, {"longer": words})


@pytest.mark.parametrize(
    ("words", "value"),
    [("yes", True), ("true", True), ("no", False), ("NO", False), ("0", False)],
)
def test_a_yes_or_no_is_read_either_way(opened: Opened, words: str, value: bool) -> None:
    """Whatever is not a no is a yes."""
    present = next(question for question in QUESTIONS if name_of(question) == "present")
    assert bind(opened(office()), present, {"current": words, "on": "2018"})["current"] is value


@pytest.mark.parametrize(
    ("name", "asked"), [("longer", "cadence"), ("who", "happened"), ("current", "present")]
)
def test_an_option_with_nothing_in_it_is_refused(opened: Opened, name: str, asked: str) -> None:
    """A script's unset variable asks for nobody; it must not ask for everybody."""
    question = next(question for question in QUESTIONS if name_of(question) == asked)
    with pytest.raises(WrongTerms, match=f"--{name} is empty"):
        bind(opened(office()), question, {name: " "})


def test_things_are_printed_by_their_ids(opened: Opened) -> None:
    """Names may change with the next build; ids go with their content."""
    case = opened(office())
    entities = {entity.kind: words_for(entity) for entity in case.entities(Kind.DOCUMENT, Kind.POST)}
    assert entities == {Kind.DOCUMENT: "document/blue", Kind.POST: "post/head"}
    assert words_for(case.event("event/000-meeting")) == "event/000-meeting"


@pytest.mark.parametrize("question", tuple(QUESTIONS), ids=name_of)
def test_an_answer_carries_the_command_that_was_put(opened: Opened, question: Question) -> None:
    """In its reading, with the arguments as words."""
    case = opened(office())
    extra = {"post": TYPED["post"]} if name_of(question) == "tenures" else {}
    extra = {"on": TYPED["on"]} if name_of(question) == "present" else extra
    extra = {"phrase": "met"} if name_of(question) == "mentioned" else extra
    kwargs = bind(case, question, {**needed(question), **extra})
    reading = pose(case, question, kwargs).reading
    assert reading is not None
    assert reading.command == command(question, kwargs)
    assert sorted(reading.args) == sorted(name.rstrip("_") for name in kwargs)
