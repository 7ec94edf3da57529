"""Words that name a time, before and after they are settled against a day of writing."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression as the tagger finds it: its place, its words, not yet settled."""

    start: int
    end: int
    text: str
    type: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A date expression as it is read in its place.

    `type` and `value` are TIMEX3 (DATE, TIME, DURATION, SET). `when` is None where the words name
    no place in time (a bare duration) or nothing settles them; an interval's `when` has a form
    with `/`. `relation` is what the words around say of the moment: "at", "before", "after",
    "by", "until", "from", "during". `length` is the least and most days of a duration.
    `options` holds every reading of an ambiguous date (07/08/2016), the likelier first.
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str = ""
    when: When | None = None
    until: When | None = None
    relation: str = "at"
    anchor: str = ""  # what it was read against: "itself", "written", "above", "heading", "none", ...
    reason: str = ""
    length: tuple[int, int] | None = None
    options: tuple[When, ...] = ()
