"""What the noun phrases of a sentence name: people, bodies, posts, groups and documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from timeline.extract.lexicon import classes, verbs, words
from timeline.extract.phrases import Phrase
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, Mention, Sign
from timeline.model.source import Text

SURE_TITLES = words("titles") - {
    "judge",
    "sister",
    "general",
    "gen",
    "major",
    "hon",
    "ms",
    "prof",
    "professor",
}
PLAIN = frozenset(
    [
        "other",
        "same",
        "first",
        "second",
        "third",
        "last",
        "next",
        "many",
        "several",
        "various",
        "own",
        "whole",
        "entire",
    ]
)
OPINION = frozenset(
    [
        "damning",
        "devastating",
        "critical",
        "serious",
        "latest",
        "new",
        "full",
        "final",
        "independent",
        "detailed",
        "recent",
        "lengthy",
        "scathing",
        "confidential",
        "original",
        "initial",
        "further",
        "separate",
        "internal",
        "major",
        "short",
    ]
)
WIDE = frozenset(("record", "records", "plan", "strategy", "analysis", "file", "article"))


ORDINARY = frozenset(
    ["ok", "pm", "am", "not", "all", "no", "and", "the", "of", "to", "in", "draft", "final", "annex", "part"]
)


@dataclass(frozen=True, slots=True)
class Named:
    """A mention and the tokens of its sentence that it covers."""

    mention: Mention
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Names:
    """What a text is already known to hold: surnames of its people, and a model's labels by words."""

    surnames: frozenset[str] = frozenset()
    labels: Mapping[str, str] | None = None

    def label(self, term: str) -> str:
        """PERSON, ORG or another label that a model gave to these words most often, or nothing."""
        return (self.labels or {}).get(term, "")


class Namer:
    """Reads the phrases of one sentence of a text."""

    def __init__(self, text: Text, tokens: Sequence[Token], names: Names) -> None:
        self.text, self.tokens, self.names = text, tokens, names

    def named(self, phrase: Phrase) -> tuple[Named, ...]:
        """What a phrase names, its head's mention first, then what stands inside it."""
        start = max(phrase.first, phrase.start)
        parts = [*self._whole(phrase, start), *self._inner(phrase, start)]
        seen: set[tuple[int, int, Kind]] = set()
        unique = []
        for part in parts:
            key = (part.first, part.last, part.mention.kind)
            if key not in seen:
                seen.add(key)
                unique.append(part)
        return tuple(unique)

    def _whole(self, phrase: Phrase, start: int) -> Iterator[Named]:
        core = phrase.core if phrase.core > start else phrase.last
        begin = self._skip(start, core)
        possessive = max((i for i in range(begin, core) if self._possesses(i)), default=-1)
        main = possessive + 1 if possessive >= 0 else begin
        yield from self._segment(main, core, phrase, begin)
        if possessive > begin:
            yield from self._segment(self._skip(begin, possessive), possessive, None, begin)

    def _possesses(self, index: int) -> bool:
        """A possessive that names an owner; "Children's Services" is one name."""
        return self.tokens[index].tag == "POS" and self.tokens[index - 1].low not in words("groups")

    def _inner(self, phrase: Phrase, start: int) -> Iterator[Named]:
        """What the `of` phrases inside a phrase name."""
        core = phrase.core if phrase.core > start else phrase.last
        index = core
        while index < phrase.last:
            end = next(
                (i for i in range(index + 1, phrase.last) if self.tokens[i].low in ("of", "for")), phrase.last
            )
            inner = Phrase(index + 1, end, end - 1, self.tokens[index].low, end)
            yield from self._whole(inner, index + 1)
            index = end

    def _skip(self, index: int, end: int) -> int:
        """Past determiners and brackets."""
        while index < end and (
            self.tokens[index].tag in ("DT", "RB", "PRP", "(") or self.tokens[index].low == "no"
        ):
            index += 1
        return index

    def _segment(self, first: int, last: int, phrase: Phrase | None, begin: int) -> Iterator[Named]:
        if first >= last:
            return
        for reader in (self._titled, self._office, self._group, self._body, self._document, self._name):
            found = reader(first, last, phrase, begin)
            if found:
                yield from found
                return
        yield from (self._as_body(sign) for sign in self._makers(begin, last - 1))

    # --- people -------------------------------------------------------------------------------

    def _titled(self, first: int, last: int, phrase: Phrase | None, begin: int) -> list[Named]:
        """ "Council Leader Cllr Rosemarie Harris": a title, the name behind it, the post before it."""
        at = next(
            (i for i in range(first, last - 1) if self._is_title(i) and self.tokens[i + 1].capital), None
        )
        if at is None:
            return []
        name = at + 1
        while name < last - 1 and (self._is_title(name) or self.tokens[name].low == "."):
            name += 1
        end = name
        while end < last and self.tokens[end].tag == "NN" and self.tokens[end].capital:
            end += 1
        if end == name:
            return []
        signs = [self._sign("title", at, name)]
        signs += (
            [self._sign("post", first, at)] if at > first and self._office_head(first, at) is not None else []
        )
        return [self._make(Kind.PERSON, at, end, name, tuple(signs))]

    def person(self, first: int, last: int) -> Named:
        """A person, where the neighbourhood says that these tokens name one."""
        return self._make(Kind.PERSON, first, last, first)

    def _is_title(self, index: int) -> bool:
        token = self.tokens[index]
        following = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        if following in classes("posts")["heads"]:
            return False  # "General Manager"
        return token.low in SURE_TITLES or (token.capital and token.low in words("titles"))

    def _name(self, first: int, last: int, phrase: Phrase | None, begin: int) -> list[Named]:
        """Capitalised words without a title: a person or a body, as far as anything tells."""
        start = first
        while start < last and not self.tokens[start].capital:
            start += 1
        end = start
        while end < last and self.tokens[end].capital and self.tokens[end].tag == "NN":
            end += 1
        if end == start or end != last or self._opens_sentence_plainly(start, end):
            return []
        term = self._words(start, end)
        kind = self._kind_of_name(term, start, end, first)
        return [self._make(kind, start, end, start)] if kind else []

    def _opens_sentence_plainly(self, start: int, end: int) -> bool:
        """One capital word that opens a sentence is a name only if something else says so."""
        term = self._words(start, end)
        opens = start == 0 or self.tokens[start - 1].tag in (".", '"')
        return opens and end == start + 1 and not self.names.label(term) and term not in self.names.surnames

    def _kind_of_name(self, term: str, start: int, end: int, first: int) -> Kind | None:
        label = self.names.label(term)
        if end == start + 1:
            return self._kind_of_word(term, label, start, first)
        if not all(
            word[:1].isupper() and word.replace("-", "").replace("'", "").isalpha() for word in term.split()
        ):
            return None
        if label in ("PERSON", "ORG"):
            return Kind(label.replace("ORG", "organisation").lower())
        if term.split()[0].lower() in given_names() or self.tokens[end - 1].text in self.names.surnames:
            return Kind.PERSON
        return None

    def _kind_of_word(self, term: str, label: str, start: int, first: int) -> Kind | None:
        if term in self.names.surnames:
            return Kind.PERSON
        if is_acronym(term) and label not in ("GPE", "PERSON"):
            return Kind.ORGANISATION
        described = start > first and self.tokens[start - 1].low in words("groups") | {
            "firm",
            "company",
            "contractor",
        }
        if described or label == "ORG":
            return Kind.ORGANISATION
        return Kind.PERSON if label == "PERSON" else None

    # --- posts and groups -----------------------------------------------------------------------

    def _office(self, first: int, last: int, phrase: Phrase | None, begin: int) -> list[Named]:
        """An office, with the body it belongs to, and the name that follows it in apposition."""
        head = self._office_head(first, last)
        if head is None:
            return []
        start = self._start_of_office(first, head)
        named = []
        if head + 1 < last and all(self.tokens[i].capital for i in range(head + 1, last)):
            post = self._sign("post", start, head + 1)
            named.append(self._make(Kind.PERSON, head + 1, last, head + 1, (post,)))
        elif head + 1 != last:
            return []
        end, signs = head + 1, []
        if phrase is not None and head == phrase.head and phrase.core == last and phrase.last > last:
            end = phrase.last
            owner = self._body(self._skip(last + 1, end), end, None, last + 1)
            signs += [self._sign("of", owner[0].first, owner[0].last)] if owner else []
        elif begin < first - 1:
            signs.append(self._sign("of", begin, first - 1))
        named.append(self._make(Kind.POST, start, end, start, tuple(signs)))
        return named

    def _office_head(self, first: int, last: int) -> int | None:
        """The last word of the segment that is the head of an office."""
        heads = classes("posts")["heads"]
        for index in range(last - 1, first - 1, -1):
            if self.tokens[index].low in heads:
                return index
        return None

    def _start_of_office(self, first: int, head: int) -> int:
        """Where an office begins: opinions and ordinals before it are not part of it."""
        while first < head and self.tokens[first].low in PLAIN | OPINION | {"relevant", "then", "current"}:
            first += 1
        return first

    def _group(self, first: int, last: int, phrase: Phrase | None, begin: int) -> list[Named]:
        """People described in the plural, with the firm's name if it follows."""
        if self.tokens[last - 1].low in words("groups"):
            return [self._make(Kind.GROUP, first, last, first)]
        return []

    # --- bodies and documents -------------------------------------------------------------------

    def _body(self, first: int, last: int, phrase: Phrase | None, begin: int) -> list[Named]:
        """A body by the word its name ends in, or a common noun that stands for one."""
        head = self.tokens[last - 1]
        lists = classes("bodies")
        start = first
        while start < last - 1 and self.tokens[start].low in OPINION | PLAIN:
            start += 1
        capitals = [self.tokens[i].capital for i in range(start, last)]
        if head.low in lists["ends"] and any(capitals) and (last - start > 1 or head.capital):
            return [self._make(Kind.ORGANISATION, start, last, start, self._acronym(last))]
        if head.low in lists["common"] and last - start <= 3 and not head.text.isupper():
            return [self._make(Kind.ORGANISATION, start, last, start)]
        return []

    def _acronym(self, last: int) -> tuple[Sign, ...]:
        """ "Care Inspectorate Wales (CIW)"."""
        inner = self.tokens[last : last + 3]
        if len(inner) == 3 and inner[0].tag == "(" and inner[2].tag == ")" and is_acronym(inner[1].text):
            return (self._sign("acronym", last + 1, last + 2),)
        return ()

    def _document(self, first: int, last: int, phrase: Phrase | None, begin: int) -> list[Named]:
        """A document by its head noun; a capitalised word before the head is its maker or its name."""
        head, lists = self.tokens[last - 1], classes("documents")
        matter = head.low in lists["matter"]
        strong = head.low in lists["strong"] and (head.low not in WIDE or last - first > 1)
        weak = head.low in lists["weak"] and last - first == 1 and begin > 0 and self._determined(begin)
        if not (matter or strong or weak):
            return []
        signs = [*self._makers(begin, last - 1), *self._dates(begin, last)]
        if not signs and (self._generic(begin, head) or (head.capital and head.text.isupper())):
            return []
        start = first
        while (
            start < last - 1 and self.tokens[start].low in OPINION | PLAIN and not self.tokens[start].capital
        ):
            start += 1
        kind = Kind.MATTER if matter else Kind.DOCUMENT
        named = [self._make(kind, first, last, start, tuple(signs))]
        named += [self._as_body(sign) for sign in signs if sign.name == "maker"]
        return named

    def _determined(self, begin: int) -> bool:
        before = self.tokens[begin - 1]
        return before.tag == "DT" and before.low not in (
            "all",
            "any",
            "each",
            "every",
            "such",
            "no",
            "some",
            "many",
        )

    def _generic(self, begin: int, head: Token) -> bool:
        """ "all reports", "poor risk assessment": no particular document."""
        if head.low in ("documents", "papers", "files", "records") and self.tokens[begin].low == head.low:
            return True
        if begin > 0 and self.tokens[begin - 1].tag == "DT":
            return not self._determined(begin)
        bare_singular = not head.low.endswith("s") and not head.capital
        return bare_singular and not (begin > 0 and self.tokens[begin - 1].tag in ("POS", "(", "PRP"))

    def _makers(self, begin: int, head: int) -> Iterator[Sign]:
        index = begin
        while index < head:
            end = index
            while end < head and self.tokens[end].tag == "NN" and self.tokens[end].capital:
                end += 1
            if end > index and not self._ordinary(index, end):
                yield self._sign("maker", index, end)
            index = max(end, index + 1)

    def _ordinary(self, first: int, last: int) -> bool:
        """Capitals of a title ("Case File Audit review") are no maker; nor is a sentence's first word."""
        term = self._words(first, last)
        if is_acronym(term):
            return False
        opens = first == 0 or self.tokens[first - 1].tag in (".", '"')
        low = self.tokens[first].low
        if opens or low in OPINION or low in classes("documents")["strong"] | {"case"}:
            return True
        return self.names.label(term) in ("GPE", "NORP", "DATE", "EVENT") or last - first > 2

    def _dates(self, begin: int, last: int) -> Iterator[Sign]:
        for index in range(begin, last):
            if self.tokens[index].tag == "TD" and (index == begin or self.tokens[index - 1].tag != "TD"):
                end = index
                while end < last and self.tokens[end].tag == "TD":
                    end += 1
                yield self._sign("date", index, end)

    def _as_body(self, sign: Sign) -> Named:
        inside = [i for i, t in enumerate(self.tokens) if sign.quote.start <= t.start < sign.quote.end]
        kind = Kind.PERSON if sign.reading in self.names.surnames else Kind.ORGANISATION
        return Named(Mention(sign.quote, kind, sign.reading), inside[0], inside[-1] + 1)

    # --- making ---------------------------------------------------------------------------------

    def _words(self, first: int, last: int) -> str:
        words_ = self.text.body[self.tokens[first].start : self.tokens[last - 1].end]
        return " ".join(words_.replace("(", " ").replace(")", " ").split())

    def _sign(self, name: str, first: int, last: int) -> Sign:
        quote = self.text.quote(self.tokens[first].start, self.tokens[last - 1].end)
        return Sign(name, " ".join(quote.exact.split()), quote)

    def _make(self, kind: Kind, first: int, last: int, named: int, signs: tuple[Sign, ...] = ()) -> Named:
        """A mention of tokens `first` to `last`; its reading begins at `named`."""
        quote = self.text.quote(self.tokens[first].start, self.tokens[last - 1].end)
        return Named(Mention(quote, kind, self._words(named, last), signs), first, last)


def is_acronym(word: str) -> bool:
    """Two to eight letters, all capitals, or capitals with an ampersand."""
    bare = word.replace("&", "").replace(".", "")
    if not (2 <= len(bare) <= 7 and bare.isalpha() and bare.isupper()):
        return False
    return (
        bare.lower() not in ORDINARY and bare.lower() not in verbs() and bare.lower() not in words("groups")
    )


@cache
def given_names() -> frozenset[str]:
    """Given names and their short forms, lower case, from the `nicknames` table."""
    from nicknames import name_triplets  # a table of some thousand rows, wanted by builds alone

    return frozenset(name for triplet in name_triplets() for name in (triplet.name1, triplet.name2))
