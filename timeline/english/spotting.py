"""A question with its dates and names found and set aside, so that patterns can be read over the rest."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from timeline.case import Case
from timeline.dates import read
from timeline.dates.edtf import parse
from timeline.english.grammar import around, asking_words
from timeline.english.initials import spelt_out
from timeline.errors import WrongTerms
from timeline.model.expression import Reading
from timeline.model.mention import Kind
from timeline.store.forms import folded

LONGEST = 9  # words of a name
WORD = re.compile(r"[^\s,;:!?()“”\"]+")
MONTH = re.compile(r"\b\d{4}-\d\d\b(?!-)")
DATED_HEAD = re.compile(
    r"(?:\bthe )?(§d\d+) "
    r"((?:[\w-]+ )?(?:meetings?|session|call|inspection|visit|email|letter|report|review|audit))\b"
)
# Half of a time: it counts from what stands after it, and is no date.
RELATIVE = re.compile(
    r"(?:(?:the|an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten) )?"
    r"(?:day|week|fortnight|month|year|hour)s? "
    r"(?:after|before|following|preceding)|(?:at )?the (?:same )?time|when",
    re.IGNORECASE,
)
NAMED_BY_DAY = re.compile(
    r"\bthe (§d\d+) ((?!of\b|to\b|and\b|in\b|on\b|or\b|was\b|is\b)[a-z][\w-]*(?: (?:meeting|session))?)\b"
)
THE_DATE = re.compile(
    r"\b(on|of|by|before|after|since|until|till|from|and|between|to|in) the (?=§d\d+(?!\w| [a-z]))"
)
JOINTS = (
    re.compile(r"\s+(?:and|to|until|till)\s+", re.IGNORECASE),
    re.compile(r"\s+[-\u2013]\s+"),
    re.compile(r"\s*[-\u2013]\s*"),
)
# it is no date of a case: patterns know the word, and mean the day from which the case looks back
TODAY = re.compile(r"now|nowadays|today|currently|at present|at the moment|these days", re.IGNORECASE)
MARK = re.compile(r"§[de]\d+")
JOINED = re.compile(r"\b(?P<side>pre|post)-(?=\d|[A-Z][a-z]+ \d)", re.IGNORECASE)  # "pre-2017"
# "council/consultants" are two names; a path is none, nor is an id
BESIDE = re.compile(
    r"(?:(?<=\s)|^)(?!(?:person|organisation|post|group|document|matter|event|sources)/)"
    r"(?P<one>[A-Za-z]+)/(?P<other>[A-Za-z]+)(?=[\s?,]|$)"
)

# Heads that several things share: alone they name nothing, however few there are.
NOBODY = frozenset(("nobody", "no one", "none", "anybody", "anyone", "everybody", "everyone", "somebody"))
SHARED = frozenset("report letter email mail audit review inspection visit minutes statement".split())
UNNAMED = SHARED | NOBODY


@dataclass(frozen=True, slots=True)
class Spotted:
    """A question whose dates and names are marks (§d0, §e1), with what each mark stands for."""

    question: str
    words: str
    dates: Mapping[str, Reading]
    names: Mapping[str, tuple[str, str]]  # mark: id and the words used
    picked: Mapping[str, int] = field(default_factory=dict)  # words for an event: which reading to take

    def spoken(self, slot: str) -> str:
        """Words of a slot as the question has them, marks put back and capitals kept."""
        words = MARK.sub(lambda mark: self._words_of(mark[0]), slot)
        start = self.question.lower().find(words.lower())
        return self.question[start : start + len(words)] if start >= 0 else words

    def _words_of(self, mark: str) -> str:
        return self.names[mark][1] if mark in self.names else self.dates[mark].text


def spot(case: Case, question: str) -> Spotted:
    """The question with marks for its dates and for every name that only one thing of the case bears."""
    question = JOINED.sub(r"\g<side> ", question)
    asked = spelt_out(
        case, " ".join(BESIDE.sub(r"\g<one> and \g<other>", question.replace("§", " ")).split())
    )
    dates, words = _dates(case, asked)
    names, words = _names(case, words)
    return Spotted(asked, _plain(words), dates, names)


def _dates(case: Case, asked: str) -> tuple[dict[str, Reading], str]:
    """The dates of the question; of a period between two, each end is one."""
    found = [
        reading
        for reading in read(asked, day_first=case.terms.day_first)
        if reading.type in ("DATE", "TIME")
        and not RELATIVE.fullmatch(reading.text)
        and not TODAY.fullmatch(reading.text)
    ]
    taken = [(reading.start, reading.end) for reading in found]
    bare = [
        match
        for match in MONTH.finditer(asked)
        if not any(a < match.end() and match.start() < b for a, b in taken)
    ]
    ends = [_bare(end) for reading in (*found, *map(_month, bare)) for end in _ends(asked, reading)]
    dates: dict[str, Reading] = {}
    for number, reading in sorted(enumerate(ends), key=lambda pair: -pair[1].start):
        dates[f"§d{number}"] = reading
        asked = f"{asked[: reading.start]}§d{number}{asked[reading.end :]}"
    return dates, asked


def _of_two_days(value: str, joint: str) -> bool:
    """Two days with "and" between them are two, and not all that lies between."""
    return joint.strip().lower() == "and" and all(len(half) == len("2016-08-09") for half in value.split("/"))


def _bare(reading: Reading) -> Reading:
    """A date without the article of what it names: "the 3 May meeting"."""
    if not re.match(r"the \d", reading.text, re.IGNORECASE):
        return reading
    return replace(reading, start=reading.start + 4, text=reading.text[4:])


def _month(match: re.Match[str]) -> Reading:
    """A month as EDTF writes it, which prose does not."""
    return Reading(match.start(), match.end(), match[0], "DATE", match[0], when=parse(match[0]))


OPENED = re.compile(
    r"\b(?:between|from|both(?: on| of| at)?)(?: the)?(?: meetings? (?:of|on))?\s+$", re.IGNORECASE
)


def _ends(asked: str, reading: Reading) -> tuple[Reading, ...]:
    """Both ends of a period that the question speaks of as from one to the other; else the reading itself."""
    joint = next((found for one in JOINTS if (found := one.search(reading.text))), None)
    opened = OPENED.search(asked[: reading.start])
    if not joint or reading.value.count("/") != 1:
        return (reading,)
    if not opened and not _of_two_days(reading.value, joint[0]):
        return (reading,)
    low, high = (_end(reading, half) for half in reading.value.split("/"))
    first = replace(low, end=reading.start + joint.start(), text=reading.text[: joint.start()])
    return first, replace(high, start=reading.start + joint.end(), text=reading.text[joint.end() :])


def _end(reading: Reading, value: str) -> Reading:
    if value.startswith("X"):  # its year is sought in the case, as that of any day
        return replace(reading, value=value, when=None, options=())
    try:
        return replace(reading, value=value, when=parse(value), options=())
    except WrongTerms:
        return replace(reading, value=value, when=None, options=())


def _names(case: Case, asked: str) -> tuple[dict[str, tuple[str, str]], str]:
    """Longest match first, from the left; a name that two things bear is left to be asked about."""
    index = names_of(case)
    tokens = list(WORD.finditer(asked))
    names: dict[str, tuple[str, str]] = {}
    pieces, at, place = [], 0, 0
    while place < len(tokens):
        width, id = _longest(index, asked, tokens, place)
        if id:
            start, end = tokens[place].start(), tokens[place + width - 1].end()
            words = asked[start:end]
            bare = _without_possessive(words)
            mark = f"§e{len(names)}"
            names[mark] = id, bare
            pieces += [asked[at:start], mark, words[len(bare) :]]
            at = end
        place += width
    return names, "".join([*pieces, asked[at:]])


def _longest(
    index: Mapping[str, frozenset[str]], asked: str, tokens: list[re.Match[str]], place: int
) -> tuple[int, str]:
    """How many words from here name one thing, and which; one word and nothing if none."""
    for width in range(min(LONGEST, len(tokens) - place), 0, -1):
        words = asked[tokens[place].start() : tokens[place + width - 1].end()].rstrip(".")
        form = folded(words)
        ids = index.get(form, frozenset()) if words[-1:] not in "-–—" else frozenset()
        if len(ids) == 1 and not MARK.search(words) and may_name(form):
            return width, next(iter(ids))
    return 1, ""


def may_name(form: str) -> bool:
    """Whether words alone may name something: none that questions are made of, no head that many share."""
    return form not in UNNAMED and form not in asking_words()


def names_of(case: Case) -> Mapping[str, frozenset[str]]:
    """Every folded name form with the ids that bear it; of people the last name too."""
    index: defaultdict[str, set[str]] = defaultdict(set)
    for entity in case.entities():
        for words in (entity.name, *(name.words for name in entity.names)):
            form = folded(words)
            index[form].add(entity.id)
            if entity.kind is Kind.PERSON:
                index[form.rpartition(" ")[2]].add(entity.id)
                if "-" in words.split()[-1]:  # a double name in full: Gibson-Watt
                    index[folded(words.split()[-1])].add(entity.id)
    return {form: _with_account(case, form, ids) for form, ids in index.items() if form}


def _with_account(case: Case, form: str, ids: set[str]) -> frozenset[str]:
    """Of several that bear one account, the person who is known by it; a bare account is nobody else."""
    people = [id for id in ids if id.startswith("person/")]
    bare = [id for id in ids - set(people) if folded(case.entity(id).name) == form]
    accounts = [id for id in bare if case.entity(id).name.startswith("@")]
    alone = len(people) == 1 and len(accounts) == len(ids) - 1
    return frozenset(people) if alone else frozenset(ids)


def _without_possessive(words: str) -> str:
    return re.sub(r"['’]s?$", "", words)


def _plain(words: str) -> str:
    """Lower case, one space, no mark at the end, no phrases that ask without saying what."""
    plain = re.sub(r"\s+", " ", words.strip().rstrip("?.! ").lower()).replace("’", "'")
    plain = re.sub(r"['\"“”]", "", plain) if plain.count('"') or "“" in plain else plain
    plain = THE_DATE.sub(r"\1 ", plain)
    plain = DATED_HEAD.sub(r"the \2 of \1", plain)
    plain = NAMED_BY_DAY.sub(r"the \2 of \1", plain)
    plain = TITLED.sub("", re.sub(r"\b(?:the|a|an) (?=§e)", "", plain))
    plain = around().before.sub("", around().within.sub("", plain))
    return _addressed(_spelt_out(around().after.sub("", plain).strip(" ,")))


# a title that the case does not know a name by: the name behind it is known without
TITLES = (
    r"mr|mrs|ms|miss|mx|dr|doctor|prof|professor|cllr|councillor|sir|dame|lord|lady|captain|capt|sgt|"
    r"sergeant|inspector|rev|revd|sister|nurse|alderman|canon|archdeacon|commander|brigadier|lieutenant"
)
TITLED = re.compile(rf"\b(?:{TITLES})\.? (?=§e)")
ADDRESSED = re.compile(r"(?P<who>§e\d+), (?=.*\b(?:you|your)\b)")
# "Speight - when did he know?": whom it is about, then the question
TOPIC = re.compile(r"(?P<who>§e\d+) ?[,:–—-] ?(?=(?:when|what|who|where|how|which|did|was|had|has|is)\b)")
PRONOUN = re.compile(r"\b(?:he|she|they|him|her|them)\b")
DOUBTED = re.compile(r"^(?P<asks>(?:did|was|were|had|has|have|is|are) §e\d+) not (?=\w)")


def _addressed(words: str) -> str:
    """Whoever is spoken to by name is "you"; "did she not know" asks whether she did."""
    spoken_to = ADDRESSED.match(words)
    if spoken_to:
        words = re.sub(r"\byour\b", f"{spoken_to['who']}'s", words[spoken_to.end() :])
        words = re.sub(r"\b(?:were|are|have) you\b", lambda two: f"{BE[two[0].split()[0]]} you", words)
        words = re.sub(r"\byou\b", spoken_to["who"], words)
    about = TOPIC.match(words)
    if about and PRONOUN.search(words):
        words = re.sub(r"\b(?:his|their)\b", f"{about['who']}'s", words[about.end() :])
        words = PRONOUN.sub(about["who"], words)
    return DOUBTED.sub(r"\g<asks> ", re.sub(r"^(did|was|were|had|has|have|is|are) not (?=§e)", r"\1 ", words))


BE = {"were": "was", "are": "is", "have": "has"}


def _spelt_out(words: str) -> str:
    """Short forms in full: "didn't", "who's", "whos"."""
    if begun := around().people.match(words):
        verb = "was " if begun[0].startswith(("was ", "were ")) else ""
        words = f"who {verb}{words[begun.end() :]}"
    for short, full in SHORT:
        words = short.sub(full, words)
    return words


AFTER_IS = r"(?:the|been|in|on|still|there|missing|left|not|no|known|open|disputed)\b|§"
SHORT = tuple(
    (re.compile(short), full)
    for short, full in (
        (r"\b(did|does|do|was|were|is|are|had|has|have|could|should|would)n'?t\b", r"\1 not"),
        (rf"\b(who|what|where|when)'?s (?={AFTER_IS})", r"\1 is "),
        (r"\be-mail", "email"),
        (r"\bwhom\b(?= (?:was|were) (?:told|sent|given|there|present))", "who"),
    )
)
