"""A text's prose, read from top to bottom: mentions and claims in the order of the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.extract.announced import said_on, words_said
from timeline.extract.answering import acted_on, thanked
from timeline.extract.apposition import appositions
from timeline.extract.clauses import clauses_of
from timeline.extract.copied import copied_before, with_copies
from timeline.extract.draft import Draft, claim
from timeline.extract.edges import small_words, surnames_of
from timeline.extract.entries import Entry, entries_of
from timeline.extract.exchanges import Turn, turn_at
from timeline.extract.gathered import gathered, joined_before
from timeline.extract.heads import TELLING
from timeline.extract.leavings import told_of_all
from timeline.extract.lexicon import classes
from timeline.extract.links import linked
from timeline.extract.naming import Named, Namer, Names
from timeline.extract.passage import THINGS, WEAK, Passage, Recall, shortened
from timeline.extract.phrases import Phrase
from timeline.extract.pronouns import Sexes, meant_next, of_names, of_pronoun, unnamed_next
from timeline.extract.sentences import Sentence, sentences_of
from timeline.extract.speech import RECORDING, Speakers
from timeline.extract.tabled import tabled
from timeline.extract.told_by_nouns import told_by_nouns
from timeline.extract.told_by_verbs import told_by_verbs
from timeline.extract.treated import treated
from timeline.extract.underdays import said_under_its_day
from timeline.extract.undertaken import undertaken
from timeline.model.expression import Expression
from timeline.model.mention import Claim, Kind, Mention, Order, PartWords, Stance
from timeline.model.source import Text

PAPERS = frozenset(("report", "audit", "review", "assessment", "study", "survey", "evaluation", "appraisal"))
INSPECTING = frozenset(("inspection", "visit"))


@dataclass
class _Reader:
    """Goes down a text once, remembering whom and what it named last."""

    text: Text
    names: Names
    speakers: Speakers
    recall: Recall
    turns: Sequence[Turn] = ()
    mentions: list[Mention] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    about_in: int = -1  # the paragraph that last spoke of what "it" means

    def read(self, sentence: Sentence) -> None:
        """A sentence's mentions and claims; in an exchange "I" is whoever has the word."""
        turn, before = turn_at(self.turns, sentence.start), len(self.claims)
        if turn is not None:
            self.recall = replace(self.recall, author=turn.who)
        self._read(sentence)
        if turn is not None and turn.who is not None:
            said = (c if c.speaker else replace(c, speaker=turn.who) for c in self.claims[before:])
            self.claims[before:] = said

    def _read(self, sentence: Sentence) -> None:
        namer = Namer(self.text, sentence.tokens, self.names)
        named = tuple(tuple(group) for group in appositions(namer, sentence.phrases))
        self.recall = replace(self.recall, sexes=_sexes(self.recall, sentence, named))
        speeches = self.speakers.speeches(sentence, named, self.recall.sexes)
        passage = Passage(self.text, sentence, named, speeches, clauses_of(sentence), self.recall)
        told = (*told_of_all(passage), *told_by_verbs(passage), *told_by_nouns(passage), *tabled(passage))
        told = (*told, *thanked(passage))
        drafts = sorted(undertaken(passage, told), key=lambda d: (d.trigger, d.noun))
        drafts = acted_on(passage, _unique(drafts))
        drafts = with_copies(passage, gathered(passage, linked(passage, drafts)))
        drafts = [self._followed(draft) for draft in drafts]
        drafts, self.claims = copied_before(passage, drafts, self.claims)
        self.claims = joined_before(passage, drafts, self.claims)
        self.claims += (d.claim for d in drafts)
        self.claims += _undone(passage, drafts)
        self.claims += self._statement(passage, drafts)
        self.mentions += _mentions(named)
        self.mentions += _named_by_parts(drafts)
        before, self.recall = self.recall, _handed_on(_recalled(self.recall, sentence, named), drafts)
        self._forget(before, sentence, drafts)

    def _forget(self, before: Recall, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """ "It" reaches back to a paper of its own paragraph, or of the one before where that one goes on."""
        meant = self.recall.document
        spoken_of = meant is not None and any(
            thing.reading == meant.reading for draft in drafts for thing in draft.claim.about
        )
        if meant is not before.document or spoken_of:
            self.about_in = sentence.paragraph
        elif self.about_in < sentence.paragraph:
            self.recall = replace(self.recall, document=None)

    def _followed(self, draft: Draft) -> Draft:
        """A follow-up comes after the inspection, visit or inspection report told before it."""
        if not draft.backward:
            return draft
        for earlier in reversed(self.claims):
            about = " ".join(a.reading.lower() for a in earlier.about)
            if earlier.kind in INSPECTING or (earlier.kind == "report" and "inspection" in about):
                order = Order("after", earlier.trigger.start, draft.claim.trigger)
                return replace(draft, claim=replace(draft.claim, orders=(*draft.claim.orders, order)))
        return draft

    def _statement(self, passage: Passage, drafts: Sequence[Draft]) -> Iterator[Claim]:
        """What somebody says, where it tells no event of its own or has a day; a speech counts once."""
        triggers = {draft.trigger for draft in drafts}
        for speech in passage.speeches:
            if speech.verb is None or speech.speaker is None:
                continue
            index = passage.sentence.index_at(speech.verb.start)
            dates = said_on(passage, speech, drafts) or said_under_its_day(passage, speech)
            if drafts and (not dates or index in triggers or not _only_meant(drafts)):
                continue
            words_ = words_said(passage, speech, dates)
            told = speech.verb.lemma in TELLING and not speech.direct  # "told me that": whom, then what
            stop = "" if told or words_.split()[:1] == ["that"] else ":"
            title = f"{speech.speaker.reading} {speech.verb.low}{stop} {_clean(words_)}"
            if words_.lstrip().startswith(","):
                title = shortened(" ".join(passage.quote.exact.split()))
            sender = replace(speech.speaker, role="sender")
            made = claim(passage, index, "statement", speech.verb.lemma, title, parts=(sender,))
            made = replace(made, dates=dates)
            yield replace(made, speaker=None if speech.speaker.kind is not Kind.PERSON else speech.speaker)
            return


def _only_meant(drafts: Sequence[Draft]) -> bool:
    """ "Said yesterday that it would close": what is to come has no day, only that it was said has."""
    return all(d.claim.stance is Stance.PLANNED and not d.claim.dates for d in drafts)


def _clean(words_: str) -> str:
    line = " ".join(words_.split()).strip('"“”')
    return line if len(line) <= 90 else line[:90].rsplit(" ", 1)[0] + " …"


def read_prose(
    text: Text,
    expressions: Sequence[Expression],
    spans: Sequence[tuple[int, int]],
    labels: Mapping[str, str],
    author: PartWords | None = None,
    turns: Sequence[Turn] = (),
    reader: PartWords | None = None,
    entries: Sequence[Entry] | None = None,
) -> tuple[tuple[Mention, ...], tuple[Claim, ...]]:
    """The mentions and claims of the given spans of a text; `author` is whoever writes "I" there, in turns
    whoever has the word; `reader` is "you"; `entries` stand in for those of its lines."""
    entries = entries_of(text, expressions) if entries is None else entries
    sentences = sentences_of(text, expressions, spans, entries)
    small = small_words(text.body)
    known = Names(labels=labels, small=small, papers=treated(text.body))
    names = replace(known, surnames=_surnames(text, sentences, known))
    reading = _Reader(text, names, Speakers(text, spans), Recall(author=author, reader=reader), turns)
    for sentence in sentences:
        reading.read(sentence)
    return tuple(dict.fromkeys(reading.mentions)), tuple(_discussed(reading.claims))


def _surnames(text: Text, sentences: Sequence[Sentence], names: Names) -> frozenset[str]:
    """The last names of people whom a title or an office introduces anywhere in the text."""
    namers = ((sentence, Namer(text, sentence.tokens, names)) for sentence in sentences)
    groups = (group for sentence, namer in namers for group in appositions(namer, sentence.phrases))
    return surnames_of((named.mention for group in groups for named in group), names)


def _unique(drafts: Sequence[Draft]) -> list[Draft]:
    """One claim a trigger; what a verb carries is not told by the noun again."""
    kept: dict[int, Draft] = {}
    for draft in drafts:
        kept.setdefault(draft.trigger, draft)
    return list(kept.values())


def _mentions(named: Sequence[Sequence[Named]]) -> Iterator[Mention]:
    for group in named:
        for one in group:
            if one.mention.reading.lower() not in WEAK:
                yield one.mention


def _named_by_parts(drafts: Sequence[Draft]) -> Iterator[Mention]:
    """Bodies that only a part names: "management team" in "their management team meeting"."""
    for draft in drafts:
        yield from (Mention(a.quote, a.kind, a.reading) for a in draft.claim.about if _in_own_words(a))
        for part in draft.claim.parts:
            if (
                part.role == "host"
                and part.kind is Kind.ORGANISATION
                and part.quote.exact.split()[-1:] == part.reading.split()[-1:]
            ):
                yield Mention(part.quote, part.kind, part.reading)


def _in_own_words(thing: PartWords) -> bool:
    """A paper that is one where it is handled: nothing but its own words names it."""
    last = thing.reading.lower().split()[-1]
    own = " ".join(thing.quote.exact.split()) == thing.reading
    return own and thing.kind is Kind.DOCUMENT and last in classes("documents")["handled"]


def _sexes(recall: Recall, sentence: Sentence, named: Sequence[Sequence[Named]]) -> Sexes:
    """What is known of the names so far, with what this sentence adds before it is read."""
    told = of_pronoun(recall.sexes, sentence, {"he": recall.he, "she": recall.she})
    return of_names(told, named)


def _recalled(recall: Recall, sentence: Sentence, named: Sequence[Sequence[Named]]) -> Recall:
    """The last people and body named so far, and the first document of the last sentence that has one."""
    he, she = (meant_next(pronoun, sentence, named, recall.sexes) for pronoun in ("he", "she"))
    gone = unnamed_next(sentence, named)
    recall = replace(
        recall,
        he=None if "he" in gone else he or recall.he,
        she=None if "she" in gone else she or recall.she,
    )
    things, beside = list[PartWords](), list[PartWords]()
    for phrase, group in zip(sentence.phrases, named, strict=True):
        for one in group[:1] if not _taken_for(sentence, phrase) else ():
            part = PartWords("", one.mention.quote, one.mention.kind, one.mention.reading)
            report = part.kind is Kind.DOCUMENT and part.reading.lower().split()[-1] in PAPERS
            if part.kind is Kind.ORGANISATION:
                recall = replace(recall, body=part)
            recall = replace(recall, paper=part) if report else recall
            if report or (part.kind in THINGS and part.reading.lower() not in WEAK | {"notes", "minutes"}):
                (beside if _goes_with(sentence, phrase) else things).append(part)
    pointed = any(token.low == "it" for token in sentence.tokens)
    things = things or ([] if pointed else beside)
    if not things:
        return recall
    return replace(recall, document=things[0] if _one_is_meant(sentence, named, things) else None)


def _goes_with(sentence: Sentence, phrase: Phrase) -> bool:
    """ "sent the survey with a covering note": "it" is not the note."""
    return phrase.prep == "with" and sentence.tokens[phrase.first].low in ("a", "an")


def _taken_for(sentence: Sentence, phrase: Phrase) -> bool:
    """ "took it for an invoice": none is there; "the log shows that it came": "it" is not the log."""
    behind = sentence.tokens[phrase.last : phrase.last + 2]
    records = len(behind) == 2 and behind[0].lemma in RECORDING and behind[1].low == "that"
    new = sentence.tokens[phrase.first].low in ("a", "an")
    return new if phrase.prep in ("for", "as", "like") else records and not phrase.prep


def _handed_on(recall: Recall, drafts: Sequence[Draft]) -> Recall:
    """ "He gave me a list. I did not read it": what was handed over is what "it" means next."""
    papers = [thing for d in drafts for thing in d.claim.about if _in_own_words(thing)]
    return replace(recall, document=papers[0]) if len(papers) == 1 else recall


def _one_is_meant(sentence: Sentence, named: Sequence[Sequence[Named]], things: Sequence[PartWords]) -> bool:
    """Whether "it" in the next sentence has one thing to mean: the only one, or what heads this one."""
    heads = (group for phrase, group in zip(sentence.phrases, named, strict=True) if not phrase.prep)
    first = next(heads, ())
    subject = any(one.mention.quote == things[0].quote for one in first[:1])
    return subject or len({thing.reading.lower() for thing in things}) == 1


def _undone(passage: Passage, drafts: Sequence[Draft]) -> Iterator[Claim]:
    """ "... should have been raised, but this was not done": the duty's act is denied."""
    low = [t.low for t in passage.sentence.tokens]
    for draft in drafts:
        if draft.claim.stance not in (Stance.OWED, Stance.PLANNED):
            continue
        rest = low[draft.trigger + 1 :]
        for index in range(len(rest) - 2):
            if (
                rest[index] in ("was", "were")
                and rest[index + 1] == "not"
                and rest[index + 2] in ("done", "the")
            ):
                at = draft.trigger + 1 + index
                title = passage.words(at - 1, at + 3)
                trigger = passage.token_quote(at + 2)
                yield replace(
                    draft.claim, stance=Stance.DENIED, trigger=trigger, title=title, dates=(), orders=()
                )
                break


def _discussed(claims: Sequence[Claim]) -> Iterator[Claim]:
    """ "Notes from these show that the report was discussed": added to the meetings told just before."""
    kept: list[Claim] = []
    for one in claims:
        meeting = _meeting_of(kept, one)
        if meeting is None:
            kept.append(one)
        else:
            position = kept.index(meeting)
            kept[position] = replace(meeting, about=tuple(dict.fromkeys((*meeting.about, *one.about))))
    return iter(kept)


def _meeting_of(before: Sequence[Claim], one: Claim) -> Claim | None:
    if one.verb != "discuss" or one.parts or one.dates or one.stance is not Stance.SAID or not one.about:
        return None
    if not any(word in one.quote.exact.lower() for word in ("notes", "minutes", "record")):
        return None
    meetings = [c for c in before if c.kind == "meeting" and 0 <= one.quote.start - c.quote.end <= 200]
    return meetings[-1] if meetings else None
