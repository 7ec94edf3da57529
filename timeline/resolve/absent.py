"""Messages that sources show to have been and that none of them holds: one of each, however often named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from hashlib import sha256

from timeline.model.message import AbsentMail
from timeline.model.source import Quote
from timeline.model.when import EVER, When
from timeline.resolve.heads import Head
from timeline.resolve.messages import Messages

ANSWERED, REFERRED, QUOTED, ATTACHMENT = "answered", "referred", "quoted", "attachment"


def absent_mail(messages: Messages) -> tuple[AbsentMail, ...]:
    """Every message that is answered, referred to or repeated, and every attachment, that is not held."""
    groups = messages.groups()
    found = [
        *_by_id(messages, groups),
        *_repeated(messages, groups),
        *_bare(messages),
        *_attachments(messages, groups),
    ]
    return tuple(sorted(found, key=lambda one: (one.quotes[0], one.how, one.id)))


def _by_id(messages: Messages, groups: dict[int, list[int]]) -> Iterator[AbsentMail]:
    answered, referred = _naming(messages, "in-reply-to"), _naming(messages, "references")
    for id_, root in sorted(messages.absent_ids.items()):
        naming = answered.get(id_, []) + [
            one for one in referred.get(id_, []) if one not in answered.get(id_, [])
        ]
        naming = list(
            {(head.text.source.path, quote.start): (head, quote) for head, quote in naming}.values()
        )
        how = ANSWERED if id_ in answered else REFERRED
        repeated = [messages.heads[number] for number in groups[root]] if root >= 0 else []
        senders = [head.sender for head, _ in answered.get(id_, []) if head.sender]
        quotes = tuple(sorted(quote for _, quote in naming))
        yield _absent(how, id_, [*repeated], quotes, senders, [head for head, _ in naming])


def _naming(messages: Messages, line: str) -> dict[str, list[tuple[Head, Quote]]]:
    """The mails that name each id in a header line, with its place; a copy of one names it again."""
    found: dict[str, list[tuple[Head, Quote]]] = defaultdict(list)
    for head in (head for head in messages.heads if head.section is None):
        for key, cell in head.row.cells.items():
            if key.partition("#")[0] == line:
                found[cell.value.strip("<> ")].append((head, head.text.quote(cell.start, cell.end)))
    return dict(found)


def _repeated(messages: Messages, groups: dict[int, list[int]]) -> Iterator[AbsentMail]:
    """Mails that others repeat and that no source holds, unless their id tells of them already."""
    named = frozenset(messages.absent_ids.values())
    for root, numbers in groups.items():
        if root not in messages.held and root not in named:
            heads = [messages.heads[number] for number in numbers]
            yield _absent(QUOTED, "", heads, (), [], _carriers(messages, heads))


def _bare(messages: Messages) -> Iterator[AbsentMail]:
    """Words that a mail repeats of another that it does not answer by its id, and that no source holds."""
    for one in messages.bare:
        carrier = messages.heads[one.carrier]
        if one.record is None and not carrier.ids("in-reply-to"):
            when = _before([carrier])
            yield AbsentMail(_id(QUOTED, "", (one.quote,)), QUOTED, when, (one.quote,), carrier.people)


def _carriers(messages: Messages, heads: list[Head]) -> list[Head]:
    return [messages.heads[head.carrier] for head in heads if head.carrier is not None]


def _absent(
    how: str, id_: str, repeated: list[Head], named: tuple[Quote, ...], senders: list[str], naming: list[Head]
) -> AbsentMail:
    """One absent message with all that its repetitions and the mails that name it tell."""
    quotes = tuple(dict.fromkeys((*(head.told.quote for head in repeated), *named)))
    exact = [head.told.when for head in repeated if head.told.when.is_day]
    had = [person for head in repeated for person in head.people] + senders
    had += [person for head in naming if repeated for person in head.people]
    sender = next((head.sender for head in repeated if head.sender), None)
    subject = next((head.row.cells["subject"].value for head in repeated if "subject" in head.row.cells), "")
    when = exact[0] if exact else _before(naming)
    return AbsentMail(
        _id(how, id_, quotes), how, when, quotes, tuple(dict.fromkeys(had)), id_, sender, subject
    )


def _before(naming: list[Head]) -> When:
    """No later than the first mail that names it."""
    days = [head.told.when.latest for head in naming if not head.told.when.is_open]
    return When(EVER, min(days), reason="a mail of that day refers to it") if days else When()


def _attachments(messages: Messages, groups: dict[int, list[int]]) -> Iterator[AbsentMail]:
    """Mails that say that something goes with them, name no document, and carry nothing."""
    told: set[int] = set()
    for number, head in enumerate(messages.heads):
        root = messages.roots[number]
        if head.section is None and root not in told and not _carries(messages, groups[root]):
            quote = head.attaching
            if quote is not None:
                told.add(root)
                when = head.told.when
                yield AbsentMail(
                    _id(ATTACHMENT, "", (quote,)), ATTACHMENT, when, (quote,), head.people, sender=head.sender
                )


def _carries(messages: Messages, copies: list[int]) -> bool:
    """Some copy of the mail has an attachment, or names the document that goes with it."""
    heads = (messages.heads[number] for number in copies)
    return any("attachment" in head.row.cells or head.names_attached for head in heads)


def _id(how: str, id_: str, quotes: tuple[Quote, ...]) -> str:
    """An id out of what tells of it first."""
    mark = id_ or f"{quotes[0].source}:{quotes[0].start}"
    return f"message/{how}-{sha256(mark.encode()).hexdigest()[:6]}"
