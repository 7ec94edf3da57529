"""What a pointing name ("the report", "their audit") means: a document named above it.

Candidates stand above in the same source and not in another speaker's quoted words, share
whatever the name says, and are not named more fully later in the same sentence. Of these: one
under the same adjective ("the independent review" after "an independent report"); after "their"
or "its" one whose maker is known; one under the same noun close by; else the nearest.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from timeline.model.mention import Kind
from timeline.model.source import Quote
from timeline.resolve.documents import Documents
from timeline.resolve.forms import form, vocabulary
from timeline.resolve.general import is_supposed
from timeline.resolve.joining import Near, ground
from timeline.resolve.papers import COLOUR, FAMILY_OF, PERSON, PRONOUNS

CLOSE = 6  # names of documents back to which one under the same noun is preferred
FAR = 40  # names of documents back beyond which a pointing name points at nothing
PASSING = vocabulary("latest recent new said same last first previous earlier own full whole")
OWNED = (
    ("their", Kind.ORGANISATION),
    ("its", Kind.ORGANISATION),
    ("his", Kind.PERSON),
    ("her", Kind.PERSON),
)
TAKEN = frozenset(("minutes", "notes", "note", "agenda", "transcript", "recording"))
OF_ANY = vocabulary("the a that this those these its their our meeting meetings of on held same")
_OF = re.compile(r"\s+of\s+([\w ’'-]{2,60})")
_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s|\n\s*\n")
_SPEAKS = re.compile(
    r"\s+(?:also\s+|then\s+)?(?:says?|said|states?|stated|notes?|noted|finds?|found|adds?|added|shows?|showed|"
    r"concludes?|concluded|records?|recorded|reveals?|revealed|tells?|told|describes?|described|explains?)\b"
)
_BEFORE = re.compile(r"(\w+(?:\s\w+)?)\s$")


def join_antecedents(documents: Documents) -> None:
    """Join each pointing name with the document above that it means."""
    above: dict[str, list[int]] = defaultdict(list)
    for index in documents.indexes:
        source = documents.joined.units[index].source
        earlier = above[source][-FAR:]
        if documents.pointing[index] and not any(documents.joined.same(index, other) for other in earlier):
            _point(documents, index, earlier)
        above[source].append(index)


def _point(documents: Documents, index: int, above: Sequence[int]) -> None:
    fuller = _named_after(documents, index)
    fits = [
        other
        for other in reversed(above)
        if documents.joined.root(other) not in fuller and _can_mean(documents, index, other)
    ]
    rivals = _contested(documents, index, fits)
    if rivals:
        documents.contested.append(Near(index, rivals, "each of them is named above, and it can mean either"))
    elif fits:
        other, rule, text = _chosen(documents, index, fits, above)
        units = documents.joined.units[other], documents.joined.units[index]
        documents.join(other, index, ground(rule, f'"{units[1].words}" points at {text}', *units))


def _chosen(
    documents: Documents, index: int, fits: Sequence[int], above: Sequence[int]
) -> tuple[int, str, str]:
    """The document meant, and the rule by which."""
    colour, near = _colour(documents, index), above[-CLOSE:]
    for other in fits:
        if colour & _colour(documents, other):
            return other, "same-adjective", "the document above under the same adjective"
    for other in fits:
        if _owned_by(documents, index) & _makers(documents, other):
            return other, "maker-above", "the nearest document above that has a maker of that sort"
    for other in fits:
        if other in near and _noun(documents, other) == _noun(documents, index):
            return other, "same-noun-above", "the nearest document above under the same noun"
    return fits[0], "nearest-above", "the nearest document above that it can mean"


def _contested(documents: Documents, index: int, fits: Sequence[int]) -> tuple[int, ...]:
    """ "The report", where the paragraph above, or one sentence, speaks of two: nobody can say which."""
    quote = documents.joined.units[index].quote
    if not fits or not documents.papers[index].is_bare or quote.exact.casefold() in PRONOUNS:
        return ()
    if any(_colour(documents, index) & _colour(documents, other) for other in fits) or _owned_by(
        documents, index
    ):
        return ()
    body = documents.texts[quote.source].body
    alike = [other for other in fits if _noun(documents, other) == _noun(documents, index)] or fits
    nearest = documents.joined.units[alike[0]].quote.start
    paragraph = body.rfind("\n\n", 0, quote.start)
    start = body.rfind("\n\n", 0, nearest) if nearest < paragraph else _sentence_of(body, nearest)
    near = [other for other in alike if documents.joined.units[other].quote.start >= start]
    roots = documents.joined.roots(other for other in near if not _speaks(documents, other))
    return roots if len(roots) > 1 else ()


def _speaks(documents: Documents, index: int) -> bool:
    """ "The review says that the audit was lost": it tells of the other, which is what is spoken of."""
    quote = documents.joined.units[index].quote
    return _SPEAKS.match(documents.texts[quote.source].body, quote.end) is not None


def _sentence_of(body: str, place: int) -> int:
    """Where the sentence of a place begins."""
    low = max(0, place - 600)
    return max((end.end() for end in _SENTENCE_END.finditer(body, low, place)), default=low)


def _can_mean(documents: Documents, index: int, other: int) -> bool:
    """The other is not in another speaker's quotation, and shares what the name says."""
    units = documents.joined.units
    mine, known = documents.known(index), documents.known(other)
    voice = units[other].namings[0].speaker
    if voice and voice != units[index].namings[0].speaker and _is_quoted(documents, other):
        return False
    if mine.excludes(known) or is_supposed(units[other].quote, documents.texts[units[other].source]):
        return False
    if _of_other_meetings(documents, index, other):
        return False
    when = (*known.dates, *known.told)
    if mine.edition.is_telling and known.edition.is_telling:
        return bool(mine.edition.shares(known.edition, when))
    edition = mine.edition.shares(known.edition, when)
    shares = edition or mine.specific & known.specific or mine.own & known.own or mine.makers & known.makers
    if _owned_by(documents, index) and not known.makers:
        return _noun(documents, index) == _noun(documents, other)
    return mine.is_bare or bool(shares) or bool(_colour(documents, index) & _colour(documents, other))


def _of_other_meetings(documents: Documents, index: int, other: int) -> bool:
    """ "The minutes of the next two meetings" are not those "of the meeting of 9 February"."""
    mine, its = _of_which(documents, index), _of_which(documents, other)
    return bool(mine and its) and mine.isdisjoint(its)


def _of_which(documents: Documents, index: int) -> frozenset[str]:
    """Which meeting minutes or notes are of, in the words behind "of"; nothing for other papers."""
    quote = documents.joined.units[index].quote
    if quote.exact.lower().rsplit(" ", 1)[-1] not in TAKEN:
        return frozenset()
    found = _OF.match(documents.texts[quote.source].body, quote.end)
    return frozenset(found[1].casefold().split()[:4]) - OF_ANY if found else frozenset()


def _is_quoted(documents: Documents, index: int) -> bool:
    """The name stands within quotation marks of its paragraph."""
    quote = documents.joined.units[index].quote
    body = documents.texts[quote.source].body
    before = body[body.rfind("\n\n", 0, quote.start) + 1 : quote.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _named_after(documents: Documents, index: int) -> tuple[int, ...]:
    """The documents that the rest of the sentence names more fully."""
    quote = documents.joined.units[index].quote
    body = documents.texts[quote.source].body
    stop = _SENTENCE_END.search(body, quote.end)
    end = stop.start() if stop else len(body)
    names = documents.of_source[quote.source]
    later = names[bisect_right(names, index) :][:FAR]
    rest = [i for i in later if _between(documents, i, quote, end)]
    return tuple(documents.joined.root(i) for i in rest if not documents.papers[i].is_bare)


def _between(documents: Documents, index: int, quote: Quote, end: int) -> bool:
    return quote.end <= documents.joined.units[index].quote.start < end


def _words_before(documents: Documents, index: int) -> tuple[str, ...]:
    """The two words before a name, and those of the name."""
    quote = documents.joined.units[index].quote
    found = _BEFORE.search(documents.texts[quote.source].body, max(0, quote.start - 40), quote.start)
    before = tuple(found[1].casefold().split()) if found else ()
    return (*before, *quote.exact.casefold().split())


def _colour(documents: Documents, index: int) -> frozenset[str]:
    """The adjectives of a name that may come again with it."""
    return frozenset(_words_before(documents, index)) & COLOUR - PASSING


def _owned_by(documents: Documents, index: int) -> frozenset[Kind]:
    """What sort of maker "their" or "her" speaks of; nobody where neither stands before the name."""
    before = _words_before(documents, index)[:3]
    return frozenset(kind for word, kind in OWNED if word in before)


def _makers(documents: Documents, index: int) -> frozenset[Kind]:
    """What sorts of maker a document is known to have."""
    makers = documents.known(index).makers
    known = (maker.removeprefix(PERSON) for maker in makers)
    return frozenset(documents.joined.units[int(maker)].kind for maker in known if maker.isdigit())


def _noun(documents: Documents, index: int) -> str:
    """The last word of a name that says what sort of document it is."""
    words = form(documents.joined.units[index].words)
    return next((word for word in reversed(words) if word in FAMILY_OF), "")
