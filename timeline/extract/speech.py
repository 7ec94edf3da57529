"""Who says what: quotations with their speakers, and what is reported after "said that".

A quotation that its paragraph leaves open goes on in the next; a quotation without an
attribution of its own is the last speaker's (the newspaper convention).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extract.clauses import SUBORDINATING
from timeline.extract.lexicon import frames, words
from timeline.extract.naming import Named
from timeline.extract.phrases import Phrase
from timeline.extract.pronouns import Sexes, fits, unnamed_next
from timeline.extract.sentences import Sentence
from timeline.extract.tokens import Token
from timeline.model.mention import Kind, PartWords
from timeline.model.source import Text

OPENING, CLOSING, EITHER = "“„«", "”»", '"‟'
OF_THINGS = frozenset(
    "acknowledge deny dispute record note report announce recall confirm answer show".split()
)
LEAST_WORDS = 4  # fewer words in quotation marks are an expression quoted, not speech
RECORDING = frozenset(("show", "record", "find", "report", "write", "state", "conclude", "note", "suggest"))
CITED = frozenset("minutes notes note record records log diary agenda letter email e-mail memo entry".split())
ITEM = re.compile(r"^[ \t]*(?:\d+(?:\.\d+)*[.)]|[-*•#]+)[ \t]", re.MULTILINE)
PAPER = frozenset("copy copies report audit review assessment study survey".split())
SOMEBODY = (Kind.PERSON, Kind.POST, Kind.GROUP)
SPEAKING = frozenset(Kind)  # an inquiry says what it finds, a report what stands in it


@dataclass(frozen=True, slots=True)
class Speech:
    """A stretch of text in somebody's mouth; `direct` if in quotation marks."""

    start: int
    end: int
    speaker: PartWords | None
    direct: bool
    verb: Token | None = None


def quotations(body: str, paragraphs: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Where direct speech stands, quotation marks included."""
    found: list[tuple[int, int]] = []
    for start, end in paragraphs:
        found += _quoted(body, start, end)
    return tuple(span for span in found if len(body[span[0] : span[1]].split()) >= LEAST_WORDS)


def _quoted(body: str, start: int, end: int) -> list[tuple[int, int]]:
    spans, opened = [], -1
    for index in range(start, end):
        letter = body[index]
        if opened < 0 and (letter in OPENING or letter in EITHER):
            opened = index
        elif opened >= 0 and (letter in CLOSING or letter in EITHER):
            spans.append((opened, index + 1))
            opened = -1
    return [*spans, (opened, end)] if opened >= 0 else spans


class Speakers:
    """Attributes the speech of one text, going down it once."""

    def __init__(self, text: Text, paragraphs: Sequence[tuple[int, int]]) -> None:
        self.text = text
        self.quoted = quotations(text.body, paragraphs)
        self.opened = [start for start, _ in self.quoted]
        self.closed = [end for _, end in self.quoted]
        self.last: PartWords | None = None
        self.last_at = -1  # where the last speaker's sentence begins
        self.named: PartWords | None = None  # whoever a paragraph's sentences are about, and which one
        self.named_in = self.named_at = -1
        self.sexes: Sexes = {}
        self.recorded: PartWords | None = None  # a document whose words the paragraph before reported
        self.recorded_in = -2
        self.recorded_to = 0

    def speeches(
        self, sentence: Sentence, named: Sequence[Sequence[Named]], sexes: Sexes
    ) -> tuple[Speech, ...]:
        """The stretches of a sentence that are in somebody's mouth; `sexes` of the names so far."""
        self.sexes = sexes
        verb = self._verb_of_saying(sentence)
        speaker = self._speaker(sentence, named, verb) if verb is not None else None
        self._note_subject(sentence, named)
        inside = self._quoted_in(sentence)
        speaker = self._outer(speaker, sentence)
        if speaker is not None:
            self._remember(speaker, sentence, bool(inside))
        if inside:
            who = speaker or self._said_by_another(sentence, verb) or self.last
            token = sentence.tokens[verb] if verb is not None and speaker else None
            return tuple(
                Speech(max(a, sentence.start), min(b, sentence.end), who, True, token) for a, b in inside
            )
        if verb is not None and speaker is not None:
            return self._reported(sentence, verb, speaker)
        return self._according(sentence, named) or self._continued(sentence)

    def _said_by_another(self, sentence: Sentence, verb: int | None) -> PartWords | None:
        """A speaker whom no list knows, in the very words: "a neighbour said", "said Deputy Ann Lee"."""
        tokens = sentence.tokens
        beside = [p for p in sentence.phrases if verb is not None and (p.last <= verb or p.first == verb + 1)]
        for phrase in reversed([p for p in beside if not p.prep]):
            first = tokens[phrase.first]
            if first.tag == "PRP" or self._inside(first) or tokens[phrase.first - 1].tag == "(":
                continue
            quote = self.text.quote(first.start, tokens[phrase.last - 1].end)
            name = phrase.last - phrase.first > 1 and all(
                t.capital for t in tokens[phrase.first : phrase.last]
            )
            reading = " ".join(quote.exact.split())
            return PartWords("speaker", quote, Kind.PERSON if name else Kind.GROUP, reading)
        return None

    def _pronoun_speaker(self, sentence: Sentence, pronoun: str) -> PartWords | None:
        """ "She said" is whoever the words since the last speech are about, else whoever spoke last."""
        about = self.named if self.named_in == sentence.paragraph and self.named_at > self.last_at else None
        able = (one for one in (about, self.last) if one is not None and one.kind in SOMEBODY)
        return next((one for one in able if fits(pronoun, one, self.sexes)), None)

    def _may_be(self, pronoun: str, one: PartWords | None) -> bool:
        return one is not None and fits(pronoun, one, self.sexes)

    def _note_subject(self, sentence: Sentence, named: Sequence[Sequence[Named]]) -> None:
        """Whom a pronoun in the next sentence means: who heads this one, or whom "I" spoke with."""
        for pronoun in unnamed_next(sentence, named):  # "I spoke to a man": what "he said" nobody here said
            self.named = None if self._may_be(pronoun, self.named) else self.named
            self.last = None if self._may_be(pronoun, self.last) else self.last
        first = next((i for i, p in enumerate(sentence.phrases) if not p.prep), None)
        if first is None or self._inside(sentence.tokens[sentence.phrases[first].first]):
            return
        mine = sentence.tokens[sentence.phrases[first].first].low in ("i", "we")
        order = range(len(named) - 1, first, -1) if mine else (first,)
        speakers = (self._as_speaker(named[i], named) for i in order)
        one = next((s for s in speakers if s is not None and s.kind in (Kind.PERSON, Kind.POST)), None)
        if one is not None and (mine or _acts(sentence, sentence.phrases[first])):
            self.named, self.named_in, self.named_at = one, sentence.paragraph, sentence.start

    def _according(self, sentence: Sentence, named: Sequence[Sequence[Named]]) -> tuple[Speech, ...]:
        """ "According to the union, ...": all of the sentence is what the union says."""
        for index, token in enumerate(sentence.tokens[:-2]):
            if token.low != "according" or sentence.tokens[index + 1].low != "to":
                continue
            source = next((i for i, p in enumerate(sentence.phrases) if p.first == index + 2), None)
            speaker = self._as_speaker(named[source], named) if source is not None else None
            return (Speech(sentence.start, sentence.end, speaker, False),) if speaker is not None else ()
        return ()

    def _outer(self, speaker: PartWords | None, sentence: Sentence) -> PartWords | None:
        """Notes that a report tells of are not the speaker: the report is, as long as it goes on."""
        near = self.recorded is not None and sentence.paragraph - self.recorded_in <= 1
        return self.recorded if near and speaker is not None and speaker.kind is Kind.DOCUMENT else speaker

    def _remember(self, speaker: PartWords, sentence: Sentence, direct: bool) -> None:
        if speaker.kind is Kind.DOCUMENT and not direct and _reports_on(speaker):
            self.recorded, self.recorded_in, self.recorded_to = speaker, sentence.paragraph, sentence.end
        elif speaker.kind is not Kind.DOCUMENT or direct:
            self.last, self.last_at, self.recorded = speaker, sentence.start, None

    def _continued(self, sentence: Sentence) -> tuple[Speech, ...]:
        """What directly follows "the report says that ..." goes on telling what the report says."""
        gone = self.recorded is None or sentence.paragraph - self.recorded_in > 1
        if gone or self._next_item(sentence) or _is_handed_over(sentence):
            self.recorded = None
            return ()
        self.recorded_in, self.recorded_to = max(self.recorded_in, sentence.paragraph), sentence.end
        return (Speech(sentence.start, sentence.end, self.recorded, False),)

    def _next_item(self, sentence: Sentence) -> bool:
        """A numbered point or a heading of its own stands between: "3. Accounts", "- Accounts"."""
        return bool(ITEM.search(self.text.body, self.recorded_to, sentence.start + 8))

    def _verb_of_saying(self, sentence: Sentence) -> int | None:
        """The sentence's verb of saying outside quotation marks, if it has a subject that can speak."""
        for index, token in enumerate(sentence.tokens):
            if token.tag != "VB" or token.low not in words("speech") or self._inside(token):
                continue
            if token.forms & {"past", "s", "part"} and not _is_passive(sentence.tokens, index):
                return index
            if token.lemma in RECORDING and "base" in token.forms:
                return index
        return None

    def _inside(self, token: Token) -> bool:
        at = bisect_right(self.opened, token.start)
        return at > 0 and token.start < self.closed[at - 1]

    def _quoted_in(self, sentence: Sentence) -> tuple[tuple[int, int], ...]:
        """The direct speech that shares letters with a sentence; quotations stand in order and apart."""
        first = bisect_right(self.closed, sentence.start)
        return self.quoted[first : bisect_left(self.opened, sentence.end)]

    def _speaker(self, sentence: Sentence, named: Sequence[Sequence[Named]], verb: int) -> PartWords | None:
        """The nearest phrase before the verb that can speak; else the one right after it ("said X")."""
        sides = [i for i in range(len(sentence.phrases) - 1, -1, -1) if sentence.phrases[i].last <= verb]
        sides = [i for i in sides if _ungoverned(sentence.phrases[i]) and self._reaches(sentence, i, verb)]
        sides = [i for i in sides if not _in_relative(sentence.tokens, sentence.phrases[i])]
        after = [i for i, p in enumerate(sentence.phrases) if p.first == verb + 1]
        joined = self._joined_speaker(sentence, named, verb)
        if joined is not None:
            return joined
        quoting = bool(self._quoted_in(sentence))
        for index in (*sides, *(after if quoting else ())):
            if self._inside(sentence.tokens[sentence.phrases[index].first]):
                continue
            speaker = self._as_speaker(named[index], named)
            if speaker is not None:
                return speaker
            if _pronoun(sentence, sentence.phrases[index]):
                return self._pronoun_speaker(sentence, sentence.tokens[sentence.phrases[index].first].low)
            if sentence.tokens[sentence.phrases[index].first].tag == "PRP":
                return None
        return None

    def _joined_speaker(
        self, sentence: Sentence, named: Sequence[Sequence[Named]], verb: int
    ) -> PartWords | None:
        """ "Mr Orme accepts that he saw it, but says that ...": whoever the sentence begins with says it."""
        tokens = sentence.tokens
        opens = sentence.phrases[0] if sentence.phrases else None
        says = [t.tag for t in tokens[verb - 1 : verb + 2]]  # "but says that", "and said he"
        led = says[:1] == ["CC"] and says[2:] in (["SC"], ["PRP"])
        if opens is None or opens.first or not led or not _acts(sentence, opens):
            return None
        return self._as_speaker(named[0], named)

    def _reaches(self, sentence: Sentence, index: int, verb: int) -> bool:
        """No other finite verb stands between the phrase and the verb of saying."""
        between = list(sentence.tokens[sentence.phrases[index].last : verb])
        while between and between[-1].tag in ("AUX", "RB"):
            between.pop()  # ", which was to be heard, | has told us"
        if [t.tag for t in between[:2]] == [",", "PRP"] and between[-1].tag == ",":
            return True  # a relative clause between commas
        return not any(t.tag == "VB" and t.forms & {"past", "s"} for t in between)

    def _as_speaker(self, named: Sequence[Named], others: Sequence[Sequence[Named]]) -> PartWords | None:
        """Who can speak, by name where a post stands beside one ("Ms Roe, the editor, said")."""
        for first in named[:1]:
            beside = (
                o
                for group in others
                for o in group
                if any(s.quote == first.mention.quote for s in o.mention.signs)
            )
            one = next((o for o in beside if o.mention.kind is Kind.PERSON), first)
            if one.mention.kind in SPEAKING:
                return PartWords("speaker", one.mention.quote, one.mention.kind, one.mention.reading)
        return None

    def _reported(self, sentence: Sentence, verb: int, speaker: PartWords) -> tuple[Speech, ...]:
        """What follows the verb of saying, with or without "that"."""
        following = sentence.tokens[verb + 1 :]
        clause = next((t for t in following if t.tag == "SC" and t.low == "that"), None)
        if clause is None and not any(t.tag in ("VB", "AUX") for t in following):
            return ()
        if clause is None and sentence.tokens[verb].lemma in OF_THINGS and not _says_so(sentence, verb):
            return ()
        return (
            (Speech(following[0].start, sentence.end, speaker, False, sentence.tokens[verb]),)
            if following
            else ()
        )


def _ungoverned(phrase: Phrase) -> bool:
    """No preposition governs it; "since you write" opens a clause."""
    return not phrase.prep or phrase.prep in SUBORDINATING


def _says_so(sentence: Sentence, verb: int) -> bool:
    """ "confirmed the board had met"; not "acknowledged the letter and passed it on"."""
    thing = next((phrase for phrase in sentence.phrases if phrase.first == verb + 1), None)
    behind = sentence.tokens[thing.last : thing.last + 1] if thing is not None else ()
    return not behind or behind[0].tag in ("VB", "AUX", "NEG", "RB", ",", "(", "PRP")


def _in_relative(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """ "Ms Roe, who leads the group, said": the group does not say it."""
    if tokens[phrase.first].low == "whose":
        return True  # "Ms Roe, whose firm wrote it, said"
    for index in range(phrase.first - 1, max(-1, phrase.first - 12), -1):
        if tokens[index].tag in (",", "."):
            return False
        if tokens[index].low in ("who", "which", "whose") and tokens[index].tag == "PRP":
            return index < phrase.first - 1  # "in which she stated": the clause is her own
    return False


def _is_handed_over(sentence: Sentence) -> bool:
    """ "It was handed to the clerk", "A copy went to": of the report itself, and no more in its words."""
    head = next((phrase for phrase in sentence.phrases if not phrase.prep), None)
    if head is None or head.first > 1:
        return False
    paper = sentence.tokens[head.first].low == "it" or sentence.tokens[head.core - 1].low in PAPER
    verb = next((t for t in sentence.tokens[head.last :] if t.tag == "VB"), None)
    frame = frames().get(verb.lemma) if verb is not None else None
    handed = verb is not None and (verb.lemma == "go" or (frame is not None and frame.kind == "submission"))
    return paper and handed


def _reports_on(document: PartWords) -> bool:
    """A report goes on telling in the next sentences; minutes and notes are cited for one thing."""
    return document.reading.casefold().split()[-1] not in CITED


def _acts(sentence: Sentence, phrase: Phrase) -> bool:
    """A verb follows the phrase, or what stands between commas; "Ann – two men are ill" calls her."""
    following = sentence.tokens[phrase.last : phrase.last + 1]
    return bool(following) and following[0].tag in ("VB", "AUX", "RB", ",")


def _pronoun(sentence: Sentence, phrase: Phrase) -> bool:
    return sentence.tokens[phrase.first].low in ("he", "she")


def _is_passive(tokens: Sequence[Token], index: int) -> bool:
    before = [t for t in tokens[max(0, index - 3) : index] if t.tag not in ("RB", "NEG")]
    return bool(before) and before[-1].low in ("is", "was", "were", "are", "been", "be", "being")
