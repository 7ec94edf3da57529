"""A case resolved: everything a build stores, each tuple in its final order."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.conflict import Conflict, Ruling
from timeline.model.entity import Doubt, Entity, Tenure
from timeline.model.event import Event
from timeline.model.expression import Reading
from timeline.model.message import AbsentMail, Copies, Thread
from timeline.model.problem import Problem
from timeline.model.source import Text
from timeline.model.terms import Terms
from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Resolved:
    """The whole of a case; `texts` carry their sources with the settled day of writing.

    `readings` are the settled date expressions, in the order of `texts`. `as_of` is the case's
    clock, its reason telling where it came from.
    """

    terms: Terms
    as_of: When
    texts: tuple[Text, ...]
    readings: tuple[tuple[Reading, ...], ...]
    entities: tuple[Entity, ...]
    tenures: tuple[Tenure, ...]
    events: tuple[Event, ...]
    doubts: tuple[Doubt, ...] = ()
    problems: tuple[Problem, ...] = ()
    absent: tuple[AbsentMail, ...] = ()
    threads: tuple[Thread, ...] = ()
    copies: tuple[Copies, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    rulings: tuple[Ruling, ...] = ()
