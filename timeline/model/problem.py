"""A fault in the sources or the case file: a value with a place, never an exception."""

from dataclasses import dataclass
from enum import IntEnum


class Grade(IntEnum):
    """How much a problem takes away."""

    NOTE = 1  # worth knowing
    DOUBT = 2  # a reading that the investigator may settle
    FAULT = 3  # something was not read or a line was not applied


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One sentence, lower case, that names the thing in quotes and says what to do."""

    where: str  # "sources/minutes.txt:14", "corrections.txt:3", "case.toml:7"
    message: str
    grade: Grade = Grade.FAULT
    code: str = ""  # a short stable word: "unreadable", "no-year", "stranded-correction"
