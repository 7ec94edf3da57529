"""What kind of document a text is, by the signs that its own words give at its head and foot."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEAD = 3000
_FOOT = 600

_LEAD = r"^[ \t]*(?:#{1,6}[ \t]*)?(?:[-*][ \t]+)?(?:\*\*|__)?"
_ATTENDANCE = re.compile(
    _LEAD + r"(?:members?[ \t]+)?(?:present|attendees|attendance|in attendance|apologies(?: for absence)?|"
    r"absent|participants)(?:\*\*|__)?[ \t]*(?:\([^)\n]*\)[ \t]*)?(?::|$)",
    re.IGNORECASE | re.MULTILINE,
)
_MINUTES = re.compile(
    _LEAD + r"[^\n.]{0,60}\b(?:minutes|notes)[ \t]+of\b[^\n.]{0,40}\bmeeting\b[^\n]{0,60}(?<![.!?])$",
    re.IGNORECASE | re.MULTILINE,
)
_MINUTES_OF = re.compile(
    _LEAD + r"(?:draft[ \t]+|approved[ \t]+)?(?:minutes|minutes of [^\n]{1,80})[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_SALUTATION = re.compile(
    r"^[ \t]*(?:Dear[ \t]+[^\n]{1,60}|(?:Sirs?|Madam|Sir or Madam)[,:]?|"
    r"To (?:the|all|whom|Mrs?|Ms|Miss|Dr|Cllr|Councillor)\b[^\n]{1,60}(?<![.!?]))$",
    re.MULTILINE,
)
_VALEDICTION = re.compile(
    r"^[ \t]*(?:yours(?:[ \t]+(?:sincerely|faithfully|truly|ever))?|sincerely(?:[ \t]+yours)?|"
    r"(?:with[ \t]+)?(?:kind|best|warm)[ \t]+(?:regards|wishes)|respectfully)"
    r"[ \t]*,?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_DEAR = re.compile(r"^[ \t]*Dear[ \t]+[^\n]{1,60}$", re.MULTILINE)
_SIGNED = re.compile(  # a name of its own at the very end, without "Yours"
    r"\n[ \t]*\n[ \t]*[A-Z][\w.'’-]*(?:[ \t]+[A-Z][\w.'’-]*){1,3}\s*\Z"
)
_SAYING = r"(?:said|says|added|adds|told|explained|commented|insisted|claimed)"
_SPEECH = re.compile(
    _SAYING + r"\b[^\n.“\"]{0,40}[“\"]|[,.?!][”\"][ \t]+(?:\w+[ \t]+){0,4}" + _SAYING + r"\b"
)
_BYLINE = re.compile(r"^[ \t]*By[ \t]+[A-Z][\w'’-]+(?:[ \t]+[A-Z][\w'’-]+){1,3}[^\n]{0,40}$", re.MULTILINE)
_SPEECHES = 2


class Sign(NamedTuple):
    """A pattern, where to look for it, how often it must stand there, and the kind it shows."""

    pattern: re.Pattern[str]
    at_head: bool
    times: int
    kind: str


_SIGNS = (
    Sign(_ATTENDANCE, True, 1, "minutes"),
    Sign(_MINUTES, True, 1, "minutes"),
    Sign(_MINUTES_OF, True, 1, "minutes"),
    Sign(_BYLINE, True, 1, "article"),
    Sign(_SPEECH, False, _SPEECHES, "article"),
)


def kind_of(body: str, start: int = 0) -> str:
    """minutes, letter or article where the words show it, else document."""
    head = body[start : start + _HEAD]
    if _SALUTATION.search(head) and _VALEDICTION.search(body, max(start, len(body) - _FOOT)):
        return "letter"
    if _DEAR.search(head) and _SIGNED.search(body, max(start, len(body) - _FOOT)):
        return "letter"
    for sign in _SIGNS:
        if _occurs(sign, head if sign.at_head else body[start:]):
            return sign.kind
    return "document"


def _occurs(sign: Sign, words: str) -> bool:
    found = sign.pattern.finditer(words)
    return sum(1 for _ in zip(found, range(sign.times), strict=False)) == sign.times
