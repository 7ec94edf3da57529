"""What the noun phrases of a sentence name: people, bodies, posts, groups and documents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.extract.acronyms import is_acronym
from timeline.extract.edges import firm_of, is_in_name, of_name, past_small
from timeline.extract.kept import is_kept, is_no_paper, is_of_a_sort, is_treated
from timeline.extract.lexicon import classes, event_nouns, given_names, verbs, words
from timeline.extract.named import (
    AT_LARGE,
    BARE_PAPERS,
    COUNTED,
    INITIALS,
    NUMBERS,
    OF_MANY,
    OPINION,
    PLAIN,
    PRESENT,
    QUANTIFIERS,
    STATES,
    UNSURE_TITLES,
    WIDE,
    Named,
    Names,
    Segment,
)
from timeline.extract.phrases import Phrase
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, Mention, Sign
from timeline.model.source import Text

__all__ = ("Named", "Namer", "Names")


class Namer:
    """Reads the phrases of one sentence of a text."""

    def __init__(self, text: Text, tokens: Sequence[Token], names: Names) -> None:
        self.text, self.tokens, self.names = text, tokens, names

    def named(self, phrase: Phrase) -> tuple[Named, ...]:
        """What a phrase names, its head's mention first, then what stands inside it."""
        start = max(phrase.first, phrase.start)
        found = [*self._whole(phrase, start), *self._inner(phrase, start)]
        return tuple({(n.first, n.last, n.mention.kind): n for n in reversed(found)}.values())[::-1]

    def _whole(self, phrase: Phrase, start: int) -> Iterator[Named]:
        core = phrase.core if phrase.core > start else phrase.last
        begin = past_small(self.tokens, start, core)
        owner = max((i for i in range(begin, core) if self._possesses(i)), default=-1)
        main = owner + 1 if owner >= 0 else begin
        yield from self._segment(Segment(main, core, begin, phrase))
        if owner > begin:
            yield from self._segment(Segment(past_small(self.tokens, begin, owner), owner, begin))

    def _possesses(self, index: int) -> bool:
        """A possessive that names an owner; "Children's Services" is one name."""
        return self.tokens[index].tag == "POS" and self.tokens[index - 1].low not in words("groups")

    def _inner(self, phrase: Phrase, start: int) -> Iterator[Named]:
        """What the `of` phrases inside a phrase name."""
        index = phrase.core if phrase.core > start else phrase.last
        while index < phrase.last and not is_of_a_sort(self.tokens, phrase, index):
            inner = range(index + 1, phrase.last)
            end = next((i for i in inner if self.tokens[i].low in ("of", "for")), phrase.last)
            yield from self._whole(Phrase(index + 1, end, end - 1, self.tokens[index].low, end), index + 1)
            index = end

    def _segment(self, segment: Segment) -> Iterator[Named]:
        if segment.first >= segment.last:
            return
        readers = (self._titled, self._office, self._group, self._body, self._document, self._name)
        found = next((named for reader in readers if (named := reader(segment))), None)
        if found is None:
            found = []
        if not found and (self.tokens[segment.last - 1].low,) in event_nouns():
            makers = self._makers(segment.begin, segment.last - 1)
            found = [self._as_body(sign) for sign in makers]
        yield from found

    # --- people -------------------------------------------------------------------------------

    def _titled(self, segment: Segment) -> list[Named]:
        """ "Council Leader Cllr Rosemarie Harris": a title, the name behind it, the post before it."""
        first, last = segment.first, segment.last
        at = next((i for i in range(first, last - 1) if self._introduces(i)), None)
        if at is None:
            return []
        name = at + 1
        while name < last - 1 and (self._is_title(name) or self.tokens[name].low == "."):
            name += 1
        end = of_name(self.tokens, name, self._capitals(name, last), self.names)[1]
        if end == name:
            return []
        title = self._sign("title", at, name)
        signs = [replace(title, reading=title.reading.replace(".", ""))]
        signs += (
            [self._sign("post", first, at)] if at > first and self._office_head(first, at) is not None else []
        )
        office = self._office_behind(name, end)
        named = [self._make(Kind.PERSON, at, office, name, tuple(signs))]
        return [*named, self._make(Kind.POST, office, end, office)] if office < end else named

    def _office_behind(self, name: int, end: int) -> int:
        """Where an office begins behind a name in "elected Mr Roe Treasurer"; its end if there is none."""
        heads, last = classes("posts")["heads"], end - 1
        called = self.tokens[name].low in given_names()
        office = self.tokens[last].low in heads and last > name + called
        return last if office else end

    def _introduces(self, index: int) -> bool:
        return self._is_title(index) and self.tokens[index + 1].capital

    def _is_title(self, index: int) -> bool:
        token = self.tokens[index]
        following = self.tokens[index + 1].low if index + 1 < len(self.tokens) else ""
        if following in classes("posts")["heads"]:
            return False  # "General Manager"
        sure = token.low in words("titles") - UNSURE_TITLES
        return sure or (token.capital and token.low in words("titles"))

    def _capitals(self, start: int, last: int) -> int:
        """Where a run of capitalised words ends."""
        end = start
        while end < last and is_in_name(self.tokens, start, end, last):
            end += 1
        return end

    def person(self, first: int, last: int) -> Named:
        """A person, where the neighbourhood says that these tokens name one."""
        return self._make(Kind.PERSON, first, last, first)

    def _name(self, segment: Segment) -> list[Named]:
        """Capitalised words without a title: a person or a body, as far as anything tells."""
        start = segment.first
        while start < segment.last and not self.tokens[start].capital:
            start += 1
        end = self._capitals(start, segment.last)
        if end == start or end != segment.last:
            return []
        start, end = of_name(self.tokens, start, end, self.names)
        if self._opens_plainly(start, end):
            return []
        kind = self._kind_of_name(start, end, segment.first)
        if kind is Kind.PERSON and end == start + 1 and start and self.tokens[start - 1].low == "the":
            return []  # "the Herald": nobody is called with an article
        return [self._make(kind, start, end, start)] if kind else []

    def _opens_plainly(self, start: int, end: int) -> bool:
        """One capital word that opens a sentence is a name only if something else says so."""
        term = self._words(start, end)
        opens = start == 0 or self.tokens[start - 1].tag in (".", '"', "(")
        if not opens or end != start + 1 or term in self.names.surnames or is_acronym(term):
            return False
        return not self.names.label(term) or self.tokens[start].low in verbs()  # "Interviews will be held"

    def _kind_of_name(self, start: int, end: int, first: int) -> Kind | None:
        term = self._words(start, end)
        label = self.names.label(term)
        if self.tokens[end - 1].low in NUMBERS:
            return None  # "Grade Three", "Phase Two"
        if end == start + 1:
            described = start > first and self.tokens[start - 1].low in words("groups") | COUNTED
            return self._kind_of_word(term, label, described)
        if "&" in term.split():
            return firm_of(term, label, self.names)
        if not all(re.sub(r"[-'.]", "", word).isalpha() for word in term.split()):
            return None
        given = term.split()[0]
        known = given.lower() in given_names() or self.tokens[end - 1].text in self.names.surnames
        known = known or (INITIALS.fullmatch(given) is not None and given not in STATES)
        if label == "PERSON" or (known and end - start == 2):
            return Kind.PERSON  # a given name outranks a model's guess at a body
        return Kind.ORGANISATION if label == "ORG" else Kind.PERSON if known else None

    def _kind_of_word(self, term: str, label: str, described: bool) -> Kind | None:
        if term in self.names.surnames:
            return Kind.PERSON
        if is_acronym(term) and label not in ("GPE", "PERSON"):
            return Kind.ORGANISATION
        if described or label == "ORG":
            return Kind.ORGANISATION
        numbered = any(letter.isdigit() for letter in term)  # "C-09": a number in some list
        return Kind.PERSON if label == "PERSON" and not numbered else None

    # --- posts and groups -----------------------------------------------------------------------

    def _office(self, segment: Segment) -> list[Named]:
        """An office, with the body it belongs to, and the name that follows it in apposition."""
        head = self._office_head(segment.first, segment.last)
        if head is None:
            return []
        start = self._start_of_office(segment.first, head)
        named = []
        if head + 1 < segment.last and self._capitals(head + 1, segment.last) == segment.last:
            begin, end = of_name(self.tokens, head + 1, segment.last, self.names)
            borne = (self._sign("post", start, head + 1),) if begin == head + 1 else ()
            named.append(self._make(Kind.PERSON, begin, end, begin, borne))
        elif head + 1 != segment.last:
            return []
        end, signs = self._owned(segment, head)
        if (name := self._name_behind(segment, head, end)) is not None:
            post = self._sign("post", start, name)
            return [
                self._make(Kind.PERSON, name, end, name, (post,)),
                self._make(Kind.POST, start, name, start),
            ]
        if start and self.tokens[start - 1].low in OF_MANY:
            return [*named, self._make(Kind.GROUP, start - 1, end, start - 1)]
        return [*named, self._make(Kind.POST, start, end, start, signs)]

    def _name_behind(self, segment: Segment, head: int, end: int) -> int | None:
        """Where a name begins behind an office and its place: "MP for Ashby | Ann Lee"."""
        first = end
        while first > head + 2 and self.tokens[first - 1].capital and self.tokens[first - 1].tag == "NN":
            first -= 1
        body = self.tokens[end - 1].low in classes("bodies")["ends"]
        names = range(first, end - 1) if end > segment.last and not body else range(0)
        given = (i for i in names if self.tokens[i].low in given_names() and end - i <= 3)
        return next((i for i in given if self.tokens[i - 1].low not in ("st", "saint")), None)

    def _owned(self, segment: Segment, head: int) -> tuple[int, tuple[Sign, ...]]:
        """Where an office's words end, and the body that its `of` or its possessive names."""
        phrase, last = segment.phrase, segment.last
        if phrase is not None and head == phrase.head and phrase.core == last and phrase.last > last:
            inner = past_small(self.tokens, last + 1, phrase.last)
            owner = self._body(Segment(inner, phrase.last, last + 1))
            return phrase.last, tuple(self._sign("of", n.first, n.last) for n in owner)
        if segment.begin < segment.first - 1:
            return self._bracketed(head + 1), (self._sign("of", segment.begin, segment.first - 1),)
        return self._bracketed(head + 1), ()

    def _bracketed(self, index: int) -> int:
        """Behind "(Place)" in "Strategic Director (Place)"; no name, no acronym."""
        end = next(
            (i for i in range(index, min(index + 5, len(self.tokens))) if self.tokens[i].tag == ")"), 0
        )
        if not end or self.tokens[index].tag != "(":
            return index
        inside = self.tokens[index + 1 : end]
        term = self._words(index + 1, end) if inside else ""
        plain = bool(inside) and all(t.tag == "NN" and t.capital and not is_acronym(t.text) for t in inside)
        person = self.names.label(term) == "PERSON" or (
            inside[-1:] and inside[-1].text in self.names.surnames
        )
        return end + 1 if plain and not person else index

    def _office_head(self, first: int, last: int) -> int | None:
        """The last word of the segment that is the head of an office."""
        heads = classes("posts")["heads"]
        return next((i for i in range(last - 1, first - 1, -1) if self.tokens[i].low in heads), None)

    def _start_of_office(self, first: int, head: int) -> int:
        """Where an office begins: opinions and ordinals before it are not part of it."""
        while first < head and self.tokens[first].low in PLAIN | OPINION | PRESENT:
            first += 1
        return first

    def _group(self, segment: Segment) -> list[Named]:
        """People described in the plural."""
        head, whole = self.tokens[segment.last - 1], segment.phrase
        if head.low in AT_LARGE and whole is not None and whole.start > whole.first:
            return [self._make(Kind.GROUP, whole.first, segment.last, whole.first)]
        body = (
            head.capital and head.low in classes("bodies")["ends"] and self.tokens[segment.last - 2].capital
        )
        if head.low in words("groups") and not (body and segment.last - segment.first > 1):
            return [self._make(Kind.GROUP, segment.first, segment.last, segment.first)]
        return []

    # --- bodies and documents -------------------------------------------------------------------

    def _body(self, segment: Segment) -> list[Named]:
        """A body by the word its name ends in, or a common noun that stands for one."""
        head, lists = self.tokens[segment.last - 1], classes("bodies")
        start, last = self._past_opinions(segment.first, segment.last), segment.last
        capital = any(self.tokens[i].capital for i in range(start, last))
        if head.low in lists["ends"] and capital and (last - start > 1 or head.capital):
            return [self._make(Kind.ORGANISATION, start, last, start, self._acronym(last))]
        if head.low in lists["common"] and last - start <= 3 and not head.text.isupper():
            return [self._make(Kind.ORGANISATION, start, last, start)]
        return []

    def _past_opinions(self, first: int, last: int) -> int:
        """Past adjectives that judge or number, as long as they are not part of a name."""
        while first < last - 1 and self._judges(self.tokens[first]) and not self.tokens[first].capital:
            first += 1
        return first

    def _judges(self, token: Token) -> bool:
        """ "damning", "third", "40-page": what is said of a thing and is no part of its name."""
        return token.low in OPINION | PLAIN or (token.tag == "NN" and token.text[0].isdigit())

    def _acronym(self, last: int) -> tuple[Sign, ...]:
        """ "Care Inspectorate Wales (CIW)"."""
        inner = self.tokens[last : last + 3]
        bracketed = len(inner) == 3 and inner[0].tag == "(" and inner[2].tag == ")"
        return (self._sign("acronym", last + 1, last + 2),) if bracketed and is_acronym(inner[1].text) else ()

    def _document(self, segment: Segment) -> list[Named]:
        """A document by its head noun; a capitalised word before the head is its maker."""
        kind = self._kind_of_paper(segment)
        if kind is None:
            return []
        head = self.tokens[segment.last - 1]
        signs = (*self._makers(segment.begin, segment.last - 1), *self._dates(segment.begin, segment.last))
        if not signs and (self._generic(segment, head) or (head.capital and head.text.isupper())):
            return []
        start = self._past_opinions(segment.first, segment.last)
        makers = [self._as_body(sign) for sign in signs if sign.name == "maker"]
        sort = segment.phrase is not None and is_of_a_sort(self.tokens, segment.phrase, segment.last)
        last = segment.last + 2 if sort else segment.last  # "letter of complaint"
        return [self._make(kind, segment.first, last, start, signs), *makers]

    def _kind_of_paper(self, segment: Segment) -> Kind | None:
        head, lists = self.tokens[segment.last - 1].low, classes("documents")
        alone = segment.last - self._past_opinions(segment.first, segment.last) == 1
        if head in lists["matter"]:
            return Kind.MATTER
        if is_no_paper(self.tokens, segment):
            return None
        strong = head in lists["strong"] and (head not in WIDE or not alone)
        strong = strong and (head != "note" or self._is_sort_of_note(segment))
        weak = head in lists["weak"] and alone and segment.begin > 0 and self._determined(segment.begin)
        weak = weak or is_treated(self.tokens, segment, self.names.papers)
        return Kind.DOCUMENT if strong or weak or is_kept(self.tokens, segment) else None

    def _is_sort_of_note(self, segment: Segment) -> bool:
        """ "the incident note"; not "your note", nor "on a personal note"."""
        told = segment.last >= 2 and self.tokens[segment.last - 2].tag == "NN"
        before = [token.low for token in self.tokens[max(0, segment.begin - 2) : segment.begin]]
        return told and before != ["on", "a"]

    def _determined(self, begin: int) -> bool:
        before = self.tokens[begin - 1]
        return before.tag == "DT" and before.low not in QUANTIFIERS

    def _generic(self, segment: Segment, head: Token) -> bool:
        """ "all reports", "poor risk assessment": no particular document."""
        begin = segment.begin
        if any(t.tag == "POS" for t in self.tokens[begin : segment.last]):
            return False
        if head.low in BARE_PAPERS and self.tokens[begin].low == head.low:
            return True
        if begin > 0 and self.tokens[begin - 1].tag == "DT":
            return not self._determined(begin)
        owned = begin > 0 and self.tokens[begin - 1].tag in ("POS", "(", "PRP")
        return not head.low.endswith("s") and not head.capital and not owned

    def _makers(self, begin: int, head: int) -> Iterator[Sign]:
        index = begin
        while index < head:
            end = self._capitals(index, head)
            begin, last = of_name(self.tokens, index, end, self.names)
            if end > index and not self._ordinary(begin, last):
                yield self._sign("maker", begin, last)
            index = max(end, index + 1)

    def _ordinary(self, first: int, last: int) -> bool:
        """Capitals of a title ("Case File Audit review") are no maker; nor is a sentence's first word."""
        term = self._words(first, last)
        if is_acronym(term):
            return False
        opens = first == 0 or self.tokens[first - 1].tag in (".", '"')
        if opens or self.tokens[first].low in OPINION | classes("documents")["strong"] | {"case"}:
            return True
        return self.names.label(term) in ("GPE", "NORP", "DATE", "EVENT") or last - first > 2

    def _dates(self, begin: int, last: int) -> Iterator[Sign]:
        for index in range(begin, last):
            if self.tokens[index].tag == "TD" and (index == begin or self.tokens[index - 1].tag != "TD"):
                end = next((i for i in range(index, last) if self.tokens[i].tag != "TD"), last)
                yield self._sign("date", index, end)

    def _as_body(self, sign: Sign) -> Named:
        inside = [i for i, t in enumerate(self.tokens) if sign.quote.start <= t.start < sign.quote.end]
        kind = Kind.PERSON if sign.reading in self.names.surnames else Kind.ORGANISATION
        return Named(Mention(sign.quote, kind, sign.reading), inside[0], inside[-1] + 1)

    # --- making ---------------------------------------------------------------------------------

    def _words(self, first: int, last: int) -> str:
        named = self.tokens[first]  # its letters may be small where an article's opening shouts
        said = named.text + self.text.body[named.end : self.tokens[last - 1].end]
        return " ".join(said.replace("(", " ").replace(")", " ").split())

    def _sign(self, name: str, first: int, last: int) -> Sign:
        quote = self.text.quote(self.tokens[first].start, self.tokens[last - 1].end)
        return Sign(name, " ".join(quote.exact.split()), quote)

    def _make(self, kind: Kind, first: int, last: int, named: int, signs: tuple[Sign, ...] = ()) -> Named:
        """A mention of tokens `first` to `last`; its reading begins at `named`."""
        quote = self.text.quote(self.tokens[first].start, self.tokens[last - 1].end)
        return Named(Mention(quote, kind, self._words(named, last), signs), first, last)
