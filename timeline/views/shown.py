"""The one gate between a source's text and a screen: what it holds is shown, never obeyed.

Markup is not parsed anywhere (every cell is a `rich.text.Text`); escape codes, control characters,
bidirectional controls and lone surrogates become visible signs. Quotes stay exact in JSON.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

JOINERS = frozenset("\u00ad\u200c\u200d")  # soft hyphen and the joiners of Indic and Arabic script

_SPACES = re.compile(r"\s+")
_PLAIN = re.compile(r"[\n\t\x20-\x7e\u00a1-\u00ac\u00ae-\u05ff]*\Z")


def legible(text: str) -> str:
    """Text in which nothing acts on a screen; line ends and tabs stay."""
    if _PLAIN.match(text):
        return text
    return "".join(map(_sign, text.replace("\r\n", "\n")))


def folded(text: str) -> str:
    """Legible text on one line, runs of white space as one space."""
    return legible(_SPACES.sub(" ", text)).strip()


def shown(text: str, style: str = "") -> Text:
    """Text of a source for the terminal: the only way in which a view may print it."""
    from rich.text import Text

    return Text(legible(text), style=style)


def shown_inline(text: str, style: str = "") -> Text:
    """Text of a source for a cell or a line: white space folded."""
    from rich.text import Text

    return Text(folded(text), style=style)


def _sign(letter: str) -> str:
    """A letter as it is, or the visible sign of one that would act."""
    if letter in "\n\t" or letter in JOINERS:
        return letter
    code = ord(letter)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return f"⟨U+{code:04X}⟩"
    return letter
