"""Words that name a time, before and after they are settled against a day of writing."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the words alone say of a time; whatever they leave out is None or empty.

    `kind` is "calendar" (a date, perhaps without its year), "shift" (so many units from a base),
    "duration", "set", "reference" (now, then, recently) or "joined" (`pieces` that share parts).
    `part` narrows a year (Q3, H1, SU, W24), widens it (DE: its decade, CE: its century) or narrows a
    week (WE). `year` counts 44 BC as -44. `base` of a shift: "now" (the day of writing or
    speaking), "then" (what was told last), "event" (something that is not a date). `turn` steers a
    date without its year: "last", "next", "this", "that", "following", "previous".
    """

    kind: str = "calendar"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None  # Monday is 1
    part: str = ""
    clock: str = ""  # "10:30", "10:30:00+01:00", or a part of the day: MO, AF, EV, NI, DT
    unit: str = ""  # second, minute, hour, day, week, month, quarter, half, year, decade, century
    amount: float | None = None
    sign: int = 0
    base: str = ""
    turn: str = ""
    mod: str = ""
    value: str = ""  # TIMEX3, where the words settle it: P3D, XXXX-WXX-2, PRESENT_REF
    length: tuple[int, int] | None = None  # the least and most days of a duration
    other: Meaning | None = None  # the second reading of 07/08/2016
    pieces: tuple[Meaning, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()  # where each piece stands in the body
    lasts: bool = False  # joined pieces are ends of one span ("to"), or neighbours ("and")


@dataclass(frozen=True, slots=True)
class Expression:
    """A date expression as the tagger finds it: its place, its words, not yet settled.

    `relation` is what the words before say: at, before, after, by, until, from, during, within.
    `tense` is that of its clause: past, perfect, present, future, or empty. `speaker` is true
    where the clause speaks in the first person. `heading` marks a date that stands in a heading,
    a "Date:" line or the title of minutes, `opens` one among the first words of its sentence;
    `anterior` one in the past perfect ("had asked in the spring"), before what was told last; `cited`
    one that belongs to the name of a paper ("See Crane 4/5/17 interview, at 3").
    """

    start: int
    end: int
    text: str
    type: str
    meaning: Meaning = Meaning()
    relation: str = "at"
    tense: str = ""
    anterior: bool = False
    quoted: bool = False
    speaker: bool = False
    heading: bool = False
    opens: bool = False
    bracketed: bool = False
    cited: bool = False
    sentence: int = 0
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A date expression as it is read in its place.

    `type` and `value` are TIMEX3 (DATE, TIME, DURATION, SET). `when` is None where the words name
    no place in time (a bare duration) or nothing settles them; an interval's `when` has a form
    with `/`. `relation` is what the words around say of the moment: "at", "before", "after",
    "by", "until", "from", "during". `length` is the least and most days of a duration.
    `options` holds every reading of an ambiguous date (07/08/2016), the likelier first.
    `pieces` are the readings of joined words ("July", "August" of "July and August").
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
    pieces: tuple[Reading, ...] = ()
