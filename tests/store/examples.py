"""A small resolved case of invented people, from which the tests of the store and the case read."""

from __future__ import annotations

from datetime import date

from timeline.model.entity import Doubt, Entity, Ground, Name, Tenure
from timeline.model.event import Dated, Event, Part
from timeline.model.expression import Reading
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.problem import Grade, Problem
from timeline.model.resolved import Resolved
from timeline.model.source import Cell, Mark, Quote, Row, Source, Text
from timeline.model.terms import Series, Terms
from timeline.model.when import When

REVIEW = Text(
    Source("sources/review.txt", "aa", title="Review", written=When.month(2019, 5), written_from="case.toml"),
    "The Weir report was handed to Councillor Ann Okoro on 3 March 2017.\n\n"
    "Ann Okoro met Ben\u00a0Okoro and the Harbour Trust in April 2017,\nand nobody wrote it down.\n\n"
    "The flood audit was never sent.\n",
    marks=(Mark("heading", 0, 67), Mark("page", 0, 68, "1"), Mark("page", 68, 200, "2")),
    problems=(Problem("sources/review.txt:3", 'no year for "April"', Grade.DOUBT, "no-year"),),
)
STAFF = Text(
    Source("sources/staff.csv", "bb", kind="table"),
    "name,post\nCaf\u00e9 Lund,Harbour Master\nAnn Okoro,Leader of the Trust\n",
    rows=(
        Row(
            "table", 10, 34, {"name": Cell(10, 19, "Caf\u00e9 Lund"), "post": Cell(20, 34, "Harbour Master")}
        ),
    ),
)
LOST = Text(
    Source("sources/lost.pdf", "cc"),
    "",
    problems=(Problem("sources/lost.pdf", "nobody reads this kind of file", Grade.FAULT, "unreadable"),),
)


def quoted(text: Text, words: str) -> Quote:
    """The first place of some words in a text."""
    start = text.body.index(words)
    return text.quote(start, start + len(words))


def entity(id: str, *names: str, text: Text = REVIEW) -> Entity:
    """An entity under some names, quoted from wherever."""
    forms = tuple(Name(name, (text.quote(0, 3),)) for name in names)
    return Entity(id, Kind(id.partition("/")[0]), names[0], forms)


def event(
    id: str, when: When, *who: str, about: tuple[str, ...] = (), kind: str = "meeting", **more: object
) -> Event:
    """An event of a day with those who took part."""
    quote = quoted(REVIEW, "met")
    parts = tuple(Part("present", person, person, "met", quote) for person in who)
    known = {"status": "recorded", "parts": parts, "about": about, "evidence": (quote,), **more}
    return Event(f"event/{id}", kind, "meet", id, when, **{"until": None, **known})  # type: ignore[arg-type]


ENTITIES = (
    entity("person/ann-okoro", "Councillor Ann Okoro", "Ann Okoro", "Cllr Okoro"),
    entity("person/ben-okoro", "Ben\u00a0Okoro"),
    entity("person/cafe-lund", "Caf\u00e9 Lund"),
    entity("organisation/harbour-trust", "the Harbour Trust", "Harbour Trust (HT)", "HT"),
    entity("post/leader-of-the-trust", "Leader of the Trust"),
    entity("document/weir-report", "The Weir report", "flood audit", "audit of the weir's sluices"),
    entity("document/annual-report", "annual report"),
)

THIRD_OF_MARCH = When.day(date(2017, 3, 3))

HANDED = event(
    "handed", THIRD_OF_MARCH, "person/ann-okoro", about=("document/weir-report",), kind="submission",
    dated=(Dated(THIRD_OF_MARCH, quoted(REVIEW, "3 March 2017")),),
    why=(Ground("the words give the day", "full-date", (quoted(REVIEW, "3 March 2017"),)),),
)  # fmt: skip
MET = event("met", When.month(2017, 4), "person/ann-okoro", "person/ben-okoro")
SERIES = event(
    "series",
    When.lasting(When.month(2017, 1), When.month(2017, 12)),
    "person/ben-okoro",
    until=When.month(2017, 12),
)
SENT = event("sent", When(), "person/cafe-lund", about=("document/weir-report",), status="denied")
LATER = event("later", When(date(2018, 1, 1)), "person/cafe-lund")

EVENTS = (SERIES, HANDED, MET, LATER, SENT)

GAPS = (
    Gap(
        "gap/silence-weir-report-1", "silence", "document/weir-report", THIRD_OF_MARCH, None, (29, 800),
        "covered", "no record after 3 March 2017", (quoted(REVIEW, "3 March 2017"),), rank=2.0,
    ),
    Gap("gap/undated-sent-2", "undated", None, When(), None, None, "covered", "no date", rank=1.0),
)  # fmt: skip

TENURES = (
    Tenure("person/ann-okoro", "post/leader-of-the-trust", When.day(date(2016, 5, 1)), When.year(2017), ()),
    Tenure(None, "post/leader-of-the-trust", When.year(2018), When(), (), "stated", (When.month(2018, 6),)),
)

RESOLVED = Resolved(
    terms=Terms(title="The weir", day_first=True, series=(Series("minutes", "sources/minutes/*", "P1M"),)),
    as_of=When.month(2019, 5, "the latest source"),
    texts=(LOST, REVIEW, STAFF),
    readings=(
        (),
        (Reading(51, 63, "3 March 2017", "DATE", "2017-03-03", when=When.day(date(2017, 3, 3))),),
        (),
    ),
    entities=ENTITIES,
    tenures=TENURES,
    events=EVENTS,
    doubts=(Doubt("doubt/1", "identity", "one or two?", (quoted(REVIEW, "Ann Okoro"),), ("same a = b",)),),
    problems=REVIEW.problems + LOST.problems,
)
