"""What words in a list of attendance name by their look: a person, a post, a body, people who are counted."""

from __future__ import annotations

import re

from timeline.extract.lexicon import classes, listed_titles, words
from timeline.extract.rows import kind_of
from timeline.model.mention import Kind

COUNTED = re.compile(
    r"^(?:the |some |about |around |approximately |approx\.? |over )?(?:\d+|an?|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
    r"twenty|thirty|forty|fifty|several|various|many|some|a number of|a few|no)\b[\w \t-]*"
    r"\b(?P<who>[a-z]+)(?:\b.*)?$",
    re.IGNORECASE,
)
PUBLIC = re.compile(r"\b(?:members? of (?:the )?(?:public|press|staff|team)|public|press|media)\b", re.I)
TOLD = re.compile(r"\b(?:is|was|were|are|had|has|have)\b")  # of a sentence, which names nobody
ELIDED = re.compile(r"(?:d|l|t|dell|dall|all|nell|del)['’][^\W\d_a-z]")  # "d'Aubigny"
COUNTED_PEOPLE = frozenset(
    "public press member members others guests observers people parishioners owners homeowners electors "
    "ratepayers villagers pupils students citizens attendees reporters".split()
)
VAN_DER = re.compile(r"\b[av]/d\b")
JOINERS = frozenset("of for and the to in & at on with from de la".split())
SHORT = frozenset(  # of given names, and of what belongs to a name
    "wm chas geo thos jas jos jno robt edw fred alex benj saml danl st mt jr sr".split()
)
ACTING = re.compile(r"^(?:T|A|Temp|Act)/(?=[A-Z][A-Za-z])")  # "T/DCI Roe", who holds the rank for a time
RANKS = frozenset(("DI", "DC", "ACC", "DCC", "WO"))  # in capitals: "Di" begins names
LONGEST = 7  # words of a name or post


def kind_named(reading: str) -> Kind | None:
    """What words in a list of attendance name; None if they name nobody."""
    tokens = reading.split()
    if not tokens or len(tokens) > LONGEST + 3:
        return None
    if _is_counted(reading):
        return Kind.GROUP
    low = [token.lower().strip(".,") for token in tokens]
    if low[0] in listed_titles() and len(tokens) == 1:
        return None
    if low[0] == "hon" and _is_post(low[1:], tokens[1:]):
        return Kind.POST
    if _is_style(tokens[0], 0) and len(tokens) > 1:
        return Kind.PERSON if looks_personal(tokens[_styles(tokens) :]) else None
    if (
        len(tokens) > LONGEST
        or any(character.isdigit() for character in reading)
        or "/" in VAN_DER.sub("", reading)
    ):
        return None
    return _kind_by_words(reading, tokens, low)


def untitled(reading: str) -> str:
    """A name without the titles before it, if a word is left.

    The number of an officer is kept with a lone surname, which it tells from others: "PC 412 Smith".
    """
    tokens = reading.split()
    first = _styles(tokens)
    numbered = first > 1 and first + 1 == len(tokens) and tokens[first - 1].strip("#()").isdigit()
    return " ".join(tokens[first - 2 if numbered else first :])


def _styles(tokens: list[str]) -> int:
    """How many titles, and numbers behind them, stand before a name."""
    first = 0
    while first + 1 < len(tokens) and _is_style(tokens[first], first):
        first += 1
    return first or _unlisted_styles(tokens)


def _unlisted_styles(tokens: list[str]) -> int:
    """How many stand before a given name, the first of which no list of ours holds: "GR Mag. Eva Roe"."""
    given = next((place for place, token in enumerate(tokens) if token.lower() in words("given")), 0)
    if not 0 < given < len(tokens) - 1 or not all(_is_style(token, 0) for token in tokens[1:given]):
        return 0
    short = tokens[0].endswith(".") and tokens[0][:-1].isalpha() and len(tokens[0]) > 3
    letters = tokens[0].isupper() and tokens[0].isalpha() and 1 < len(tokens[0]) < 5
    return given if (short and tokens[0][:-1].lower() not in SHORT) or letters else 0


def _is_style(token: str, place: int) -> bool:
    number = place > 0 and token.strip("#()").isdigit()
    token = ACTING.sub("", token)
    return number or token in RANKS or token.lower().strip(".,") in listed_titles()


def _kind_by_words(reading: str, tokens: list[str], low: list[str]) -> Kind | None:
    if low[-1] in classes("firms")["sure"] and len(tokens) > 1:
        return Kind.ORGANISATION
    if low[0] in words("given") and 1 < len(tokens) < 5 and looks_personal(tokens):
        return Kind.PERSON
    if _is_post(low, tokens):
        return Kind.POST
    if low[-1] in words("groups") and len(tokens) > 1:
        return Kind.GROUP
    if any(word in words("no_names") for word in low) or not looks_personal(tokens):
        return None
    ends = classes("bodies")["ends"]
    if any(word in ends for word in low[1:-1]):
        return Kind.ORGANISATION
    kind = kind_of(reading)
    posts = classes("posts")
    if kind is Kind.POST and low[0] in posts["modifiers"] and low[1] in posts["heads"]:
        return kind
    return Kind.PERSON if kind is Kind.POST or (kind is Kind.ORGANISATION and len(low) == 1) else kind


def _is_counted(reading: str) -> bool:
    if TOLD.search(reading):
        return False
    counted = COUNTED.match(reading)
    people = words("groups") | COUNTED_PEOPLE
    if counted and re.search(r"[a-z]", reading):
        low = re.findall(r"[a-z]+", reading.lower())
        return any(word in people or word.removesuffix("s") + "s" in people for word in low)
    return bool(PUBLIC.fullmatch(reading))


def _is_post(low: list[str], tokens: list[str]) -> bool:
    """An office: its head, with nothing but capitals and small joining words around it."""
    posts = classes("posts")
    heads = posts["heads"] | posts["listed"] | posts["small"].intersection(tokens)
    if low[0] in words("given") and len(low) == 2:
        return False
    first = tokens[0] in heads and "of" in low[1:2]  # "representative of Burundi"
    capital = all(token[:1].isupper() or token.lower() in JOINERS for token in tokens[first:])
    small = len(low) <= 4 and not any(token[:1].isupper() for token in tokens[1:])
    sent = low[-1] in heads and tokens[-1].islower() and low[0] not in words("given")
    mixed = (
        sent and len(low) > 1 and all(token[:1].isupper() for token in tokens[:-1])
    )  # "Bar representative"
    low = [_hyphened(word) for word in low]
    headed = any(word in heads for word in low)
    alone = low[-1] in heads or (len(low) > 2 and any(word in heads for word in low[:3]) and "of" in low)
    return headed and (capital or small or mixed) and (alone or low[0] in heads or "for" in low)


def _hyphened(word: str) -> str:
    """The office in "vice-chancellor"."""
    before, hyphen, office = word.rpartition("-")
    return office if hyphen and before in classes("posts")["modifiers"] else word


def looks_personal(tokens: list[str]) -> bool:
    """Capitals, initials and the small words of names; at least one word of letters."""
    if not tokens or len(tokens) > LONGEST:
        return False
    good = [
        token.lstrip("‘'\"“(")[:1].isupper()
        or token.lower().strip(".,'’") in words("particles")
        or token in ("'t", "’t")
        or token == "&"
        or ELIDED.match(token) is not None
        for token in tokens
    ]
    lettered = any(sum(map(str.isalpha, token)) > 1 for token in tokens)
    uncased = all(not token.isascii() and token.isalpha() for token in tokens)
    plain = not any(mark in token for token in tokens for mark in "=#*|\\`%$")
    return plain and lettered and ((all(good) and any(t[:1].isupper() for t in tokens)) or uncased)
