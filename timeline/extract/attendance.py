"""Attendance lists of any house style: who was there, sent apologies, was absent or invited.

A list stands behind a label on one line ("Present: A, B (Chair)") or in the lines and bullets below a
label or heading; the next label or heading ends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.extract.lexicon import classes, words
from timeline.extract.rows import kind_of, mention_of
from timeline.model.mention import Kind, Mention, PartWords, Sign
from timeline.model.source import Quote, Text

LABELS = (
    "members present|also present|in attendance|present|attendees|attendance|attending|participants|"
    r"apologies(?: for absence)?(?: (?:were )?received(?: from)?)?|regrets|absent|not present|"
    "members not present|invited|guests|observers"
)
LABEL = re.compile(
    rf"^[ \t]*(?:[-*#>][ \t]*)*(?:\*\*|__)?(?P<label>{LABELS})(?:\*\*|__)?[ \t]*"
    r"(?P<colon>:)?(?:\*\*|__)?[ \t]*(?P<rest>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
ROLES = (
    ("apologies", "apologies"),
    ("regrets", "apologies"),
    ("members not", "absent"),
    ("not present", "absent"),
    ("absent", "absent"),
    ("invited", "invited"),
    ("in attendance", "in-attendance"),
    ("also present", "in-attendance"),
    ("guests", "in-attendance"),
    ("observers", "in-attendance"),
)
NAME = re.compile(
    r"(?P<name>[^,;(\[|]+?)(?:[ \t]+[-–—][ \t]+(?P<of>[^,;(\[|]+?))?[ \t]*"
    r"(?:[(\[](?P<inside>[^)\]]*)[)\]])?(?:[ \t]*[-–—][ \t]*(?P<behind>[^,;|]+?))?"
    r"[ \t]*(?:\.?$|[,;|]|(?= and ))"
)
BULLET = re.compile(r"^[ \t]*(?:[-*•+]|\d+[.)])[ \t]+")
HANDLE = re.compile(r"@([\w-]+)")
LINK = re.compile(r"\[(?P<words>[^\]\n]*)\]\((?P<url>[^)\s]*)\)")
OBSERVER = re.compile(r"\b(observer|guest|minutes|clerk|secretary to the meeting)\b", re.IGNORECASE)
LONGEST_ENTRY = 90
NOBODY = frozenset(("none", "no apologies", "nil", "n/a", "tbd", "-"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One attendee as listed: the name's place, the role, and what stands in brackets."""

    start: int
    end: int
    role: str
    inside: tuple[int, int] | None = None
    body: tuple[int, int] | None = None  # the body behind a dash: "Ann Roe (@roe) - Harbour Trust"


def list_spans(body: str) -> Iterator[tuple[int, int]]:
    for label in LABEL.finditer(body):
        if _is_label(label):
            yield label.start(), _end_of_list(body, label)


def _is_label(label: re.Match[str]) -> bool:
    """A label has a colon, or stands alone on its line."""
    return bool(label.group("colon")) or not label.group("rest").strip("*_ \t")


def _end_of_list(body: str, label: re.Match[str]) -> int:
    """An inline list ends with its paragraph; a list below its label at the next heading or blank run."""
    inline = bool(label.group("rest").strip("*_ \t"))
    position, seen = label.end(), inline
    for line in re.finditer(r"\n([^\n]*)", body[label.end() :]):
        words_, start = line.group(1), label.end() + line.start()
        if (LABEL.match(words_) and _is_label(LABEL.match(words_) or label)) or words_.lstrip().startswith(
            "#"
        ):
            return start
        if not words_.strip():
            if seen and (inline or not BULLET.match(_next_line(body, start + 1 + len(words_)))):
                return start
            continue
        if not inline and not BULLET.match(words_) and len(words_.split()) > 12:
            return start
        if (
            inline
            and not body[position:start].rstrip().endswith((",", ";", "and"))
            and position != label.end()
        ):
            return start
        if inline and not body[label.start() : start].rstrip().endswith((",", ";", " and")):
            return start
        seen, position = True, start + 1 + len(words_)
    return len(body) if not inline else position


def _next_line(body: str, start: int) -> str:
    rest = body[start:].lstrip("\n")
    return rest.split("\n", 1)[0]


def entries_of(body: str) -> Iterator[Entry]:
    for label in LABEL.finditer(body):
        if not _is_label(label):
            continue
        role = _role(label.group("label"))
        end = _end_of_list(body, label)
        start = label.start("rest") if label.group("rest").strip("*_ \t") else label.end()
        for first, last in _lines(body, start, end):
            yield from _in_line(body, first, last, role)


def _role(label: str) -> str:
    low = label.lower()
    return next((role for start, role in ROLES if low.startswith(start)), "present")


def _lines(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of a list; a comma list that runs over lines is one."""
    bulleted = any(BULLET.match(line) for line in body[start:end].split("\n"))
    position = start
    for line in body[start:end].split("\n") if bulleted or ";" not in body[start:end] else [body[start:end]]:
        mark = BULLET.match(line)
        lead = mark.end() if mark else len(line) - len(line.lstrip())
        if line.strip() and (mark or not bulleted):
            yield position + lead, position + len(line.rstrip())
        position += len(line) + 1


def _in_line(body: str, first: int, last: int, role: str) -> Iterator[Entry]:
    line = LINK.sub(_unlinked, body[first:last])
    for item in NAME.finditer(line):
        name = item.group("name")
        lead = len(name) - len(name.lstrip(" \t\n*_"))
        bare = name.strip(" \t\n*_.")
        own = re.sub(r"^and ", "", bare)
        start = first + item.start("name") + lead + (len(bare) - len(own))
        if own and own.lower() not in NOBODY and len(own) <= LONGEST_ENTRY:
            inside = _placed(item, "inside", first)
            of = _placed(item, "of", first) or _placed(item, "behind", first)
            yield Entry(start, start + len(own), _own_role(body, inside, role), inside, of)


def _placed(item: re.Match[str], group: str, first: int) -> tuple[int, int] | None:
    """Where a group of a line's match stands in the text."""
    if not (item.group(group) or "").strip():
        return None
    start, end = item.span(group)
    return first + start, first + end


def _unlinked(link: re.Match[str]) -> str:
    """A Markdown link as its words, blanks in place of the rest, so that every place holds."""
    shown = link.group("words")
    return " " + shown + " " * (len(link.group()) - len(shown) - 1)


def _own_role(body: str, place: tuple[int, int] | None, role: str) -> str:
    """ "(observer)", "(minutes)": there, but not as a member."""
    if role == "present" and place and OBSERVER.search(body[place[0] : place[1]]):
        return "in-attendance"
    return role


def attendee(text: Text, entry: Entry) -> tuple[PartWords, list[Mention]]:
    """An attendee as a part; what stands in brackets is a post, a handle or a body."""
    quote = text.quote(entry.start, entry.end)
    handle = HANDLE.search(quote.exact)
    reading = " ".join(HANDLE.sub("", quote.exact).strip(" -–").split()) or (
        handle.group(1) if handle else quote.exact
    )
    title, _, rest = reading.partition(" ")
    if title.lower().strip(".") in words("titles") and rest:
        reading = rest
    kind = _kind(reading)
    part = PartWords(entry.role, quote, kind, reading)
    signs, mentions = _signs(text, entry, quote, handle)
    return part, [mention_of(part, signs), *mentions]


def _kind(reading: str) -> Kind:
    low = reading.lower().split()
    if low and low[-1] in words("groups") | {"public", "press"}:
        return Kind.GROUP
    kind = kind_of(reading)
    return Kind.PERSON if kind is Kind.ORGANISATION and len(low) <= 1 else kind


def _signs(
    text: Text, entry: Entry, quote: Quote, handle: re.Match[str] | None
) -> tuple[list[Sign], list[Mention]]:
    signs = [Sign("handle", handle.group(1).lower(), quote)] if handle else []
    mentions: list[Mention] = []
    if entry.body is not None:
        place = text.quote(*entry.body)
        signs.append(Sign("of", " ".join(place.exact.split()), place))
    if entry.inside is None:
        return signs, mentions
    for start, end in _pieces(text.body, *entry.inside):
        place = text.quote(start, end)
        found = _handle(place.exact, text.body[: entry.inside[1]][start:] or place.exact)
        if found:
            signs.append(Sign("handle", found.lower(), place))
        elif handle and quote.exact.startswith("@") and _is_full_name(place.exact):
            name = text.quote(start, start + len(place.exact.split(" - ")[0].rstrip()))
            mentions.append(Mention(name, Kind.PERSON, " ".join(name.exact.split()), (signs[0],)))
        elif _is_office(place.exact):
            signs.append(Sign("post", " ".join(place.exact.split()), place))
            mentions.append(Mention(place, Kind.POST, " ".join(place.exact.split())))
    return signs, mentions


def _is_full_name(piece: str) -> bool:
    """ "@roe (Ann Roe - observer)": a name in brackets behind an account."""
    said = piece.split(" - ")[0].split()
    return 2 <= len(said) <= 4 and all(word[:1].isupper() for word in said)


def _handle(piece: str, link: str) -> str | None:
    """An account's name: "@bnb", or the words of a link that ends in them ("[bnb](https://host/bnb)")."""
    found = HANDLE.search(piece)
    if found:
        return found.group(1)
    linked = LINK.search(link)
    if linked and linked.group("url").rstrip("/").rsplit("/", 1)[-1].lower() == linked.group("words").lower():
        return linked.group("words")
    return None


def _pieces(body: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands in brackets between commas; "Area Manager, North" is one piece."""
    spans = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^,;\s][^,;]*", body[start:end])]
    joined_: list[tuple[int, int]] = []
    for first, last in spans:
        piece = body[first:last].strip()
        before = body[slice(*joined_[-1])] if joined_ else ""
        if (
            before
            and _is_office(before)
            and piece[:1].isupper()
            and " " not in piece
            and not _is_office(piece)
        ):
            joined_[-1] = (joined_[-1][0], first + len(piece))
        else:
            joined_.append((first, first + len(piece)))
    return iter(joined_)


def _is_office(piece: str) -> bool:
    """An office in brackets; "chair" and "minutes" say what somebody did at this meeting."""
    low = piece.lower().split()
    if not low or low in (["chair"], ["minutes"], ["observer"], ["guest"], ["vice", "chair"]):
        return False
    return any(word.strip(".,") in classes("posts")["heads"] for word in low)
