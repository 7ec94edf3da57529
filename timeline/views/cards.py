"""One thing with all that is known of it: head, facts, events, and every quote in its surroundings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from timeline.model.entity import Entity, Ground, Tenure
from timeline.model.event import Event
from timeline.model.gap import Gap
from timeline.model.mention import Kind
from timeline.model.phrase import in_words
from timeline.model.source import Quote, Source
from timeline.model.source import Text as SourceText
from timeline.model.when import When
from timeline.views.copies import copy_facts, difference_pages
from timeline.views.gaps import STANDING, bounds, days
from timeline.views.json_cards import events_of
from timeline.views.layout import FAINT, STATUS_STYLES, STRONG, heading, indented, page, plain_table
from timeline.views.names import name_of, numbered, title_of
from timeline.views.quotes import Numbers, footnote, footnotes, marks
from timeline.views.shown import shown, shown_inline
from timeline.views.tables import span_words

if TYPE_CHECKING:
    from timeline.case import Case

Facts = list[tuple[str, Text]]


def card_page(case: Case, item: Event | Gap | Entity | Source) -> RenderableType:
    """The card of anything that has an id."""
    if isinstance(item, Event):
        return _event_card(case, item)
    if isinstance(item, Gap):
        return _gap_card(case, item)
    if isinstance(item, Source):
        facts = [*_source_facts(item), *copy_facts(case, item)]
        return page([_head(item), _facts(facts), *difference_pages(case, item)])
    return _entity_card(case, item)


def why_page(case: Case, item: Event | Gap | Entity | Source, grounds: Sequence[Ground]) -> RenderableType:
    """The reasons behind a thing, each with its rule or correction and its passages."""
    if not grounds:
        return page(
            [_head(item), Text("No rule and no correction lies behind this: it stands as it was read.")]
        )
    return page([_head(item), *(_ground(case, ground) for ground in grounds)])


def source_text(text: SourceText) -> RenderableType:
    """A source's text, each line with its number and the offset at which it begins."""
    table = plain_table("line", "offset", "text")
    offset = 0
    for number, line in enumerate(text.body.split("\n"), start=1):
        table.add_row(
            Text(str(number), style=FAINT), Text(str(offset), style=FAINT), shown(line.rstrip("\r"))
        )
        offset += len(line) + 1
    return table


def _head(item: Event | Gap | Entity | Source) -> Group:
    """Title and id."""
    id = item.path if isinstance(item, Source) else item.id
    return Group(shown_inline(title_of(item), STRONG), shown_inline(id, FAINT))


def _facts(facts: Facts) -> Table:
    """Labels and values in two columns."""
    table = plain_table("", "")
    for label, value in facts:
        table.add_row(Text(label, style=FAINT), value)
    return table


def _source_facts(source: Source) -> Facts:
    facts = [("kind", shown_inline(source.kind)), ("written", _moment(source.written))]
    if source.written_from:
        facts.append(("date from", shown_inline(source.written_from)))
    if source.author:
        facts.append(("author", shown_inline(source.author)))
    if source.within:
        facts.append(("came with", shown_inline(source.within)))
    if source.copy_of:
        facts.append(("copy of", shown_inline(source.copy_of)))
    return [*facts, ("sha256", Text(source.sha256, overflow="fold"))]


def _moment(when: When) -> Text:
    """EDTF, words and reason."""
    if when.is_open:
        return Text("not known")
    reason = f"({when.reason})" if when.reason else ""
    return Text("  ").join([Text(when.edtf), Text(in_words(when), style=FAINT), shown_inline(reason, FAINT)])


def _event_card(case: Case, event: Event) -> RenderableType:
    dated = [(dated.quote, dated.when, dated.speaker) for dated in event.dated]
    numbers = numbered([*event.evidence, *(quote for quote, _, _ in dated)])
    facts = [*_event_facts(case, event), *_part_facts(event)]
    if event.disputed:
        facts += [("dated", _dating(case, when, speaker, numbers, quote)) for quote, when, speaker in dated]
    return page([_head(event), _facts(facts), footnotes(case, numbers)])


def _event_facts(case: Case, event: Event) -> Facts:
    facts: Facts = [("kind", Text(event.kind)), ("when", _moment(event.when))]
    if event.until is not None:
        facts.append(("until", _moment(event.until)))
    if event.likely is not None:
        facts.append(("likely", _moment(event.likely)))
    facts.append(("status", Text(event.status, style=STATUS_STYLES[event.status])))
    if event.speaker is not None:
        facts.append(("said by", shown_inline(name_of(case, event.speaker))))
    if event.said is not None:
        facts.append(("said", _moment(event.said)))
    facts += [("about", shown_inline(name_of(case, about))) for about in event.about]
    if event.derived:
        facts.append(("known from", Text(f"a {event.derived}")))
    return [*facts, ("origins", Text(str(event.origins)))]


def _part_facts(event: Event) -> Facts:
    """Who took which part, with the words for it where they differ from the name."""
    facts: Facts = []
    for part in event.parts:
        words = "" if part.words == part.name else f"“{part.words}”"
        facts.append((part.role, Text.assemble(shown_inline(part.name), "  ", shown_inline(words, FAINT))))
    return facts


def _dating(case: Case, when: When, speaker: str | None, numbers: Numbers, quote: Quote) -> Text:
    who = [shown_inline(name_of(case, speaker)), Text(": ")] if speaker else []
    return Text.assemble(*who, _moment(when), " ", marks(numbers, [quote]))


def _gap_card(case: Case, gap: Gap) -> RenderableType:
    facts: Facts = [
        ("kind", Text(gap.kind)),
        ("from, to", Text(bounds(gap))),
        ("standing", Text(STANDING.get(gap.status, gap.status))),
    ]
    if gap.about:
        facts.insert(1, ("about", shown_inline(name_of(case, gap.about))))
    if gap.days is not None:
        facts.append(("lasts", Text(days(gap))))
    if gap.gravity:
        facts.append(("gravity", shown_inline(gap.gravity)))
    for label, trace in (("last trace", gap.last), ("next trace", gap.next)):
        if trace:
            facts.append(
                (label, Text.assemble(shown_inline(name_of(case, trace)), "  ", shown_inline(trace, FAINT)))
            )
    return page([_head(gap), _facts(facts), footnotes(case, gap.evidence)])


def _entity_card(case: Case, entity: Entity) -> RenderableType:
    events, tenures = events_of(case, entity), _tenures(case, entity)
    quotes = [*(q for t in tenures for q in t.evidence), *(q for event in events for q in event.evidence)]
    numbers = numbered([*quotes, *(name.quotes[0] for name in entity.names if name.quotes)])
    return page(
        [
            _head(entity),
            _facts([*_names(entity, numbers), *_held(case, entity, tenures, numbers)]),
            _events(events, numbers),
            footnotes(case, numbers),
        ]
    )


def _names(entity: Entity, numbers: Numbers) -> Facts:
    """Every form of the name with its first place."""
    return [
        ("name", Text.assemble(shown_inline(name.words), " ", marks(numbers, name.quotes[:1])))
        for name in entity.names
    ]


def _tenures(case: Case, entity: Entity) -> tuple[Tenure, ...]:
    if entity.kind is Kind.PERSON:
        return case.tenures(person=entity.id)
    return case.tenures(post=entity.id) if entity.kind is Kind.POST else ()


def _held(case: Case, entity: Entity, tenures: Iterable[Tenure], numbers: Numbers) -> Facts:
    """Posts of a person, holders of a post, whereabouts of a document."""
    if entity.kind is Kind.DOCUMENT:
        return [("held", shown_inline(entity.source or "not among the sources"))]
    label = "post" if entity.kind is Kind.PERSON else "holder"
    return [(label, _tenure(case, tenure, label, numbers)) for tenure in tenures]


def _tenure(case: Case, tenure: Tenure, label: str, numbers: Numbers) -> Text:
    other = tenure.post if label == "post" else tenure.person
    return Text.assemble(
        shown_inline(name_of(case, other) if other else "vacant"),
        f", {span_words(tenure.start.edtf, tenure.end.edtf, [seen.edtf for seen in tenure.seen])}, ",
        f"{tenure.certainty} ",
        marks(numbers, tenure.evidence),
    )


def _events(events: Sequence[Event], numbers: Numbers) -> Group | None:
    if not events:
        return None
    table = plain_table("", "", "")
    for event in events:
        status = Text(event.status, style=STATUS_STYLES[event.status])
        title = Text.assemble(shown_inline(event.title), " ", marks(numbers, event.evidence))
        table.add_row(Text(event.when.edtf or "undated"), status, title)
    return Group(heading("Events"), table)


def _ground(case: Case, ground: Ground) -> Group:
    rule = Text.assemble(shown_inline(ground.text), "  ", shown_inline(f"({ground.rule})", FAINT))
    quotes = (footnote(case, quote, number) for number, quote in enumerate(ground.quotes, start=1))
    return Group(rule, indented(Group(*quotes), 0))
