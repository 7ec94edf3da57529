"""Days that have a name: feasts of a fixed day, those reckoned from Easter, those on a numbered weekday.

Sources: the tables of the Book of Common Prayer (1662) and the General Roman Calendar for the days from
Easter; 5 U.S.C. 6103 for numbered weekdays.
Days that several countries keep apart (Thanksgiving, the August bank holiday) are left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType

from timeline.model.expression import Meaning

# (month, day)
FIXED: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
     "new year's day": (1, 1), "new year's eve": (12, 31), "hogmanay": (12, 31), "halloween": (10, 31),
     "hallowe'en": (10, 31), "all saints' day": (11, 1), "all souls' day": (11, 2),
     "valentine's day": (2, 14), "st valentine's day": (2, 14), "st david's day": (3, 1),
     "st patrick's day": (3, 17), "st george's day": (4, 23), "st andrew's day": (11, 30),
     "st stephen's day": (12, 26), "burns night": (1, 25), "bonfire night": (11, 5),
     "guy fawkes night": (11, 5), "guy fawkes day": (11, 5), "lady day": (3, 25), "midsummer day": (6, 24),
     "independence day": (7, 4), "bastille day": (7, 14), "armistice day": (11, 11),
     "veterans day": (11, 11), "juneteenth": (6, 19), "canada day": (7, 1), "anzac day": (4, 25),
     "michaelmas": (9, 29), "new year": (1, 1), "lammas": (8, 1), "candlemas": (2, 2)}
)  # fmt: skip
# days after Easter Sunday
FROM_EASTER: Mapping[str, int] = MappingProxyType(
    {"shrove tuesday": -47, "ash wednesday": -46, "mothering sunday": -21, "palm sunday": -7,
     "maundy thursday": -3, "good friday": -2, "holy saturday": -1, "easter": 0, "easter sunday": 0,
     "easter monday": 1, "ascension day": 39, "whit sunday": 49, "whitsunday": 49, "whitsun": 49,
     "pentecost": 49,
     "whit monday": 50, "trinity sunday": 56, "corpus christi": 60}
)  # fmt: skip
# month, weekday from Monday as 1, which of them; the last is 9
NUMBERED: Mapping[str, tuple[int, int, int]] = MappingProxyType(
    {"remembrance sunday": (11, 7, 2), "labor day": (9, 1, 1), "memorial day": (5, 1, 9),
     "presidents' day": (2, 1, 3), "martin luther king day": (1, 1, 3)}
)  # fmt: skip
_NAMES = tuple(sorted({*FIXED, *FROM_EASTER, *NUMBERED}, key=len, reverse=True))


def feast(text: str) -> Meaning | None:
    """The meaning of a named day, of a year or of one that the words leave out."""
    figure = re.search(r"\d{4}", text)
    year = int(figure[0]) if figure else None
    plain = re.sub(r" jr\.?(?= day)", "", text.replace("st. ", "st "))
    name = next((name for name in _NAMES if plain.startswith(name)), "")
    turned = re.search(r"(?:last|this|next) year$", plain)
    turn = turned[0] if turned else ""
    if name in FIXED:
        month, day = FIXED[name]
        return Meaning(year=year, month=month, day=day, turn=turn)
    if name in NUMBERED:
        month, weekday, number = NUMBERED[name]
        return Meaning(year=year, month=month, part=f"weekday{weekday}#{number}", turn=turn)
    return Meaning(year=year, part=name, turn=turn) if name else None


def day_from_easter(name: str, year: int) -> date:
    """The day of a feast that is reckoned from Easter."""
    return _easter(year) + timedelta(days=FROM_EASTER[name])


def _easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian reckoning (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)
