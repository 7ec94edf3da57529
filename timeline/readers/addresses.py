"""Lists of people in the header of a mail, cut where one ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator

_PIECES = r"""(?:"(?:\\.|[^"\\])*"|<[^>]{0,1000}>|\([^)]{0,1000}\)|[^%s"<(]|["<(])+"""
_AT_COMMA = re.compile(_PIECES % ",;")
_AT_SEMICOLON = re.compile(_PIECES % ";")
_GROUP = re.compile(r"(?:^|[,;]\s*)(?!mailto\b)[^<>@,;:\"()\[\]]+:(?P<members>[^;:]*)(?:;|$)", re.IGNORECASE)
_SURNAME_FIRST = re.compile(r"[^\W\d_][\w'’-]+, [^\W\d_][\w'’-]+(?: [A-Z]\.?)?(?: \([^()]*\))?")
_NAME_IN_QUOTES = re.compile(r'^"((?:\\.|[^"\\])*)"(?=\s*<|$)')


def addresses(value: str) -> Iterator[str]:
    """The addresses of a list, as written, at whose commas and semicolons it is cut outside of quotes."""
    return (value[start:end] for start, end in address_spans(value))


def address_spans(value: str) -> Iterator[tuple[int, int]]:
    """Where each address of a list stands, those of a group ("Board: ann@b.example, tom@b.example;") too.

    A group without members names nobody. A comma stands within a name where semicolons part the
    list, and where there is but one: Lee, Ann <ann@example.org>; Lee, Ann.
    """
    value = _GROUP.sub(_opened, value)
    for match in _parting(value).finditer(value):
        words = match.group().strip(" ,;\t\n")
        if words:
            start = match.start() + match.group().index(words)
            yield start, start + len(words)


def _opened(group: re.Match[str]) -> str:
    """A group as its members alone, at their places."""
    before = group.start("members") - group.start()
    lead = ";" if group.start() else " "
    return lead + " " * (before - 1) + group["members"] + ";" * (group.end() - group.end("members"))


def _parting(value: str) -> re.Pattern[str]:
    """Semicolons where they leave no two addresses together, else commas too."""
    pieces = value.strip(" ;,").count(";") + 1
    alone = bool(_SURNAME_FIRST.fullmatch(value.strip())) or (
        value.count("@") == 1 and value.rstrip(" ;,").endswith(">")
    )
    return _AT_SEMICOLON if alone or (pieces > 1 and value.count("@") <= pieces) else _AT_COMMA


def plainly(address: str) -> str:
    """An address without the quotes around its name, on one line."""
    bare = _NAME_IN_QUOTES.sub(lambda match: re.sub(r"\\(.)", r"\1", match[1]), address)
    return " ".join(bare.split())
