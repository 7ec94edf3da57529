"""In which clauses of a text one subject takes part, by name, by kind ("the ferry") or by pronoun.

Read from top to bottom. "It" is what the last clause was about: the subject of the same sentence before it,
else that of the sentence above; a person or several people are never "it". "The ferry" is ours unless another
ferry was brought in since, or words such as "the other" set one apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from timeline.extract.clause import Clause
from timeline.extract.clauses import clauses_of
from timeline.extract.lexicon import classes, words
from timeline.extract.phrases import Phrase
from timeline.extract.sentences import Sentence
from timeline.extract.subject import MODEL, OF_PLACE, Subject, called, may_be, name_at
from timeline.extract.tokens import Token

SINGULAR = frozenset(("it", "itself", "its"))
PLURAL = frozenset(("they", "them", "themselves", "their"))
SHE = frozenset(("she", "her", "herself"))
POINTING = frozenset(("the", "this", "that", "these", "both"))
ANOTHER = frozenset(
    "a an another other second third fourth next sister rival neighbouring similar two three".split()
)
COMPARED = frozenset(("than", "like", "unlike", "except", "besides"))
PEOPLE = frozenset("i we you he she who him us me they everyone nobody somebody people".split())
ABOUT = 3  # sentences without a word of it after which "it" is no longer the subject


@dataclass(frozen=True, slots=True)
class Told:
    """A clause: its place, its verb, and whether the subject takes part in it."""

    start: int
    end: int
    lemma: str
    ours: bool


@dataclass(frozen=True, slots=True)
class Course:
    """The clauses of a text, and where its words mean the subject."""

    clauses: tuple[Told, ...]
    places: tuple[tuple[int, int], ...]


@dataclass
class _Reader:
    """Goes down a text, remembering whether "it" and "the ferry" mean the subject."""

    one: Subject
    bodies: frozenset[str]
    people: frozenset[str]
    about: bool = False
    rival: bool = False
    silent: int = 0
    found: list[Told] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)

    def read(self, sentence: Sentence) -> None:
        clauses = clauses_of(sentence)
        acting = (clause for clause in clauses if clause.subject and (clause.finite or clause.passive))
        subjects = frozenset(clause.subject[0] for clause in acting)
        ours, heads = self._ours(sentence, subjects)
        self.found += _told(sentence, clauses, ours | _resumed(sentence, clauses, heads))
        self.places += sorted((sentence.tokens[i].start, sentence.tokens[i].end) for i in ours)
        self._hand_on(sentence, subjects, heads, bool(ours))

    def _ours(self, sentence: Sentence, subjects: frozenset[Phrase]) -> tuple[set[int], set[Phrase]]:
        """The words that mean the subject, and the phrases whose head does."""
        ours, heads = set[int](), set[Phrase]()
        about: bool | None = None
        tokens, before_it = sentence.tokens, None
        for phrase in sentence.phrases:
            meant = self._apposed(sentence, before_it, phrase, heads)
            meant = meant or set(self._words_in(sentence, phrase, self.about if about is None else about))
            before_it = phrase
            before = tokens[phrase.first - 1].low if phrase.first else ""
            ours |= meant if before not in COMPARED else set()
            own = _head_of(tokens, phrase) in meant
            if own:
                heads.add(phrase)
            if phrase in subjects:
                taken = True if own else None if self._cannot_be_it(tokens, phrase) else False
                about = taken if taken is not None else about
                self.rival = self.rival or (taken is False and self._another_body(tokens, phrase))
        return ours, heads

    def _apposed(
        self, sentence: Sentence, before: Phrase | None, phrase: Phrase, heads: set[Phrase]
    ) -> set[int]:
        """ "the Orrin, a ferry of Sallachy Lines": what the second phrase says is said of the first."""
        if before is None or before not in heads:
            return set()
        behind = sentence.tokens[before.last : phrase.first]
        between = [token.low for token in behind if token.tag != "POS"]
        opened = sentence.tokens[phrase.first].low in ("a", "an", "the")
        is_one = between == [","] or (between in (["is"], ["was"]) and self._is_kind(sentence.tokens, phrase))
        return {_head_of(sentence.tokens, phrase)} if opened and is_one else set()

    def _is_kind(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        return tokens[_head_of(tokens, phrase)].low in self.one.kinds

    def _words_in(self, sentence: Sentence, phrase: Phrase, about: bool) -> Iterator[int]:
        """The words of a phrase that mean the subject."""
        tokens, index = sentence.tokens, phrase.first
        while index < phrase.last:
            end = name_at(self.one, tokens, index)
            if end > index:
                self.rival = False
                yield from range(index, end)
            elif self._means_it(tokens, index, about):
                yield index
            index = max(end, index + 1)
        yield from self._by_kind(tokens, phrase, about)

    def _by_kind(self, tokens: Sequence[Token], phrase: Phrase, about: bool) -> Iterator[int]:
        """ "the ferry", "the first of the ferries", and "its plant at Lindgate" of the Lindgate plant."""
        for first, head in _parts(tokens, phrase):
            yield from self._by_noun(tokens, replace(phrase, first=first, start=first), head, about)

    def _by_noun(self, tokens: Sequence[Token], phrase: Phrase, head: int, about: bool) -> Iterator[int]:
        low = tokens[head].low
        if about and may_be(self.one, low) and self._points(tokens, phrase, head):
            self.one = replace(self.one, kinds=self.one.kinds | called(low))
        if low not in self.one.kinds:
            self.rival = self.rival or self._other_model(tokens, phrase)
        elif self._at_its_place(tokens, head) or (self._points(tokens, phrase, head) and not self.rival):
            yield head
        elif not self._points(tokens, phrase, head) and not self._named(tokens, phrase):
            self.rival = True

    def _named(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        return any(name_at(self.one, tokens, i) > i for i in range(phrase.first, phrase.last))

    def _at_its_place(self, tokens: Sequence[Token], head: int) -> bool:
        """ "at Lindgate" behind "plant"."""
        named = {form[0] for form in self.one.loose if len(form) == 1}
        behind = [token.low for token in tokens[head + 1 : head + 3]]
        return len(behind) == 2 and behind[0] in OF_PLACE | {"of"} and behind[1] in named

    def _means_it(self, tokens: Sequence[Token], index: int, about: bool) -> bool:
        """ "It" of what is spoken about; "she" of the last ship, where nobody is named."""
        low, one = tokens[index].low, self.one
        if low in SHE and one.afloat:
            said = f" {' '.join(token.low for token in tokens[:index])} "
            named = any(f" {name} " in said for name in self.people)
            return not self.rival and self.silent < ABOUT and not named
        return about and ((low in SINGULAR and not one.person) or (low in PLURAL and one.body))

    def _points(self, tokens: Sequence[Token], phrase: Phrase, head: int) -> bool:
        """ "the ferry", "the steel bridge"; not "the second bridge" nor "the ferry Conon"."""
        first = max(phrase.first, phrase.start)
        if tokens[first].low not in POINTING or any(t.low in ANOTHER for t in tokens[first + 1 : head]):
            return False
        named = [t.low for t in tokens[first + 1 : min(head + 2, phrase.last)] if t.capital]
        return all(low in self.one.kinds or low.endswith("-based") for low in named)

    def _other_model(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Another product is named: "the 747"."""
        return self.one.model and any(
            MODEL.fullmatch(t.text)
            and t.tag in ("NN", "CD")
            and not name_at(self.one, tokens, i) > i
            and (t.text[0].isalpha() or tokens[i - 1].capital)
            for i, t in enumerate(tokens[phrase.first : phrase.last], phrase.first)
        )

    def _another_body(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Another company does something, which "the company" may be from now on."""
        if not self.one.body:
            return False
        said = " ".join(t.text for t in tokens[phrase.first : phrase.last] if t.tag != "DT").lower()
        return said in self.bodies

    def _cannot_be_it(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """A person, a pronoun, or several."""
        head = tokens[_head_of(tokens, phrase)]
        low = head.low
        said = " " + " ".join(t.text for t in tokens[phrase.first : phrase.last]).lower()
        if head.tag == "PRP" or low in PEOPLE or low in classes("posts")["heads"] or low in words("titles"):
            return True
        if any(said.endswith(f" {name}") for name in self.people):
            return True
        named = head.capital and head is not tokens[0]
        return low.endswith("s") and not low.endswith(("ss", "us", "is")) and not named

    def _hand_on(
        self, sentence: Sentence, subjects: frozenset[Phrase], heads: set[Phrase], ours: bool
    ) -> None:
        """What "it" will mean in the next sentence."""
        first = next((phrase for phrase in sentence.phrases if phrase in subjects), None)
        self.silent = 0 if ours else self.silent + 1
        if first is None or (self._cannot_be_it(sentence.tokens, first) and first not in heads):
            self.about = bool(heads) or (self.about and self.silent < ABOUT)
        else:
            self.about = first in heads or (sentence.phrases[0] in heads and not sentence.phrases[0].prep)


def _head_of(tokens: Sequence[Token], phrase: Phrase) -> int:
    """The word that says what a phrase is: the last of its own, dates behind it left out."""
    head = phrase.core - 1
    while head > phrase.first and tokens[head].tag in ("TD", "POS"):
        head -= 1
    return head


def _parts(tokens: Sequence[Token], phrase: Phrase) -> Iterator[tuple[int, int]]:
    """The beginning and head of a phrase's own words, of each that "of" joins to them, and of owners."""
    yield phrase.first, _head_of(tokens, phrase)
    opens = phrase.first
    for index in range(phrase.first, phrase.last - 1):
        opens = index + 1 if tokens[index].tag == "IN" else opens
        if tokens[index + 1].tag == "POS":
            yield opens, index
    for index in range(phrase.core, phrase.last - 1):
        if tokens[index].low == "of":
            end = next((i for i in range(index + 1, phrase.last) if tokens[i].low == "of"), phrase.last)
            yield index + 1, end - 1


def _resumed(sentence: Sentence, clauses: Sequence[Clause], heads: set[Phrase]) -> set[int]:
    """The verb behind an aside: "the airline, which is the third largest, signed it"."""
    tokens = sentence.tokens
    asides = [
        head.last
        for head in sentence.phrases
        if head in heads
        and [t.low for t in tokens[head.last : head.last + 2]] in ([",", "which"], [",", "who"])
    ]
    behind = (clause.verb for clause in clauses if _opens(tokens, clause.verb))
    return {verb for verb in behind if any(start + 1 < verb for start in asides)}


def _opens(tokens: Sequence[Token], verb: int) -> bool:
    """A comma stands right before the verb and its auxiliaries."""
    while verb and tokens[verb - 1].tag in ("AUX", "RB"):
        verb -= 1
    return verb > 0 and tokens[verb - 1].tag == ","


def _told(sentence: Sentence, clauses: Sequence[Clause], ours: set[int]) -> Iterator[Told]:
    """Each clause, and whether it holds a word of the subject or shares one of which it is the subject."""
    tokens = sentence.tokens
    for clause in clauses:
        places = {i for phrase in clause.subject for i in range(phrase.first, phrase.last)}
        places |= set(range(clause.first, max(clause.last, clause.verb + 1)))
        last = min(max(clause.last, clause.verb + 1), len(tokens)) - 1
        yield Told(tokens[clause.first].start, tokens[last].end, clause.lemma, bool(places & ours))


def course_of(
    one: Subject, sentences: Sequence[Sentence], bodies: frozenset[str], people: frozenset[str]
) -> Course:
    """Where a text speaks of the subject; `bodies` and `people`: what others are called, in small letters."""
    reader = _Reader(one, bodies, people)
    for sentence in sentences:
        reader.read(sentence)
    return Course(tuple(reader.found), tuple(reader.places))
