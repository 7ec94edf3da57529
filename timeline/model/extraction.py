"""What reading and extracting one source gives: pure, cached, the input of resolving."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.model.expression import Expression
from timeline.model.mention import Claim, Mention
from timeline.model.placing import Placings
from timeline.model.problem import Problem
from timeline.model.source import Text


@dataclass(frozen=True, slots=True)
class Extraction:
    """A source's text with its date expressions, mentions and claims, all in the order of the text."""

    text: Text
    expressions: tuple[Expression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    problems: tuple[Problem, ...] = ()
    placings: Placings = field(default_factory=Placings)
