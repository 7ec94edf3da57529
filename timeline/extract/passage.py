"""One sentence with all that is known of it, from which claims are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline.extract.apposition import ends_aside
from timeline.extract.clause import Clause
from timeline.extract.heads import (
    apposed,
    asks_on,
    dangles,
    is_left_out,
    is_of_another,
    tells_by_itself,
    tells_on,
)
from timeline.extract.lexicon import classes, frames, words
from timeline.extract.naming import Named
from timeline.extract.phrases import Phrase
from timeline.extract.pronouns import HE, Sexes, fits
from timeline.extract.sentences import Sentence
from timeline.extract.speech import Speech
from timeline.model.mention import Kind, PartWords
from timeline.model.source import Quote, Text

PEOPLE = (Kind.PERSON, Kind.ORGANISATION, Kind.POST, Kind.GROUP)
THINGS = (Kind.DOCUMENT, Kind.MATTER)
MODALS = frozenset("should ought must shall will would may might can could".split())
LONGEST_TITLE = 120
WEAK = frozenset(
    "work copy copies photocopy printout draft version exercise findings conclusions recommendations".split()
)


@dataclass(frozen=True, slots=True)
class Recall:
    """What pronouns may stand for: the last people, body and document named before a sentence."""

    he: PartWords | None = None
    she: PartWords | None = None
    body: PartWords | None = None
    paper: PartWords | None = None  # the last report, audit or review: what "the findings" are of
    document: PartWords | None = None
    reader: PartWords | None = None  # whom a letter calls "you"
    author: PartWords | None = None  # who writes "I" where nobody is quoted: a mail's sender
    sexes: Sexes = field(default_factory=dict)  # of the names so far, by title, given name or pronoun


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence, what its phrases name, who speaks in it, its clauses, and what went before."""

    text: Text
    sentence: Sentence
    named: tuple[tuple[Named, ...], ...]
    speeches: tuple[Speech, ...]
    clauses: tuple[Clause, ...]
    recall: Recall

    @property
    def quote(self) -> Quote:
        """The whole sentence."""
        return self.text.quote(self.sentence.start, self.sentence.end)

    def words(self, first: int, last: int) -> str:
        """The words of a token range, white space folded."""
        tokens = self.sentence.tokens
        if first >= last:
            return ""
        return " ".join(self.text.body[tokens[first].start : tokens[last - 1].end].split())

    def token_quote(self, index: int) -> Quote:
        """One token as a quote."""
        return self.text.quote(self.sentence.tokens[index].start, self.sentence.tokens[index].end)

    def named_in(self, phrase: Phrase) -> tuple[Named, ...]:
        """What a phrase names, its head first."""
        return self.named[self._index(phrase)]

    def _index(self, phrase: Phrase) -> int:
        return self.sentence.phrases.index(phrase)

    def speaker_at(self, index: int) -> PartWords | None:
        """Whose mouth a token stands in; None for the source's own voice."""
        offset = self.sentence.tokens[index].start
        return next((s.speaker for s in self.speeches if s.start <= offset < s.end), None)

    def said_by_the_reader(self, clause: Clause) -> bool:
        """ "You told my colleague that no survey existed": no word of whoever writes to "you"."""
        tokens = self.sentence.tokens
        for other in self.clauses:
            you = [p for p in other.subject if tokens[p.first].low == "you"]
            if other.verb < clause.verb and you and tokens[other.verb].low in words("speech"):
                return any(t.low == "that" and t.tag == "SC" for t in tokens[other.verb : clause.verb])
        return False

    def title(self, clause: Clause) -> str:
        """The clause in its own words, cut to a line."""
        last = max(clause.last, clause.verb + 1)
        asks = (not clause.objects or clause.lemma == "ask") and asks_on(self.sentence.tokens, last)
        if asks or tells_on(self.sentence.tokens, clause.lemma, last):
            last = len(self.sentence.tokens)
        last = self._to_be_done(clause, last)
        while last > clause.verb + 1 and dangles(self.sentence.tokens[last - 1]):
            last -= 1
        rest = self._actor(clause) + self._from(self._begin(clause), clause, last)
        if clause.relative and clause.subject:
            rest = self._antecedent(clause) + " " + rest
        return shortened(rest)

    def _from(self, first: int, clause: Clause, last: int) -> str:
        behind = clause.subject[-1].last if clause.subject else 0
        if not ends_aside(self.sentence.tokens, first, behind, clause.verb):
            return self.words(first, last)
        return f"{self.words(first, behind)} {self.words(behind + 1, last)}"

    def _antecedent(self, clause: Clause) -> str:
        """What a relative clause is about; "not one of those who sat" is about those who sat."""
        subject, tokens = clause.subject[0], self.sentence.tokens
        denied = subject.negative or (subject.first > 0 and tokens[subject.first - 1].tag == "NEG")
        if denied and clause.first >= 2:
            return self.words(clause.first - 2, clause.first)
        return self.words(subject.first, subject.last)

    def _begin(self, clause: Clause) -> int:
        """Where the title's own words begin: behind a pronoun that the actor's name stands for."""
        first = clause.first
        pronoun = (
            bool(clause.subject) and first == clause.subject[0].first and self._pronoun(clause.subject[0])
        )
        return clause.subject[0].last if pronoun and self._actor(clause) else self._with_name(first)

    def _with_name(self, first: int) -> int:
        """ "Ms Roe, the editor, saw it": a title begins with the name that the post stands beside."""
        for left, right, named, post in zip(
            self.sentence.phrases, self.sentence.phrases[1:], self.named, self.named[1:], strict=False
        ):
            if right.first == first and named and post:
                beside = any(sign.quote == post[0].mention.quote for sign in named[0].mention.signs)
                return left.first if beside else first
        return first

    def _pronoun(self, phrase: Phrase) -> bool:
        token = self.sentence.tokens[phrase.first]
        return phrase.last == phrase.first + 1 and token.low in ("i", "he", "she")

    def _actor(self, clause: Clause) -> str:
        """The actor in square brackets where the clause only has a pronoun or shares its subject."""
        if not clause.subject or clause.relative:
            return ""
        shared = clause.subject[0].first < clause.first
        if not shared and not self._pronoun(clause.subject[0]):
            return ""
        people, subject = self.people("", clause.subject, clause.verb), clause.subject[0]
        if not people and not shared:
            return ""
        who = people[0].reading if people else self.words(subject.first, subject.last)
        return f"[{' '.join((who, *self._shared_modal(clause)))}] "

    def _shared_modal(self, clause: Clause) -> tuple[str, ...]:
        """ "should be heard and | brought to the board": else what was asked for would read as done."""
        own = any(token.tag == "AUX" for token in self.sentence.tokens[clause.first : clause.verb])
        return () if own or not MODALS & set(clause.auxiliaries) else clause.auxiliaries

    def _to_be_done(self, clause: Clause, last: int) -> int:
        """Where what is asked for ends: "called for the report | to be published in full"."""
        tokens, frame = self.sentence.tokens, frames().get(clause.lemma)
        asked = frame is not None and frame.kind in ("request", "refusal", "decision")
        begins = last < len(tokens) and tokens[last - 1].low == "to" and tokens[last].tag in ("VB", "AUX")
        if not asked or not begins or self._speaks_at(last):
            return last
        return next((i for i in range(last, len(tokens)) if tokens[i].tag in (".", "SC", '"')), len(tokens))

    def _speaks_at(self, index: int) -> bool:
        """Whether direct speech begins at a token or right behind it."""
        return any(t.tag == '"' for t in self.sentence.tokens[index : index + 2])

    def people(
        self, role: str, phrases: Iterable[Phrase], at: int, others: Sequence[PartWords] = ()
    ) -> tuple[PartWords, ...]:
        """The people, bodies, posts and groups that phrases name, in a role; no pronoun means the others."""
        found = []
        for phrase in phrases:
            if phrase.negative:
                found.append(self._nobody(role, phrase))
                continue
            named = next((n for n in self.named_in(phrase) if n.mention.kind in PEOPLE), None)
            if is_left_out(self.sentence.tokens, phrase):
                continue  # "to Ms Ash and not to Mr Gray"
            if named is not None and is_of_another(self.sentence.tokens, phrase, named):
                found.extend(self._beside(role, phrase))  # "Mr Gray's sister": somebody else
                continue
            head_is_thing = any(
                n.mention.kind in THINGS and phrase.head < n.last for n in self.named_in(phrase)[:1]
            )
            if named is not None and not head_is_thing:
                found.append(self.holder(role, named))
                found.extend(self._body_of_group(role, phrase, named))
            elif named is None:
                found.extend(self._stand_in(role, phrase, at, others))
        return tuple(found)

    def _stand_in(
        self, role: str, phrase: Phrase, at: int, others: Sequence[PartWords] = ()
    ) -> Sequence[PartWords]:
        """Whom a pronoun stands for, as far as the grammar decides it."""
        if phrase.core > phrase.first + 1:
            return self._beside(role, phrase)  # "her deputy" is not she
        low = self.sentence.tokens[phrase.first].low
        quote = self.token_quote(phrase.first)
        speaker = self._voice_at(at)
        if low in ("i", "me"):
            return self._same(role, quote, speaker)
        if low == "you":
            quoted = any(s.direct and s.start <= quote.start < s.end for s in self.speeches)
            return self._same(role, quote, None if quoted else self.recall.reader)
        if low in ("we", "us"):
            that = phrase.first > 0 and self.sentence.tokens[phrase.first - 1].low == "that"
            return self._ours(role, quote, self._collective(phrase) if that else None, speaker)
        if low in ("he", "she", "him", "her"):
            teller = self._teller(at)
            if teller is not None and teller.reading.lower().startswith("spokes"):
                return ()  # who speaks for others seldom speaks of himself
            recalled = self.recall.he if low in HE else self.recall.she
            meant = (teller, self._person_before(low, quote.start, others), recalled)
            taken = {other.reading for other in others}  # "Dr Ash told him": somebody else
            free = (m for m in meant if m and m.reading not in taken and fits(low, m, self.recall.sexes))
            return self._same(role, quote, next(free, None))
        if (
            low == "it"
            and role in ("subject", "copied")
            and (self._document_before(quote.start) or self.recall.document)
        ):
            return ()  # "It was lost": the survey, not the board
        if low in ("they", "them", "it") and role != "recipient":
            by_them = self._collective(phrase) if phrase.prep == "by" else None
            return self._same(role, quote, self._body_reporting(at) or by_them or self.recall.body)
        return ()

    def _beside(self, role: str, phrase: Phrase) -> Sequence[PartWords]:
        """The name in apposition to somebody unnamed."""
        one = apposed(self.sentence.tokens, self.sentence.phrases, self.named, self._index(phrase))
        return (PartWords(role, one.quote, one.kind, one.reading),) if one is not None else ()

    def _voice_at(self, index: int) -> PartWords | None:
        """Who says "I": whoever is quoted; in "Mr Sills says that he gave it to me" the writer."""
        offset = self.sentence.tokens[index].start
        quoted = next((s.speaker for s in self.speeches if s.direct and s.start <= offset < s.end), None)
        return quoted or self.recall.author or self.speaker_at(index)

    def _body_reporting(self, index: int) -> PartWords | None:
        """ "the union said it had warned them": a body that is reported speaks of itself."""
        offset = self.sentence.tokens[index].start
        own = (s.speaker for s in self.speeches if s.start <= offset < s.end and not s.direct)
        return next((who for who in own if who is not None and who.kind is Kind.ORGANISATION), None)

    def holder(self, role: str, named: Named) -> PartWords:
        """A post in apposition to a name is that person: "by the Leader, Cllr Harris"."""
        mention = named.mention
        for group in self.named:
            for other in group:
                beside = any(s.name == "post" and s.quote == mention.quote for s in other.mention.signs)
                if mention.kind is Kind.POST and beside and other.mention.kind is Kind.PERSON:
                    mention = other.mention
        return PartWords(role, mention.quote, mention.kind, mention.reading)

    def _nobody(self, role: str, phrase: Phrase) -> PartWords:
        """ "no-one in their meeting of 9 August": the whole of the words, since they say of whom."""
        last = phrase.last
        for following in self.sentence.phrases:
            if following.first == last + 1 and following.prep:
                last = following.last
        tokens = self.sentence.tokens
        quote = self.text.quote(tokens[phrase.first].start, tokens[last - 1].end)
        return PartWords(role, quote, Kind.GROUP, self.words(phrase.first, last))

    def _body_of_group(self, role: str, phrase: Phrase, named: Named) -> list[PartWords]:
        """ "councillors in the cabinet": said of all of them, it is said of the body too."""
        tokens = self.sentence.tokens
        if (
            named.mention.kind is not Kind.GROUP
            or phrase.last >= len(tokens)
            or tokens[phrase.last].low not in ("in", "of", "on")
        ):
            return []
        bare = phrase.last - phrase.first == 1 or tokens[phrase.first].low in ("the", "all")
        following = self.sentence.phrase_at(phrase.last + 1)
        if not bare or following is None:
            return []
        return [PartWords(role, n.mention.quote, n.mention.kind, n.mention.reading)
                for n in self.named_in(following)[:1] if n.mention.kind is Kind.ORGANISATION]  # fmt: skip

    def _ours(
        self, role: str, quote: Quote, body: PartWords | None, speaker: PartWords | None
    ) -> Sequence[PartWords]:
        """ "we" is whoever speaks, and the body they speak for where the words just before name it."""
        return (*self._same(role, quote, body), *self._same(role, quote, speaker))

    def _teller(self, at: int) -> PartWords | None:
        """Whoever "she" is in "Ms Roe said that she knew"; in a quotation she is somebody else."""
        offset = self.sentence.tokens[at].start
        speech = next((s for s in self.speeches if s.start <= offset < s.end), None)
        if speech is None or speech.direct or speech.speaker is None:
            return None
        return speech.speaker if speech.speaker.kind in (Kind.PERSON, Kind.POST) else None

    def _person_before(self, pronoun: str, offset: int, others: Sequence[PartWords] = ()) -> PartWords | None:
        people = [n.mention for group in self.named for n in group if n.mention.kind is Kind.PERSON]
        taken = {other.reading for other in others}
        free = (m for m in people if m.quote.end <= offset and m.reading not in taken)
        before = [m for m in free if fits(pronoun, m, self.recall.sexes)]
        return PartWords("", before[-1].quote, Kind.PERSON, before[-1].reading) if before else None

    def _same(self, role: str, quote: Quote, other: PartWords | None) -> Sequence[PartWords]:
        return (PartWords(role, quote, other.kind, other.reading),) if other is not None else ()

    def _collective(self, phrase: Phrase) -> PartWords | None:
        """ "it clears the cabinet that we knew nothing": "we" is the body named just before."""
        for index in range(self.sentence.phrases.index(phrase) - 1, -1, -1):
            for named in self.named[index]:
                if named.mention.kind is Kind.ORGANISATION:
                    return PartWords("", named.mention.quote, Kind.ORGANISATION, named.mention.reading)
        return None

    def owner(self, role: str, phrase: Phrase) -> list[PartWords]:
        """The body that a noun's own words name: "senior management team" in "... team meeting"."""
        tokens, first = self.sentence.tokens, max(phrase.first, phrase.start)
        while first < phrase.head and tokens[first].tag in ("DT", "RB", "PRP"):
            first += 1
        last = phrase.head
        words_ = [t.low for t in tokens[first:last]]
        if not words_ or words_[-1] not in classes("bodies")["common"] | classes("bodies")["ends"]:
            return []
        quote = self.text.quote(tokens[first].start, tokens[last - 1].end)
        return [PartWords(role, quote, Kind.ORGANISATION, self.words(first, last))]

    def phrase_quote(self, phrase: Phrase) -> Quote:
        """The words of a phrase."""
        tokens = self.sentence.tokens
        return self.text.quote(tokens[phrase.first].start, tokens[phrase.last - 1].end)

    def things(self, phrases: Iterable[Phrase]) -> tuple[PartWords, ...]:
        """The documents and matters that phrases name or point back to."""
        found: list[PartWords] = []
        for phrase in phrases:
            named = [n for n in self.named_in(phrase) if n.mention.kind in THINGS]
            found.extend(self._thing(n) for n in named)
            if not named and self._points_back(phrase):
                place = self.token_quote(phrase.last - 1) if phrase.negative else self.phrase_quote(phrase)
                meant = self._document_meant(phrase, place) or self.recall.document
                found += [PartWords("about", place, meant.kind, meant.reading)] if meant is not None else []
        return tuple(found)

    def _document_meant(self, phrase: Phrase, place: Quote) -> PartWords | None:
        """What "it" is: "the review found no evidence that it was sent" is not of the review itself."""
        before, speaker = self._document_before(place.start), self.speaker_at(phrase.first)
        itself = before is not None and speaker is not None and before.quote == speaker.quote
        return None if itself else before

    def _thing(self, named: Named) -> PartWords:
        """A document in its own words; "the work" points to the document named before it."""
        mention = named.mention
        meant: PartWords | None = None
        if mention.reading.lower() in WEAK:
            meant = self._document_before(mention.quote.start) or self.recall.paper or self.recall.document
        one = meant or mention
        return PartWords("about", one.quote, one.kind, one.reading)

    def _document_before(self, offset: int) -> PartWords | None:
        earlier = [
            n
            for group in self.named
            for n in group
            if n.mention.kind is Kind.DOCUMENT
            and n.mention.quote.end <= offset
            and not tells_by_itself(self.sentence.tokens, n, offset)
        ]
        strong = [n for n in earlier if n.mention.reading.lower() not in WEAK | {"notes", "minutes"}]
        if not strong:
            return None
        return PartWords("about", strong[-1].mention.quote, Kind.DOCUMENT, strong[-1].mention.reading)

    def _points_back(self, phrase: Phrase) -> bool:
        first = max(phrase.first, phrase.start)  # "a copy of | it"
        low = self.sentence.tokens[first].low
        told = phrase.prep in ("of", "about") and low != "it"  # "was told of this": of what was said before
        if phrase.negative and phrase.core < phrase.last:  # "had no inkling of it"
            return [t.low for t in self.sentence.tokens[phrase.core : phrase.last]] == ["of", "it"]
        return phrase.last == first + 1 and low in ("it", "this", "that", "copies") and not told


def shortened(words: str) -> str:
    """A line at most; cut between words, with an ellipsis."""
    if len(words) <= LONGEST_TITLE:
        return words
    return words[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:") + " …"
