"""The investigator's decisions, anchored on quoted words so that they survive every rebuild."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Anchor:
    """Exact words in a source, and which of their occurrences (from one) if there are several."""

    words: str
    source: str  # as the investigator wrote it: a path or its unambiguous end
    number: int | None = None


Target = Anchor | str  # words in a source, or an entity id


@dataclass(frozen=True, slots=True)
class Correction:
    """One line: what is decided, when, by whom and why.

    verb "same"/"different": `targets` are two. verb "date": one anchor and `value` (EDTF).
    verb "drop": one anchor. verb "add": `value` is "VERB on EDTF", `fields` the indented lines
    (role: id), and one anchor, the quote. verb "holds": the anchor that holds, then those it holds against.
    """

    verb: str
    targets: tuple[Target, ...]
    value: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    decided: date | None = None
    why: str = ""
    by: str = ""
    line: int = 0
