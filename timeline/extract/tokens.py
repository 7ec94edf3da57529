"""Words with their places and word classes: a shallow reading of English that needs no model.

Classes: DT determiner, PRP pronoun, IN preposition, AUX be/have/do/modal, CC and/or, SC
subordinator, NEG, RB adverb, VB verb, NN anything nominal (nouns, adjectives, names, numbers),
CD number, POS possessive, "," and "." for punctuation, "(" ")" and '"'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from types import MappingProxyType

from timeline.extract.guessedpasts import guessed_past
from timeline.extract.lexicon import VerbForm, classes, verbs, words

TITLES = "|".join(sorted(title for title in words("titles") if len(title) <= 4))
# words that follow the letter of a list item ("A. The board met"), not an initial
OPENERS = "The|An|In|On|At|By|We|He|She|It|They|This|That|There|These|Those|Our|No|If|When"
TOKEN = re.compile(
    rf"\b(?i:{TITLES})\.(?=\s+[A-Z])"  # the full stop of "Dr. Lee" ends no sentence
    rf"|\b(?:[A-Z]\.)+(?=\s?(?:[A-Z]\.\s?)*(?!(?:{OPENERS})\b)[A-Z][\w'’]+)"  # nor that of "J. R. Lee"
    r"|[A-Z]{1,4}\d{2,4}[A-Z]{0,2}\b(?:-\d+\b)?"  # "A380", "B52-2": the name of a model or a road
    r"|[^\W\d_]+(?:[-‐‑/&.](?=[^\W_])[^\W_]+)*(?:n['’]t\b|['’](?!(?:s|m|re|ve|ll|d)\b)[^\W\d_]+)?"
    r"|['’](?:s|m|re|ve|ll|d)\b"
    r"|@[\w-]+"
    r"|``|''"
    r"|\d+(?:[.,]\d+)*(?:-[^\W\d_]{3,})+\b"  # "40-page", "6.5-metre"
    r"|\d+(?:[.,:/-]\d+)*(?:st|nd|rd|th)?\b"
    r"|[^\w\s]"
    r"|[\w]"
)
NOTHING: Mapping[str, Sequence[int]] = MappingProxyType({})
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
PUNCTUATION = {
    "&": "CC",
    ",": ",",
    ";": ".",
    ":": ".",
    ".": ".",
    "!": ".",
    "?": ".",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
}
QUOTES = frozenset(('"', "“", "”", "„", "«", "»", "``", "''"))
BE = classes("closed")["BE"]
HAVE = classes("closed")["HAVE"]
HERSELF_BEFORE = frozenset((".", ",", "IN", "SC", "CC", "DT", "PRP", "AUX", "NEG"))
DOERS = frozenset(("i", "he", "she", "we", "they", "who"))
BASE = frozenset(("base",))
CURRENCIES = frozenset("£$€¥")  # "lost £2 million": part of the amount, and no full stop
PREDICATES = frozenset(("aware", "unaware", "ignorant", "underway", "sighted"))
NOTED = frozenset("receive send tell hand show ring phone telephone email meet forward".split())
EVENT_ING = frozenset(
    ("meeting", "briefing", "hearing", "filing", "building", "funding", "training", "findings", "warning")
)
ORDER_OF_CLASSES = (("BE", "AUX"), ("HAVE", "AUX"), ("DO", "AUX"), ("MD", "AUX"), ("NEG", "NEG"),
                    ("CC", "CC"),
                    ("SC", "SC"), ("DT", "DT"), ("PRP", "PRP"), ("IN", "IN"), ("RB", "RB"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Token:
    """A word at its place, its class, and its lemma if it is a verb here."""

    text: str
    start: int
    end: int
    tag: str
    lemma: str = ""
    forms: frozenset[str] = frozenset()
    # the word in lower case, with a plain apostrophe and without the full stop of a title; asked for so
    # often that it is worked out once
    low: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        low = self.text.lower().replace("’", "'")
        object.__setattr__(self, "low", low.rstrip(".") or low)

    @property
    def capital(self) -> bool:
        """Begins with a capital letter."""
        return self.text[:1].isupper()


def tokens_of(
    body: str, start: int, end: int, run_on: Mapping[str, Sequence[int]] = NOTHING
) -> tuple[Token, ...]:
    """The words of a slice, with their classes settled by their neighbours; `run_on` words are parted."""
    spans = (part for m in TOKEN.finditer(body, start, end) for part in _parted(m, run_on.get(m.group(), ())))
    raw = [Token(body[a:z], a, z, _class(body[a:z])) for a, z in spans]
    settled: list[Token] = []
    for index, token in enumerate(raw):
        settled.append(_settled(token, settled, raw[index + 1 : index + 3]))
    return tuple(settled)


def _parted(found: re.Match[str], cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The span of a word, or of each of the words that it is."""
    edges = [found.start(), *(found.start() + cut for cut in cuts), found.end()]
    return pairwise(edges)


def _class(word: str) -> str:
    low = word.lower().replace("’", "'")
    if word in PUNCTUATION:
        return PUNCTUATION[word]
    if word in QUOTES:
        return '"'
    if low == "'s":
        return "POS"
    if low in PREDICATES:
        return "JJ"
    if low[:1] == "'" or low.endswith("n't"):
        return "AUX"
    if word in CURRENCIES:
        return "CD"
    if word[0].isdigit():
        return "NN" if word[-1].isalpha() and "-" in word else "CD"
    lists = classes("closed")
    return next(
        (tag for name, tag in ORDER_OF_CLASSES if low in lists[name]),
        "NN" if word[0].isalnum() or word[0] == "@" else ".",
    )


def _settled(token: Token, before: Sequence[Token], after: Sequence[Token]) -> Token:
    """A word that can be a verb is one where its neighbours want one; 's after a noun is possessive."""
    if token.tag == "POS":
        pronoun = bool(before) and before[-1].low in ("it", "that", "there", "he", "she", "what", "who")
        return replace(token, tag="AUX") if pronoun else token
    if token.low == "'" and _owns(token, before, after):
        return replace(token, tag="POS")  # "the residents' association"
    if token.low == "since" and before and before[-1].low in HAVE:
        return replace(token, tag="RB")  # "has since resigned"
    if token.low == "first" and _right_before_its_verb(before, after):
        return replace(token, tag="RB")  # "I first saw the letter"
    if token.low == "acting" and after and after[0].tag == "NN" and not after[0].low.endswith("ly"):
        return token  # "was acting harbour master": part of the post
    if token.low == "forward" and _wants_a_verb(before):
        token = replace(token, tag="NN")  # "did not forward the survey"
    if token.low == "that" and before and before[-1].tag == "IN" and after and after[0].tag in ("NN", "CD"):
        return replace(token, tag="DT")  # "the notes of that meeting"
    if token.low == "home" and before and before[-1].low in classes("documents")["strong"]:
        return replace(token, tag="RB")  # "took the study home"
    if token.low in ("both", "all") and _floats(before, after):
        return replace(token, tag="RB")  # "Ms Roe and Mr Holt both attended"
    if token.tag != "NN":
        return _pronoun_or_determiner(token, after)
    form = verbs().get(token.low) or guessed_past(token.text)
    if form is None and before and _wants_a_base(before[-1]) and _may_be_a_base(token):
        return replace(token, tag="VB", lemma=token.low, forms=BASE)  # "who did survive"
    if form is None:
        return replace(token, tag="RB") if token.low.endswith("ly") and not token.capital else token
    if is_verb(token, form, before, after):
        return replace(token, tag="VB", lemma=form.lemma, forms=form.forms)
    return token


def _floats(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Behind those who do it and right before a past form that no noun follows."""
    behind = bool(before) and before[-1].tag in ("NN", ",", "PRP") and bool(after)
    form = verbs().get(after[0].low) if behind else None
    past = form is not None and "past" in form.forms
    return past and (len(after) < 2 or after[1].tag != "NN")


def _owns(token: Token, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """An apostrophe that closes a plural right before what is theirs."""
    joined = bool(before) and before[-1].tag == "NN" and before[-1].end == token.start
    return (
        joined and before[-1].low.endswith(("s", "x", "z")) and bool(after) and after[0].tag in ("NN", "CD")
    )


def _right_before_its_verb(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Behind whoever does it, and before a past form: "the board first learned"."""
    if not before or not after:
        return False
    form = verbs().get(after[0].low) or guessed_past(after[0].text)
    aside = len(before) > 1 and before[-1].tag == "," and before[-2].capital  # "the clerk, Ms Roe, first saw"
    behind = before[-1].tag == "NN" or before[-1].low in HAVE | BE or aside
    return before[-1].low in DOERS or (behind and form is not None and bool(form.forms & {"past", "part"}))


def _wants_a_verb(before: Sequence[Token]) -> bool:
    """Behind an auxiliary, "to" or a pronoun."""
    last = next((t for t in reversed(before) if t.low not in ("not", "never")), None)
    return last is not None and (last.tag in ("AUX", "PRP") or last.low == "to")


def _pronoun_or_determiner(token: Token, after: Sequence[Token]) -> Token:
    """ "this" before a noun points at it; before a verb it stands for something; "told her that"."""
    if token.low == "her" and (not after or after[0].tag in HERSELF_BEFORE):
        return replace(token, tag="PRP")
    if token.low not in ("this", "that", "these", "those", "which", "what", "all", "both", "neither"):
        return token
    follows = after[0].tag if after else "."
    if token.low in ("this", "these", "those", "all", "both"):
        return replace(token, tag="DT" if follows in ("NN", "CD", "RB", "DT", "(", '"') else "PRP")
    return token


@dataclass(frozen=True, slots=True)
class _Place:
    """A word that has verb forms, and its neighbours; adverbs before it are passed over."""

    token: Token
    form: VerbForm
    previous: Token | None
    following: Token | None
    before: Sequence[Token]

    @property
    def follows(self) -> str:
        """The class of the next word; a full stop at the end."""
        return self.following.tag if self.following is not None else "."


def is_verb(token: Token, form: VerbForm, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a word that has verb forms is a verb between these neighbours: the first rule that speaks."""
    previous = next((t for t in reversed(before) if t.tag != "RB" and t.low not in ("not", "never")), None)
    place = _Place(token, form, previous, after[0] if after else None, before)
    return next(verdict for rule in RULES if (verdict := rule(place)) is not None)


def _capital_inside(place: _Place) -> bool | None:
    """A capital inside a sentence begins a name."""
    if not place.token.capital or place.token.text.isupper() or place.previous is None:
        return None
    return None if place.previous.tag in (".", '"', "CC", ",") else False


def _event_in_ing(place: _Place) -> bool | None:
    """ "meeting", "briefing": verbs only after a form of be."""
    if place.token.low not in EVENT_ING:
        return None
    progressive = place.previous is not None and place.previous.low in BE
    return None if progressive else False


def _opening(place: _Place) -> bool | None:
    """The first word of a sentence is a verb only as a participle ("Asked by ...", "Having ...")."""
    if place.previous is not None and place.previous.tag not in (".", '"'):
        return None
    if place.following is not None and place.following.text == ":" and "s" in place.form.forms:
        return True
    if _closes(place.before) and place.token.low in words("speech"):
        return True
    named = place.follows == "NN" and place.following is not None and place.following.capital
    if named and place.form.lemma in NOTED and "past" in place.form.forms:
        return True  # "Rang Mr Ash", "Received Ms Roe's note": as logs leave out who did it
    participle = bool(place.form.forms & {"ing", "part"}) and place.following is not None
    return participle and place.follows in ("DT", "PRP", "IN", "NEG") and not place.token.text.isupper()


def _closes(before: Sequence[Token]) -> bool:
    """A quotation mark behind a comma or full stop: `," said Dr Lee`."""
    return len(before) > 1 and before[-1].tag == '"' and before[-2].tag in (",", ".")


def _behind_a_year(place: _Place) -> bool | None:
    """ "the minutes of May 2012 show that", "the board in 2012 refused the plan"."""
    previous, forms = place.previous, place.form.forms
    if previous is None or not YEAR.fullmatch(previous.text):
        return None
    if forms & {"past", "part"}:
        return "part" not in forms or place.follows != "NN"
    if forms == {"ing"}:
        return place.follows in ("DT", "PRP")  # "wrote on 3 May 2012 enclosing the plan"
    adverb = place.before[-1].tag == "RB" and "s" in forms
    return adverb or (place.follows == "SC" and bool(forms & {"base", "s"}))


def _after_these(place: _Place) -> bool | None:
    """ "Notes from these show that": a plural demonstrative is a subject too."""
    previous = place.previous
    if previous is None or previous.low not in ("these", "those") or place.follows != "SC":
        return None
    return "base" in place.form.forms


def _by_class_before(place: _Place) -> bool | None:
    """What a determiner, a pronoun, "to", an auxiliary or a preposition before it wants."""
    previous, forms = place.previous, place.form.forms
    if previous is not None and previous.tag == "CD" and place.before[-1].tag == "RB":
        return None  # "on 9 August still works"
    if previous is not None and previous.tag == "CD" and _is_model(place.before):
        return None if forms & {"past", "part"} else False  # "the Boeing 787 landed"
    if previous is None or previous.tag in ("DT", "POS", "CD"):
        return False
    if previous.low == "no":
        return None if place.before[-1].low == "longer" else False
    if previous.low == "to" or previous.tag == "PRP":
        return True
    if previous.tag == "AUX":
        plain = previous.low.removesuffix("n't")
        perfect = plain in BE or plain in HAVE or plain.startswith("'")
        return bool(forms & ({"part", "past", "ing"} if perfect else {"base"}))
    if previous.tag == "IN":
        return forms == {"ing"} and place.follows in ("DT", "NN", "PRP", "IN", "CD")
    return None


def _is_model(before: Sequence[Token]) -> bool:
    """The number behind a name that tells one of a maker's products from another."""
    return len(before) > 1 and before[-2].tag == "NN" and before[-2].capital and before[-1].text.isdigit()


def _past(place: _Place) -> bool | None:
    """A past form is a verb unless it stands before its noun, or is the noun ("the pipe burst was found")."""
    if not place.form.forms & {"past", "part"}:
        return None
    if "part" not in place.form.forms:
        return True  # "on 9 June and began work": no participle, so that it stands before no noun
    if place.token.low == place.form.lemma and place.follows == "AUX":
        return False
    return not (place.follows == "NN" and place.previous is not None and place.previous.tag == "CC")


def _ing(place: _Place) -> bool | None:
    if "ing" not in place.form.forms:
        return None
    return place.follows in ("DT", "IN", "PRP", ",", ".", "CD", "SC", "NEG")


def _after_that(place: _Place) -> bool | None:
    """ "reports that raise": a relative clause about a plural; else "that" or "and" before an object."""
    previous, forms = place.previous, place.form.forms
    if previous is None or previous.tag not in ("CC", "SC", "NEG"):
        return None
    owner = place.before[-2] if len(place.before) > 1 else None
    if previous.low == "that" and "base" in forms and owner is not None and owner.tag == "NN":
        return owner.low.endswith("s") or place.follows in ("DT", "PRP", "IN", "SC")
    return place.follows in ("DT", "PRP", "IN", "SC")


def _third_person(place: _Place) -> bool | None:
    """ "says:", "says that"; plural nouns that look alike ("reports of") are none."""
    if "s" not in place.form.forms or place.previous is None:
        return None
    if place.following is not None and place.following.text == ":":
        return True
    if place.previous.tag in ("NN", "CD") and place.before[-1].tag == "RB":
        return True  # "still works for"
    named = place.previous.tag == "NN" and place.previous.capital and not place.token.capital
    if named and (place.follows == "CD" or place.form.lemma in STATING):
        return True  # "the Crane Audit lists 47 faults", "the Jetty Review needs work"
    if named and place.token.low in words("speech") and place.following and place.following.capital:
        return True  # "Ms Roe thinks Mr Holt saw it"
    if place.previous.tag not in ("NN", "TD", ",") or place.follows not in (
        "DT",
        "PRP",
        "SC",
        "IN",
        "NEG",
        '"',
        ",",
    ):
        return False
    return place.following is not None and not _noun_like(place.form.lemma, place.following)


def _base(place: _Place) -> bool:
    """A base form after a plural ("the notes show that")."""
    plural = place.previous is not None and place.previous.tag == "NN" and place.previous.low.endswith("s")
    return plural and place.follows in ("DT", "PRP", "SC", "NEG")


STATING = frozenset(("need", "require", "contain", "include", "omit", "lack", "deserve", "say"))
RULES = (
    _capital_inside, _event_in_ing, _opening, _after_these, _behind_a_year, _by_class_before, _past,
    _ing, _after_that,
    _third_person, _base,
)  # fmt: skip


def _wants_a_base(token: Token) -> bool:
    """ "did", "will": what stands right behind it, and is no adverb, is a verb."""
    return token.tag == "AUX" and (token.low in ("did", "didn't") or token.low in classes("closed")["MD"])


def _may_be_a_base(token: Token) -> bool:
    return token.text.islower() and not token.low.endswith("ly")


def _noun_like(lemma: str, following: Token) -> bool:
    """Plural nouns that look like verbs ("reports of", "visits to") stay nouns before a preposition."""
    return (
        following.tag in ("IN", ",")
        and following.low not in ("that",)
        and lemma not in ("say", "go", "come", "add", "know")
    )
