"""Letters behind a name that belong to it, behind a comma too: "Tom Birch, Jr.", "Ada Roe, MBE, PhD"."""

from __future__ import annotations

import re

GENERATION = r"(?:(?i:jn?r|sn?r)|II|III|IV)\.?"
LETTERS = (
    rf"(?:{GENERATION}|(?:(?i:esq|ph\.?d|dphil|ed\.?d|psy\.?d)|MD|M\.D|D\.?Sc|DDS|DVM|RN|JD|LL\.?[BMD]|B\.?Sc|B\.?A|M\.?A|"
    r"M\.?Sc|M\.?Phil|MBA|MPH|MPA|CPA|PE|AICP|[OMCDK]BE|CB|KCB|DL|JP|[QK]C|SC|TD|FRS|FCA|ACA|FCIS|MRCP|FRCS|"
    r"MEng|CEng|CMG|GBE|BEM|QPM|KPM|MP|MSP|MLA|TD|MEP)\.?)"
)
PIECE = re.compile(rf"\s*{LETTERS}(?:\s+{LETTERS})*\s*(?=$|[(\[]|\s[-–—])")
BEHIND = r"\s*(?:$|[,;(\[]|\s(?:and|&|[-–—])\s)"
OF_NAME = re.compile(rf",(?=\s*{GENERATION}{BEHIND})")
TRAILING = re.compile(
    rf"\s*(?P<name>[^\W\d_][^\s]*(?:\s+[^\s]+)*?\s+[^\s]*[a-z][^\s]*)(?:,?\s+(?!{GENERATION}(?:\s|$)){LETTERS})+\s*"
)
LONGEST = 100  # characters of a name with all that stands behind it
OF_HONOURS = re.compile(rf",(?=\s*{LETTERS}{BEHIND})")


def honours_behind(words: str) -> int:
    """Where letters that are no part of the name begin behind a full name; the end if there are none."""
    found = TRAILING.fullmatch(words) if len(words) < LONGEST else None
    return found.end("name") if found else len(words)


def is_letters(words: str) -> bool:
    """A piece between commas that holds such letters, and no name."""
    return PIECE.match(words) is not None


def unparted(words: str) -> str:
    """Words as long as these, without the comma before "Jr", which tells father and son apart."""
    return OF_NAME.sub(" ", words)


def honours_at(words: str) -> int:
    """Where the comma before other letters stands, which are no part of the name; -1 if nowhere."""
    found = OF_HONOURS.search(unparted(words))
    return found.start() if found else -1
