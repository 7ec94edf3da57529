"""What English date expressions look like, as patterns over classes of words.

A pattern is a regular expression whose letters are words: `of` is that word, `MONTH` any word with that
role, `_` a space, `DAY` a macro defined above it; blanks mean nothing. The forms follow the TimeML
annotation guidelines 1.2.1 (extent, section 2.2), RFC 5322 (mail dates), ISO 8601-1 (numeric dates),
and the inventory of operators in SCATE (Bethard and Parker, 2016).
"""

from __future__ import annotations

import re
from functools import cache

from timeline.dates.scan import Alphabet

# name, pattern: later ones are built of earlier ones
MACROS: tuple[tuple[str, str], ...] = (
    ("DAYWORD", "(?:TENS - )? ORDINAL"),
    ("DAY", "(?: DAYNUM SUFFIX? | DAYWORD)"),
    ("MON", "(?: MONTH | NAMEMONTH | VERBMONTH | LOWMONTH | SHORTMONTH .? )"),
    ("BARE", "(?: MONTH | NAMEMONTH | VERBMONTH )"),
    ("WD", "(?: WEEKDAY | SHORTDAY .? )"),
    ("LETTERERA", "(?: b . _? c . (?: _? e . )? | a . _? d . )"),
    ("AGE", "(?: _? ERA | _? LETTERERA )"),
    ("YR", "(?: NUM AGE | YEAR | ' TWO )"),
    ("OFFSET", "(?: _? (?: ZONE | [+-] (?: CLOCK4 | YEAR | TWO : SIXTY )))"),
    ("MERIDIEM", "(?: HALVES | [ap] . _? m . )"),
    ("T12", "HOUR (?: [.:] SIXTY (?: : SIXTY )? )? _? MERIDIEM"),
    ("T24", "HOUR : SIXTY (?: : SIXTY (?: . NUM )? )?"),
    ("TNAVAL", "(?: CLOCK4 | YEAR ) _? (?: hrs | hours | h )"),
    ("TWORD", "(?: half | quarter | (?: TENS (?: - ONES )? | TEENS | ONES ) ) _ (?: past | to ) _ (?: ONES | TEENS )"),
    ("TBELL", "(?: NUM | ONES | TEENS ) _? o ' clock"),
    ("TIME", "(?: (?: T12 | T24 | TNAVAL | TWORD | TBELL | NOON | (?<= at _ ) HOUR . SIXTY ) OFFSET? (?: _ in _ the _ DAYPART )? )"),
    ("ATTIME", "(?: ,? _ (?: (?: at | @ | - ) _ )? TIME | ,? _ (?: in _ the _ )? DAYPART | _ at _ night )"),
    ("CARD", "(?: NUM (?: , THREE )* (?: . NUM )? | TENS (?: [-_] ONES )? | TEENS | ONES )"),
    ("COUNT", "(?: (?: CARD | (?: a | an ) | half ) _ (?: hundred | thousand ) (?: _ and _ CARD )? | CARD )"),
    ("MANY", "(?: (?: a _ )? (?: (?: good | great ) _ )? (?: few | many | VAGUE | couple (?: _ of )? | dozen ) (?: _ more )? )"),
    ("QUANT", "(?: COUNT (?: _ and _ a _ half )? | half _ (?: a | an ) | (?: a | an ) _ half | MANY | (?: a | an ) | another )"),
    (
        "HEDGE",
        "(?: about | around | approximately | roughly | approx .? | circa | some (?= _ CARD ) | almost | nearly | under | over | "
        "(?: just | well | little | slightly ) _ (?: over | under ) | just | (?: no _ )? (?: more | less | fewer ) _ than | "
        "at _ (?: least | most ) | up _ to | only | c . | ca . )",
    ),
    ("ANYUNIT", "(?: UNIT | sec | min | hr | hrs | mins | secs ) "),
    ("AMOUNT", "(?: QUANT [-_] (?: (?: long | full | whole | calendar | working | business | consecutive | straight ) _ )? ANYUNIT (?: _ and _ a _ half )? )"),
    ("LENGTH", "(?: AMOUNT (?: (?: , | _ and )? _ AMOUNT )? )"),
    ("TO", "(?: _? (?: - | / ) _? | _ (?: to | and | or | until | till | through | & ) _ )"),
    ("PARTOF", "(?: (?: the _ )? (?: (?: very _ )? EDGE | (?: first | second | latter ) _ half (?! _ of _ (?: the _ | WHICH _ )? (?: YEAR | year ) ) | (?: early | late | latter | first | second | middle | opening | closing ) _ (?: part | third | days | weeks | months | years | stages ) | rest | remainder ) _ of _ )"),
    ("EARLY", "(?: (?: the _ )? (?: very _ )? (?: early | late | mid | later | middle ) (?: _? - _? (?: to - (?: late | mid ) [-_] )? | _ ) (?: in _ )? )"),
)  # fmt: skip

# name, pattern, tried in this order; the longest form of a kind comes first
RULES: tuple[tuple[str, str], ...] = (
    ("week_of", "(?: the _ )? (?: week (?: _ | - ) (?: commencing | beginning | ending | starting | of ) | w / [ce] ) _ (?: WD ,? _ )? (?: the _ )? (?: DAY (?: _ of )? _ MON | MON _ DAY ) (?: ,? _ YR )?"),
    ("iso", "YEAR (?: - TWO - TWO | / TWO / TWO ) (?: (?: t | _ | , _ ) TIME )?"),
    ("legal", "< DAYNUM / (?: DAYNUM | [?] [?]? ) / (?: YEAR | TWO ) > | DAYNUM / [?] [?]? / (?: YEAR | TWO ) | MON _ [?_]+ , _ YEAR"),
    ("numeric", "(?: WD ,? _ )? DAYNUM (?: / DAYNUM / (?: YEAR | TWO ) | - DAYNUM - (?: YEAR | TWO ) | . DAYNUM . (?: YEAR | TWO ) ) (?! [/-] NUM ) ATTIME?"),
    ("eight", "EIGHT"),
    ("days", "(?: (?: WD ,? _ )? (?: the _ )? DAY (?: , _ (?: the _ )? DAY )* ,? TO (?: WD ,? _ )? (?: the _ )? DAY (?: _ of )? _? - ? MON (?: [,.]? (?: _ | - ) YR )? | MON _ DAY (?: , _ DAY )* ,? TO DAY (?! _ MON | NUM | [.:/] NUM ) (?: ,? _ YR )? )"),
    ("date", "(?: (?: TIME ,? _ (?: on _ )? | (?: the _ )? DAYPART _ (?: of | on ) _ ) (?: the _ )? )? (?: (?: WD ,? _ )? (?: the _ )? DAY (?: _ day )? (?: _ of )? (?: _? | - | / | . ) MON (?: ,? [_-/.]_? YR | , YR | YEAR | _ (?: of _ )? (?: WHICH | the _ (?: same | following | previous | next ) ) _ year )? | (?: WD ,? _ )? MON (?: _ (?: the _ )? | - (?= DAY - YR ) )? DAY (?! [.:] NUM | , THREE ) (?: (?: ,? _ | - ) (?: of _ )? YR | , YEAR | _ (?: of _ )? (?: WHICH | the _ (?: same | following | previous | next ) ) _ year )? | YEAR (?: _ | - ) MON (?: _ | - ) DAYNUM ) ATTIME? "),
    ("month", "MONTHNUM / YEAR | (?: (?: the _ )? month _ of _ )? MON (?: (?: , | _ of | _ in )? (?: _ | - | / ) _? YR | '_? TWO | _ (?: of _ | in _ )? (?: the _ )? WHICH _ year )"),
    ("years", "YEAR _? [-/] _? (?: YEAR | TWO ) AGE?"),
    ("part", "(?: (?: the _ )? (?: SEASON (?: _ term )? | (?: first | second | third | fourth | last | latter | final | NUM SUFFIX ) _ (?: (?: calendar | fiscal | financial ) _ )? (?: quarter | half ) | (?: first | second | third | fourth | last | final ) _ (?: week | weekend | day | month | WEEKDAY ) | q DAYNUM | TERM _ term | [hq] DAYNUM ) (?: , | _ of | _ in )? _ (?: of _ )? (?: the _ )? (?: (?: fiscal | financial | academic | school ) _ (?: year _ )? )? (?: MON (?: _ YR )? | YR | (?: WHICH _ )? year | (?: WHICH | the ) _ month ) | q DAYNUM | (?: the _ )? (?: first | second | third | fourth ) _ (?: (?: fiscal | financial ) _ )? (?: quarter | half (?! _ (?: of | a | an ) ) ) )"),
    ("season", "(?: (?: the _ )? (?: WHICH | early | late | mid | the | that ) (?: _ | - ) SEASON | (?<= in _ ) SEASON | (?<= by _ ) SEASON | (?<= during _ ) SEASON | (?<= until _ ) SEASON | (?<= throughout _ ) SEASON | (?<= since _ ) SEASON | (?<= - ) SEASON )"),
    ("fiscal", "(?: (?: the _ )? (?: fiscal | financial | academic | school | tax | calendar ) _ (?: year _ )? YEAR (?: _? [-/] _? (?: YEAR | TWO ) )? | fy _? (?: YEAR | TWO ) (?: _? [-/] _? (?: YEAR | TWO ) )? | (?: the _ )? year _ (?: ended | ending | to ) _ DAY _ MON _ YR )"),
    ("decade", "(?: (?: the _ )? (?: YEAR '? s AGE? | THREE s AGE | ' TWO s | (?<= the _ ) TWO s | (?: (?: TEENS | TENS ) _ )? DECADE ) )"),
    ("century", "(?: (?: the _ )? (?: turn _ of _ the _ )? (?: DAYWORD | NUM SUFFIX ) [-_] (?: century | centuries ) AGE? )"),
    ("within", "(?: within | in | over | during ) _ the _ (?: (?: last | past | next | coming | previous | following ) _ (?: CARD | MANY ) _ ANYUNIT | (?: last | past | next | coming ) _ (?: year | month | decade | century | fortnight ) )"),
    ("past_span", "(?: the _ | these _ | those _ | this _ )? (?: last | next | past | previous | following | coming | first | final | preceding | ensuing | intervening ) _ (?: HEDGE _ )? (?: CARD | MANY ) _ ANYUNIT"),
    ("ago", "(?: hours | days | weeks | months | years | decades | centuries | generations ) _ (?: ago | later | earlier ) | LENGTH (?: _ time )? ,? _ (?: ago | earlier | later | afterwards | afterward | previously | hence | prior | from _ (?: now | then | today ) | (?: before | after ) (?: _ (?: that | this | then ) (?! _ (?: WORD | NAME ) ) )? (?! _ (?: WORD | NAME | the | a | an | his | her | its | their ) ) | before _ (?: last ) | on (?= [.,] ) | back )"),
    ("in_time", "(?<= in _ ) LENGTH '? s? ' _ time | (?<= in _ ) LENGTH '? _ time"),
    ("event_shift", "LENGTH _ (?: before | after | following | prior _ to | from | since ) (?= _ (?: the | WORD | NAME | a | an | his | her | its | their | that | this ) )"),
    ("beyond", "(?: the _ )? (?: day | night | week | month | year | morning | evening | weekend | decade ) _ (?: before | after ) (?: _ (?: yesterday | tomorrow | last | next ) )?"),
    ("later_in", "(?: earlier | later | (?: early | late ) ) (?: _ on )? _ (?: in _ )? (?: WHICH | the _ (?: same | WHICH ) | the ) _ (?: ONEUNIT | DAYPART | BARE ) | (?: earlier | later ) _ in _ (?: the _ )? (?: YEAR | MON (?: _ YR )? )"),
    ("relative", "(?: (?: the _ )? (?: very _ )? WHICH (?: _ (?: same | very | past | coming | calendar | financial | fiscal | academic | school ) )? | (?: the | one | a ) _ (?: other ) ) _ (?: (?: ONEUNIT | DAYPART | DECADE ) (?! _ old ) | (?: WEEKDAY ) ATTIME? | BARE (?: _ DAY (?! NUM ) )? (?! ,? _ YR ) | hour | minute | moment ) "),
    ("then_day", "(?: the _ same _ (?: ONEUNIT | DAYPART ) | that _ same _ (?: ONEUNIT | DAYPART ) )"),
    ("bare_unit", "(?<= of _ the _ ) (?: (?: financial | fiscal | academic | school | tax ) _ year | week | month | quarter | year | decade | century | season )"),
    ("day", "(?: yesterday | today | tomorrow | tonight | overnight ) (?: _ (?: at _ )? (?: TIME | DAYPART ) )?"),
    ("weekday_part", "(?: (?: TIME ,? _ (?: on _ )? | (?: the _ )? DAYPART _ (?: of | on ) _ )? (?: WEEKDAY ATTIME? | SHORTDAY .? _ TIME ) (?: _ (?: last | next | this ) (?: _ week )? | _ week )? | (?: a _ )? week _ (?: on _ | next _ | last _ )? WEEKDAY )"),
    ("set", "(?: (?: every | each ) _ (?: (?: other | second | single | CARD | DAYWORD | few ) _ )? (?: ANYUNIT | DAYPART | WEEKDAY | BARE | SEASON ) | (?: alternate | most ) _ (?: WEEKDAYS | days | weeks | weekdays ) | (?: once | twice | thrice | (?: CARD | MANY ) _ times ) (?: _ (?: (?: a | an ) | per | each | every ) _ | / ) ANYUNIT | WEEKDAYS | (?: the _ )? (?: last | DAYWORD ) _ WEEKDAY _ of _ (?: every | each | the ) _ month | SET | CARD _ (?: ANYUNIT ) _ (?: a | per ) _ ANYUNIT | (?: twice | bi ) - (?: weekly | monthly | yearly ) | (?: per | (?: a | an ) ) _ (?: annum ) )"),
    ("length", "(?: hours | days | weeks | months | years | decades | centuries ) - long | LENGTH (?: - (?: long | period ) )? (?! [-_] (?: old | olds ) )| (?: the _ | (?: a | an ) _ | his _ | their _ )? (?: whole | entire | full ) _ (?: day | night | week | month | year | decade | century ) | all _ (?: day | night | week | month | year ) (?: _ long )? | (?<= for _ ) (?: hours | days | weeks | months | years | decades | centuries | generations )"),
    ("feast", "(?: christmas (?: _ (?: day | eve ) )? | boxing _ day | new _ year ' s _ (?: day | eve ) | easter (?: _ (?: sunday | monday ) )? | good _ friday | halloween | michaelmas | armistice _ day | valentine ' s _ day | independence _ day | bastille _ day | thanksgiving ) (?: ,? _ (?: day _ )? YEAR )?"),
    ("clock", "TIME"),
    ("day_part", "(?: (?: in | during | at ) _ the _ DAYPART | (?<= at _ ) (?: night | dawn | dusk | sunset | sunrise | daybreak ) | (?: early | late | mid ) - (?: morning | afternoon | evening ) | (?: the _ )? (?: early | late ) _ (?: morning | afternoon | evening ) | (?<= by _ ) (?: morning | evening | dawn | dusk | nightfall | night ) )"),
    ("reference", "(?: (?: right _ )? now | currently | presently | nowadays | (?: more _ | most _ )? recently | lately | recent (?: _ (?: years | months | weeks | days | decades | times ) ) | (?: in | for | into ) _ the _ (?: near _ | foreseeable _ | distant _ | recent _ )? (?: future | past (?! _ (?: CARD | MANY | ANYUNIT ) ) ) | (?: at | until | to | for | by ) _ (?: present | the _ present (?: _ (?: day | time ) )? | the _ moment ) | (?: at | by | from | since | around | about | until | during ) _ (?: the _ (?: same _ | present _ )? | that _ (?: same _ )? | this _ (?: same _ )? ) (?: time | moment | period ) | these _ days | those _ days | (?: that | this ) _ (?: time | period ) | the _ same _ (?: time | period ) | the _ time | the _ future | the _ past | the _ present )"),
    ("of_month", "(?: the _ )? DAYNUM SUFFIX _ (?: inst | ult | prox ) .? | (?: the _ )? (?: DAYNUM SUFFIX | DAYWORD ) _ of _ (?: the | this | that | last | next | each | every ) (?: _ (?: same | following | previous ) )? _ month"),
    ("ordinal_day", "the _ DAYNUM SUFFIX | (?<= on _ ) DAYNUM SUFFIX"),
    ("bare_month", "BARE | (?<= in _ ) SHORTMONTH .? "),
    ("era", "(?: ERA | LETTERERA ) _? NUM | (?: NUM ) AGE"),
    ("year", "YEAR | (?<= in _ ) ' TWO | (?<= of _ ) ' TWO | (?<= summer _ ) ' TWO"),
)  # fmt: skip

_TOKEN = re.compile(r"\(\?[:!=<]*=?!?|[A-Z][A-Z0-9]*|[a-z]+|\[[^\]]*\]|_|\s+|.")
_FREE = frozenset("()|?*+{}")


class Grammar:
    """The patterns, compiled over the alphabet of the words that they and the vocabulary name."""

    __slots__ = ("alphabet", "pattern", "runs", "triggers")

    def __init__(self) -> None:
        self.alphabet = Alphabet(_literals())
        macros: dict[str, str] = {}
        for name, pattern in MACROS:
            macros[name] = f"(?:{self._expand(pattern, macros)})"
        rules = "|".join(f"(?P<{name}>{self._expand(rule, macros)})" for name, rule in RULES)
        self.pattern = re.compile(f"(?P<lead>{self._expand(_LEAD, macros)})?(?:{rules})")
        dull = "".join(map(self._role, ("WORD", "NAME", "OTHER", "BREAK")))
        self.runs = re.compile(f"[^{re.escape(dull)}]+")
        self.triggers = re.compile(f"[{re.escape(''.join(map(self._role, _TRIGGERS)))}]")

    def _role(self, role: str) -> str:
        return self.alphabet.letters_of(role)

    def _expand(self, pattern: str, macros: dict[str, str]) -> str:
        return "".join(self._token(token, macros) for token in _TOKEN.findall(pattern))

    def _token(self, token: str, macros: dict[str, str]) -> str:
        if token in macros:
            return macros[token]
        if token.isspace():
            return ""
        if token.startswith("(?") or token in _FREE:
            return token
        if token.startswith("[") and len(token) > 2:
            return f"[{''.join(re.escape(self._letters(mark)) for mark in token[1:-1])}]"
        return _set(self._letters(token))

    def _letters(self, token: str) -> str:
        if token == "_":
            return self._role("SPACE")
        letters = self._role(token if token.isupper() else "=" + token)
        if not letters:
            raise ValueError(f'no word has the role "{token}"')
        return letters


_LEAD = "(?: (?: HEDGE _ )? (?: PARTOF (?: the _ )? (?: EARLY )? | EARLY ) | HEDGE _ (?! the | this | these | those | WHICH ) )"
_TRIGGERS = (
    "MONTH", "NAMEMONTH", "VERBMONTH", "LOWMONTH", "SHORTMONTH", "WEEKDAY", "WEEKDAYS", "YEAR", "UNIT", "SHORTUNIT",
    "NUM", "SEASON", "DAYPART", "NOON", "HALVES", "DECADE", "SET", "TERM", "ERA", "SHORTDAY", "ONEUNIT",
    *("=" + word for word in (
        "yesterday today tomorrow tonight overnight now currently presently nowadays recently lately "
        "recent future past present moment time times period days easter christmas "
        "halloween thanksgiving friday clock centuries hrs mins secs sec min hr annum"
    ).split()),
)  # fmt: skip


def _literals() -> set[str]:
    """Every word that a pattern names."""
    patterns = " ".join(pattern for _, pattern in (*MACROS, *RULES, ("", _LEAD)))
    words = {token for token in _TOKEN.findall(patterns) if token.isalpha() and token.islower()}
    letters = {
        letter for group in re.findall(r"\[[^\]]*\]", patterns) for letter in group if letter.isalpha()
    }
    named = {trigger[1:] for trigger in _TRIGGERS if trigger.startswith("=")}
    return words | letters | named


def _set(letters: str) -> str:
    return re.escape(letters) if len(letters) == 1 else f"[{re.escape(letters)}]"


@cache
def grammar() -> Grammar:
    """The grammar, compiled on first use."""
    return Grammar()
