"""The words of English dates: what each counts or names, and the roles that patterns ask for.

Sources: month and weekday names and their short forms, CLDR 46 `en` and `en-GB`; units, parts of the
day and modifiers, TimeML annotation guidelines 1.2.1, sections 3.1 to 3.5; terms of the courts and
universities, the Civil Procedure Rules (England and Wales), practice direction 39B.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from timeline.model.phrase import NAMES_OF_MONTHS


def _numbered(words: str, start: int = 1) -> dict[str, int]:
    """Each word of a list with its number; words joined by `/` share one."""
    rows = enumerate(words.split(), start)
    return {word: number for number, row in rows for word in row.split("/")}


_LONG_MONTHS = " ".join(NAMES_OF_MONTHS).lower()
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep/sept oct nov dec"
_LONG_DAYS = "monday tuesday wednesday thursday friday saturday sunday"
_SHORT_DAYS = "mon tue/tues wed/weds thu/thur/thurs fri sat sun"

MONTHS: Mapping[str, int] = MappingProxyType({**_numbered(_SHORT_MONTHS), **_numbered(_LONG_MONTHS)})
WEEKDAYS: Mapping[str, int] = MappingProxyType(
    {
        **_numbered(_SHORT_DAYS),
        **_numbered(_LONG_DAYS),
        **_numbered(" ".join(d + "s" for d in _LONG_DAYS.split())),
    }
)
ONES: Mapping[str, int] = MappingProxyType(_numbered("one two three four five six seven eight nine"))
TEENS: Mapping[str, int] = MappingProxyType(
    _numbered(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
        10,
    )
)
TENS: Mapping[str, int] = MappingProxyType(
    {
        word: 10 * tens
        for word, tens in _numbered("twenty thirty forty/fourty fifty sixty seventy eighty ninety", 2).items()
    }
)
COUNTS: Mapping[str, int] = MappingProxyType({**ONES, **TEENS, "twenty": 20})  # as prose spells them
TO_TWELVE = tuple(COUNTS)[:12]
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
)
ORDINALS: Mapping[str, int] = MappingProxyType({**_numbered(_ORDINALS), "thirtieth": 30})
ROUGH: Mapping[str, float] = MappingProxyType(
    {"a": 1, "an": 1, "half": 0.5, "couple": 2, "dozen": 12, "hundred": 100, "thousand": 1000, "single": 1}
)
VAGUE: frozenset[str] = frozenset(
    "several few some many numerous various recent more multiple dozens countless".split()
)

# unit: words, the TIMEX3 letter, how many of it a word counts, days of one (least, most)
_UNITS = (
    ("second", "second seconds sec secs", "S", 1),
    ("minute", "minute minutes min mins", "M", 1),
    ("hour", "hour hours hr hrs", "H", 1),
    ("day", "day days", "D", 1),
    ("night", "night nights", "NI", 1),
    ("morning", "mornings", "MO", 1),
    ("evening", "evenings", "EV", 1),
    ("afternoon", "afternoons", "AF", 1),
    ("weekend", "weekend weekends", "WE", 1),
    ("week", "week weeks wk wks", "W", 1),
    ("week", "fortnight fortnights", "W", 2),
    ("month", "month months mth mths", "M", 1),
    ("quarter", "quarter quarters", "Q", 1),
    ("season", "season seasons", "SN", 1),
    ("year", "year years yr yrs twelvemonth", "Y", 1),
    ("decade", "decade decades", "DE", 1),
    ("year", "generation generations", "Y", 25),
    ("century", "century centuries", "CE", 1),
    ("millennium", "millennium millennia millenniums", "ML", 1),
)
UNITS: Mapping[str, tuple[str, int]] = MappingProxyType(
    {word: (unit, count) for unit, words, _, count in _UNITS for word in words.split()}
)
LETTERS: Mapping[str, str] = MappingProxyType({unit: letter for unit, _, letter, _ in _UNITS})
CLOCK_UNITS = frozenset({"second", "minute", "hour"})
DAYS_OF: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "second": (0, 1), "minute": (0, 1), "hour": (0, 1), "night": (0, 1), "morning": (0, 1),
        "evening": (0, 1), "afternoon": (0, 1), "day": (1, 1), "weekend": (2, 2), "week": (7, 7),
        "month": (28, 31), "quarter": (90, 92), "season": (89, 93), "year": (365, 366),
        "decade": (3652, 3653), "century": (36524, 36525), "millennium": (365242, 365243),
    }
)  # fmt: skip

SEASONS: Mapping[str, str] = MappingProxyType(
    {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
     "winter": "WI", "wintertime": "WI"}
)  # fmt: skip
# the sittings of the courts by their usual first and last days (month, day)
SITTINGS: Mapping[str, tuple[int, int, int, int]] = MappingProxyType(
    {"TMI": (10, 1, 12, 21), "THI": (1, 11, 4, 20), "TTR": (4, 20, 7, 31)}
)
# the terms of schools and colleges by the widest custom of Britain and the United States
SCHOOL_TERMS: Mapping[str, tuple[int, int, int, int]] = MappingProxyType(
    {"TSP": (1, 1, 5, 31), "TSU": (4, 1, 8, 31), "TFA": (8, 1, 12, 31), "TWI": (1, 1, 4, 30)}
)
TERMS: Mapping[str, str] = MappingProxyType(
    {"michaelmas": "TMI", "hilary": "THI", "lent": "THI", "trinity": "TTR", **SEASONS}
)
DAYPARTS: Mapping[str, str] = MappingProxyType(
    {"morning": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "forenoon": "MO", "afternoon": "AF",
     "evening": "EV", "dusk": "EV", "sunset": "EV", "night": "NI", "overnight": "NI", "tonight": "NI",
     "lunchtime": "12:00", "noon": "12:00", "midday": "12:00", "midnight": "24:00", "daytime": "DT"}
)  # fmt: skip
DECADES: Mapping[str, int] = MappingProxyType(
    {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
     "nineties": 9}
)  # fmt: skip
# words that stand for a reference: TIMEX3 value
REFERENCES: Mapping[str, str] = MappingProxyType(
    {"now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF", "nowadays": "PRESENT_REF",
     "recently": "PAST_REF", "lately": "PAST_REF", "recent": "PAST_REF", "formerly": "PAST_REF",
     "previously": "PAST_REF", "current": "PRESENT_REF", "present": "PRESENT_REF",
     "future": "FUTURE_REF", "soon": "FUTURE_REF", "shortly": "FUTURE_REF", "past": "PAST_REF",
     "once": "PAST_REF", "future's": "FUTURE_REF", "immediately": "PRESENT_REF"}
)  # fmt: skip
SETS: Mapping[str, str] = MappingProxyType(
    {"daily": "P1D", "nightly": "PTNI", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W",
     "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P1Q", "yearly": "P1Y", "annually": "P1Y",
     "biannual": "P6M", "biannually": "P6M", "biennial": "P2Y", "biennially": "P2Y",
     "hourly": "PT1H"}
)  # fmt: skip
MODS: Mapping[str, str] = MappingProxyType(
    {"early": "START", "start": "START", "beginning": "START", "opening": "START", "outset": "START",
     "beginnings": "START", "turn": "START", "onset": "START",
     "mid": "MID", "middle": "MID", "midst": "MID", "height": "MID",
     "late": "END", "end": "END", "close": "END", "latter": "END", "ending": "END", "later": "END",
     "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "circa": "APPROX",
     "c": "APPROX", "ca": "APPROX", "some": "APPROX", "approx": "APPROX",
     "almost": "LESS_THAN", "nearly": "LESS_THAN", "under": "LESS_THAN", "within": "LESS_THAN",
     "over": "MORE_THAN", "above": "MORE_THAN",
     "less": "LESS_THAN", "fewer": "LESS_THAN", "more": "MORE_THAN",
     "least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS", "up": "EQUAL_OR_LESS"}
)  # fmt: skip
ZONES: Mapping[str, str] = MappingProxyType(
    {"z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "bst": "+01:00", "cet": "+01:00", "cest": "+02:00",
     "est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
     "pst": "-08:00", "pdt": "-07:00"}
)  # fmt: skip

# role: the words that have it, in lower case; a word may have several
ROLES: Mapping[str, str] = MappingProxyType(
    {
        "MONTH": "january february july august september october november december",
        "NAMEMONTH": "april june",  # first names too
        "VERBMONTH": "may march",  # never in lower case on their own
        "SHORTMONTH": "jan feb mar apr jun jul aug sep sept oct nov dec",
        "WEEKDAY": _LONG_DAYS,
        "WEEKDAYS": " ".join(day + "s" for day in _LONG_DAYS.split()),
        "SHORTDAY": _SHORT_DAYS.replace("/", " "),
        "ONES": " ".join(ONES),
        "TEENS": " ".join(TEENS),
        "TENS": " ".join(TENS),
        "ORDINAL": " ".join(word for word in ORDINALS if "-" not in word),
        "LOWORDINAL": "first second third fourth fifth sixth seventh eighth ninth",
        "SUFFIX": "st nd rd th",
        "UNIT": " ".join(word for word in UNITS if word not in {"sec", "min", "hr"}),
        "ONEUNIT": "day night weekend week fortnight month quarter season year decade century millennium",
        "SHORTUNIT": "hour minute second",
        "SEASON": " ".join(SEASONS),
        "DAYPART": "morning afternoon evening night dawn dusk daybreak sunrise sunset lunchtime",
        "NOON": "noon midday midnight",
        "HALVES": "am pm",
        "ZONE": " ".join(ZONES),
        "ERA": "bc bce ad ce",
        "DECADE": " ".join(DECADES),
        "SET": " ".join(SETS),
        "VAGUE": " ".join(sorted(VAGUE - {"more", "recent"})),
        "WHICH": "last next this that past previous following coming same preceding ensuing current "
        "subsequent present",
        "EDGE": "start beginning end middle close turn outset midst height onset",
        "TERM": "michaelmas hilary trinity lent",
        "ROMAN": "ii iii iv vi vii viii ix xi xii",  # i, v and x are words too
    }
)
# the months and days as everyone writes them: lower case says that the word is another
CAPITAL_ROLES = frozenset({"SHORTDAY"})
