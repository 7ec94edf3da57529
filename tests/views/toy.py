"""A tiny case held in memory, with the look-ups that views use; all of it is invented."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from timeline.errors import UnknownName
from timeline.model.answer import Answer, Finding, ReadAs, Searched
from timeline.model.entity import Entity, Ground, Name, Tenure
from timeline.model.event import Event, Part
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.message import Copies, Thread
from timeline.model.source import Quote, Source, Text
from timeline.model.when import When

BODY = """Harbour Board, notes of the meeting of 3 March 2015.

Present: Ida Holm (chair), Piers Quayle.
The boiler survey was sent to the harbour master on 20 February 2015.

There is no word of the survey after March 2015.
"""

WRITTEN = When.day(date(2015, 3, 9), "from its heading")


@dataclass
class ToyCase:
    """The look-ups of a case over lists."""

    texts: tuple[Text, ...]
    _entities: tuple[Entity, ...] = ()
    _events: tuple[Event, ...] = ()
    _gaps: tuple[Gap, ...] = ()
    _tenures: tuple[Tenure, ...] = ()
    _copies: tuple[Copies, ...] = ()
    _threads: tuple[Thread, ...] = ()
    title: str = "The boiler survey"
    as_of: When = field(default_factory=lambda: When.month(2015, 12))

    def sources(self):
        return tuple(text.source for text in self.texts)

    def source(self, path):
        return self.text(path).source

    def text(self, path):
        return next(text for text in self.texts if text.source.path == path)

    def conflicts(self):
        return ()

    def rulings(self):
        return ()

    def readings(self, _path):
        return ()

    def readings_in(self, _quote):
        return ()

    def problems(self):
        return ()

    def searched(self):
        return Searched(len(self.texts))

    def copies(self, path=""):
        return tuple(group for group in self._copies if not path or path in group.sources)

    def thread(self, path):
        return next((thread for thread in self._threads if path in thread.sources), None)

    def entities(self, *kinds):
        return tuple(e for e in self._entities if not kinds or e.kind in kinds)

    def entity(self, wanted):
        found = [e for e in self._entities if e.id == wanted]
        if not found:
            raise UnknownName(wanted)
        return found[0]

    def events(self, *, about=None, who=None, **_):
        chosen = (e for e in self._events if about is None or about in e.about)
        return tuple(e for e in chosen if who is None or who in [part.id for part in e.parts])

    def event(self, wanted):
        return next(e for e in self._events if e.id == wanted)

    def gaps(self, *, kind=None, about=None):
        return tuple(g for g in self._gaps if kind in (None, g.kind) and about in (None, g.about))

    def tenures(self, *, post=None, person=None):
        return tuple(t for t in self._tenures if post in (None, t.post) and person in (None, t.person))

    def item(self, wanted):
        things = [*self._entities, *self._events, *self._gaps]
        found = {thing.id: thing for thing in things} | {source.path: source for source in self.sources()}
        if wanted not in found:
            raise UnknownName(wanted)
        return found[wanted]

    def page_of(self, quote):
        return self.text(quote.source).page_of(quote.start)

    def line_of(self, quote):
        return self.text(quote.source).line_of(quote.start)

    def written_of(self, quote):
        return self.text(quote.source).source.written

    def surroundings(self, quote, *, before=80, after=80):
        body = self.text(quote.source).body
        lead = body[max(0, quote.start - before) : quote.start].rsplit("\n\n", 1)[-1]
        return lead, quote.exact, body[quote.end : quote.end + after].split("\n\n", 1)[0]


NOTES = Text(
    Source("sources/notes.txt", "0" * 64, "minutes", "Notes", written=WRITTEN, written_from="its heading"),
    BODY,
)


def quoted(words: str, text: Text = NOTES) -> Quote:
    """The first place of some words."""
    start = text.body.index(words)
    return text.quote(start, start + len(words))


HOLM = Entity("person/ida-holm", Kind.PERSON, "Ida Holm", (Name("Ida Holm", (quoted("Ida Holm"),)),))
MASTER = Entity(
    "post/harbour-master", Kind.POST, "Harbour Master", (Name("harbour master", (quoted("harbour master"),)),)
)
SURVEY = Entity(
    "document/boiler-survey",
    Kind.DOCUMENT,
    "boiler survey",
    (Name("boiler survey", (quoted("boiler survey"),)), Name("the survey", (quoted("the survey"),))),
    why=(Ground("one document of the same kind", "same-noun", (quoted("the survey"),)),),
    held=False,
)

SENT = Event(
    "event/2015-02-20-submission-0a0a0a",
    "submission",
    "send",
    "boiler survey sent to the harbour master",
    When.day(date(2015, 2, 20), "its own words"),
    None,
    "recorded",
    parts=(Part("recipient", MASTER.id, MASTER.name, "the harbour master", quoted("the harbour master")),),
    about=(SURVEY.id,),
    evidence=(quoted("The boiler survey was sent to the harbour master on 20 February 2015."),),
)
MET = Event(
    "event/2015-03-03-meeting-0b0b0b",
    "meeting",
    "meeting",
    "meeting of the Harbour Board",
    When.day(date(2015, 3, 3)),
    None,
    "recorded",
    parts=(Part("chair", HOLM.id, HOLM.name, "Ida Holm", quoted("Ida Holm")),),
    evidence=(quoted("notes of the meeting of 3 March 2015"),),
)
UNSAID = Event(
    "event/2015-03-silence-0c0c0c",
    "other",
    "no word",
    "no word of the survey",
    When(date(2015, 4, 1), reason="after March 2015"),
    None,
    "silent",
    about=(SURVEY.id,),
    evidence=(quoted("There is no word of the survey after March 2015."),),
)
SILENCE = Gap(
    "gap/silence-boiler-survey-0d0d",
    "silence",
    SURVEY.id,
    When.month(2015, 3),
    None,
    None,
    "stated",
    "no record of the boiler survey after March 2015",
    evidence=(quoted("There is no word of the survey after March 2015."),),
    last=SENT.id,
    gravity="a source says itself that there is nothing",
    rank=1.0,
)
CHAIRS = Tenure(HOLM.id, MASTER.id, When(), When.month(2015, 6), (quoted("Ida Holm (chair)"),), "stated")

CASE = ToyCase((NOTES,), (HOLM, MASTER, SURVEY), (SENT, MET, UNSAID), (SILENCE,), (CHAIRS,))

ANSWER = Answer(
    "answered",
    "The boiler survey is on record until March 2015.",
    findings=(
        Finding(
            "The boiler survey was sent on 20 February 2015.",
            SENT.evidence,
            value={"last": SENT.when, "next": None, "days": (1, 2)},
            id=SENT.id,
            name=SENT.title,
            when=SENT.when,
        ),
        Finding("A source says that there is no word of it.", UNSAID.evidence, certainty="stated"),
    ),
    searched=Searched(1, "2015-02-20", "2015-03", ("minutes of the board",)),
    caveats=("only one source",),
    question="what became of the boiler survey?",
    reading=ReadAs("silence", {"about": SURVEY.id}, 'timeline query silence --about "boiler survey"'),
)


def hostile_case(words: str) -> tuple[ToyCase, Quote]:
    """A case whose one source, title, names and event all hold the given words."""
    text = Text(
        Source("sources/hostile.txt", "1" * 64, "letter", words, words, WRITTEN, "file name"),
        f"Sent {words} on.",
    )
    quote = text.quote(5, 5 + len(words))
    person = Entity(
        "person/x", Kind.PERSON, words, (Name(words, (quote,)),), (Ground(words, "same-name", (quote,)),)
    )
    paper = Entity("document/x", Kind.DOCUMENT, words, (Name(words, (quote,)),))
    post = Entity("post/x", Kind.POST, words, (Name(words, (quote,)),))
    event = Event(
        "event/x", "letter", "send", words, When.month(2015, 3, words), None, "stated",
        parts=(Part("sender", person.id, words, words, quote),), about=(paper.id,), evidence=(quote,),
        speaker=person.id, why=(Ground(words, "year-above", (quote,)),),
    )  # fmt: skip
    gap = Gap(
        "gap/x",
        "silence",
        paper.id,
        When.month(2015, 3),
        None,
        (1, 2),
        "covered",
        words,
        (quote,),
        gravity=words,
    )
    tenure = Tenure(person.id, post.id, When.month(2015, 3), When(), (quote,))
    return ToyCase((text,), (person, paper, post), (event,), (gap,), (tenure,), title=words), quote
