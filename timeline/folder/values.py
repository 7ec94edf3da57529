"""One value of `case.toml` or a sidecar at a time: what it means, or a sentence why it means nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeline.dates.edtf import parse
from timeline.errors import WrongTerms
from timeline.model.when import When

Meaning = Callable[[object], Any]

_REGION = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_HOURS = re.compile(r"PT\d+H")
_DURATION = re.compile(r"P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?")


def words(value: object) -> str:
    """Text, trimmed."""
    if not isinstance(value, str):
        raise WrongTerms("wants text in quotes")
    return value.strip()


def yes_no(value: object) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise WrongTerms("wants true or false")
    return value


def moment(value: object) -> When:
    """A date in EDTF, or TOML's own date; a bare year may stand without quotes."""
    if isinstance(value, datetime):
        clock = value.timetz().isoformat() if value.tzinfo else None
        return When(value.date(), value.date(), time=clock)
    if isinstance(value, date):
        return When.day(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return parse(f"{value:04}")
    return parse(words(value))


def zone(value: object) -> str:
    """The name of a time zone that exists."""
    name = words(value)
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise WrongTerms(f"{name!r} is no time zone; write one as Europe/London") from unknown
    return name


def duration(value: object) -> str:
    """An ISO 8601 duration of days or more: P7D, P1M, P1Y6M."""
    name = words(value)
    if not _DURATION.fullmatch(name.upper()):
        raise WrongTerms(f"{name!r} is no duration; write one as P7D, P1M or P1Y")
    return name.upper()


def deadline(value: object) -> str:
    """How soon a duty falls due: hours (PT24H), or days and more."""
    name = words(value)
    if _HOURS.fullmatch(name.upper()) or _DURATION.fullmatch(name.upper()):
        return name.upper()
    raise WrongTerms(f"{name!r} is no time to do something in; write PT24H for hours, P5D for days")


def region(value: object) -> str:
    """A country, or a part of one, whose public holidays count: GB, GB-WLS."""
    name = words(value).upper()
    if not _REGION.fullmatch(name):
        raise WrongTerms(f"{name!r} names no country or region; write one as GB or GB-WLS")
    return name


def several(value: object) -> tuple[str, ...]:
    """A list of texts, or one text."""
    return tuple(words(item) for item in value) if isinstance(value, list) else (words(value),)


def columns(value: object) -> Mapping[str, str]:
    """Our field names by a table's headers."""
    if not isinstance(value, dict):
        raise WrongTerms('wants a table: { "Date of visit" = "date" }')
    return {header: words(name).lower() for header, name in value.items()}
