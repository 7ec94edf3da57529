"""The kinds of argument a question takes, and their way from and to the command line.

A question's signature is its command: each parameter after `case` is an option of the same name,
one without a default is required. Annotations from here say what its words may name.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from inspect import Parameter, signature
from types import NoneType
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from timeline.case import Case
from timeline.dates.edtf import parse
from timeline.errors import WrongTerms
from timeline.model.answer import Answer, ReadAs
from timeline.model.entity import Entity
from timeline.model.event import Event
from timeline.model.mention import Kind
from timeline.model.when import When

SLASHED = re.compile(
    r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
)  # 3/4/2016: the third of April, or of March the fourth
Question = Callable[..., Answer]


@dataclass(frozen=True, slots=True)
class Names:
    """An argument that names an entity of one of these kinds; none: of any kind."""

    kinds: tuple[Kind, ...] = ()


DocumentOrMatter = Annotated[Entity, Names((Kind.DOCUMENT, Kind.MATTER))]
Who = Annotated[Entity, Names((Kind.PERSON, Kind.POST, Kind.ORGANISATION, Kind.GROUP))]
PostHeld = Annotated[Entity, Names((Kind.POST,))]
Someone = Annotated[Entity, Names((Kind.PERSON,))]
Subject = Annotated[Entity, Names()]


@dataclass(frozen=True, slots=True)
class Term:
    """One parameter of a question: its option, what its words become, whether it may be left out."""

    name: str
    type: type
    kinds: tuple[Kind, ...]
    required: bool

    @property
    def option(self) -> str:
        """As it is typed: --about."""
        return f"--{self.name.rstrip('_').replace('_', '-')}"


def name_of(question: Question) -> str:
    """What a question is called on the command line."""
    return question.__name__.rstrip("_").replace("_", "-")


def terms_of(question: Question) -> tuple[Term, ...]:
    """The parameters after `case`, in the order of the signature."""
    hints = get_type_hints(question, include_extras=True)
    given = list(signature(question).parameters.values())[1:]
    return tuple(_term(parameter, hints[parameter.name]) for parameter in given)


def _term(parameter: Parameter, hint: Any) -> Term:
    inner = (
        next((kind for kind in get_args(hint) if kind is not NoneType), hint) if _is_optional(hint) else hint
    )
    names: tuple[Kind, ...] = ()
    if get_origin(inner) is Annotated:
        base, mark = get_args(inner)[:2]
        inner, names = base, mark.kinds
    return Term(parameter.name, inner, names, parameter.default is Parameter.empty)


def _is_optional(hint: Any) -> bool:
    return get_origin(hint) is not Annotated and NoneType in get_args(hint)


def bind(case: Case, question: Question, raw: Mapping[str, str]) -> dict[str, Any]:
    """Typed arguments out of words; WrongTerms or UnknownName where the words do not fit."""
    terms = {term.name.rstrip("_"): term for term in terms_of(question)}
    words = {name.lstrip("-").replace("-", "_").rstrip("_"): value for name, value in raw.items()}
    strange = sorted(words.keys() - terms.keys())
    if strange:
        raise WrongTerms(f"{name_of(question)!r} has no option {strange[0]!r}", hint=_options(question))
    missing = [term.option for name, term in terms.items() if term.required and name not in words]
    if missing:
        raise WrongTerms(f"{name_of(question)!r} wants {missing[0]}", hint=_options(question))
    return {terms[name].name: value_of(case, terms[name], words[name]) for name in terms if name in words}


def _options(question: Question) -> str:
    return "its options: " + ", ".join(term.option for term in terms_of(question))


def value_of(case: Case, term: Term, words: str) -> Any:
    """What the words of one option stand for; an empty one, as an unset variable leaves, is refused."""
    if not words.strip():
        raise WrongTerms(f"{term.option} is empty", hint="fill it in, or leave the option out")
    if term.type is Entity:
        return case.find(words, *term.kinds)
    if term.type is Event:
        return case.event(words)
    if term.type is When:
        return _moment(term, words)
    if term.type is bool:
        return words.lower() not in ("", "no", "false", "0")
    if term.type is int:
        return _number(term, words)
    return words


def _moment(term: Term, words: str) -> When:
    """A date with a known side at least: an open one would ask after all times and speak of one."""
    if SLASHED.fullmatch(words):
        raise WrongTerms(
            f"{term.option} wants the year first, not {words!r}",
            hint=f"which of its numbers is the month is not guessed: {term.option} 2016-08-09",
        )
    when = parse(words)
    if when.is_open:
        raise WrongTerms(f"{term.option} wants a date", hint=f"for example: {term.option} 2016-08-09")
    return when


def _number(term: Term, words: str) -> int:
    if not words.isdigit():
        raise WrongTerms(
            f"{term.option} wants a number, not {words!r}", hint=f"for example: {term.option} 28"
        )
    return int(words)


def words_for(value: Any) -> str:
    """An argument as it is typed: an id, an EDTF date, a number or plain words."""
    if isinstance(value, Entity | Event):
        return value.id
    if isinstance(value, When):
        return value.edtf
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def given(question: Question, kwargs: Mapping[str, Any]) -> dict[str, str]:
    """The arguments that are not left out, as words, in the order of the signature."""
    ours = ((term.name, kwargs.get(term.name)) for term in terms_of(question))
    return {
        name.rstrip("_"): words_for(value) for name, value in ours if value is not None and value is not False
    }


def command(question: Question, kwargs: Mapping[str, Any]) -> str:
    """What to type to get the same answer again."""
    words = ["timeline", "query", name_of(question)]
    for term in terms_of(question):
        value = kwargs.get(term.name)
        if value is None or value is False:
            continue
        words += [term.option] if value is True else [term.option, words_for(value)]
    return shlex.join(words)


def pose(case: Case, question: Question, kwargs: Mapping[str, Any], *, words: str = "") -> Answer:
    """Ask a question and note in the answer how it was read."""
    answer = question(case, **kwargs)
    reading = ReadAs(name_of(question), given(question, kwargs), command(question, kwargs))
    return replace(answer, question=words or answer.question or reading.command, reading=reading)
