"""Verbs with what belongs to them: subject, objects, prepositional phrases, auxiliaries.

A shallow reading, left and right from the verb: it stops at the next finite verb, subordinator,
relative pronoun or full stop, and takes nothing that it is not sure of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.extract.clause import Clause, uncontracted
from timeline.extract.having import HAVE, tells_alone
from timeline.extract.heads import is_asked, is_behind_nor, is_left_out, office_before
from timeline.extract.historic import as_past
from timeline.extract.lexicon import classes, frames
from timeline.extract.phrases import Phrase, listed
from timeline.extract.resuming import antecedent_resumed, ended
from timeline.extract.sentences import Sentence
from timeline.extract.tokens import DOERS, Token

GROUP = frozenset(("AUX", "RB", "NEG"))
RELATIVE = frozenset(("which", "who", "that", "whom"))
TO_HAVE_BEEN = ((), ("be",), ("have",), ("have", "been"))  # "was to | have been completed"
THEMSELVES = frozenset(("himself", "herself", "themselves", "itself", "myself", "ourselves"))
HOPING = frozenset("hopes hoped plans planned intends intended aims aimed expects expected".split())
TO_BE = frozenset("was were is are due expected planned scheduled slated".split()) | HOPING
POSSIBLE = frozenset(("may", "might", "could", "can", "cannot"))
TRANSITIVE_KINDS = frozenset(("submission", "report", "publication"))
SUBORDINATING = frozenset(("after", "before", "since", "until"))
HELD = frozenset(("hold", "convene", "conduct", "undertake", "arrange", "chair", "attach", "head", "lead"))


@dataclass
class _Reader:
    """Reads the clauses of a sentence from left to right; a shared subject is carried along."""

    sentence: Sentence
    found: list[Clause] = field(default_factory=list)

    @property
    def tokens(self) -> Sequence[Token]:
        return self.sentence.tokens

    def read(self) -> tuple[Clause, ...]:
        for index, token in enumerate(self.tokens):
            if self._made_so(index):
                continue  # "made the board aware of it": told with what made them so
            having = token.low in HAVE and tells_alone(self.tokens, self._phrase_from(index + 1), index)
            if token.tag in ("VB", "JJ") or having or self._existential(index):
                self.found.append(self._clause(index))
        return tuple(self.found)

    def _existential(self, index: int) -> bool:
        """ "There was a meeting": the verb is a form of "be" by itself."""
        being = self.tokens[index].low in ("was", "were", "is", "are")
        return being and index > 0 and self.tokens[index - 1].low == "there"

    def _made_so(self, index: int) -> bool:
        making = self.found[-1:] if self.tokens[index].low == "aware" else ()
        return any(one.lemma == "make" and one.verb < index < one.last for one in making)

    def _clause(self, verb: int) -> Clause:
        start = self._start_of_group(verb)
        group = self.tokens[start:verb]
        auxiliaries = tuple(uncontracted(as_past(t)) for t in group if t.tag == "AUX")
        subject, first, relative = self._subject(start, verb)
        objects, pps, last = self._right(verb)
        token = self.tokens[verb]
        before = self.tokens[start - 1] if start else None
        if (
            before is not None
            and before.tag == "CC"
            and not auxiliaries
            and token.forms & {"part"}
            and self.found
            and not self._acts_itself(token, objects)
        ):
            auxiliaries = self.found[-1].auxiliaries  # "should be discussed and raised"
        passive = self._passive(verb, auxiliaries, subject, objects, pps)
        finite = (
            bool(auxiliaries)
            or (bool(token.forms & {"past", "s"}) and not passive)
            or bool(token.forms & {"base"} and subject)
        )
        negated = any(t.tag == "NEG" or t.low.endswith("n't") for t in group) or any(
            p.negative for p in objects
        )
        neither = bool(subject) and first > 0 and self.tokens[first - 1].low == "neither"
        negated = negated or (bool(subject) and not relative and is_behind_nor(self.tokens, first))
        negated = negated or ((neither or any(p.negative for p in subject)) and not relative)
        first -= neither
        return Clause(verb, token.lemma or token.low, subject, objects, pps, auxiliaries, passive, finite,
                      negated, first, last, relative, token.low if token.tag == "JJ" else "")  # fmt: skip

    def _acts_itself(self, token: Token, objects: Sequence[Phrase]) -> bool:
        """ "was shown it and raised it with the clerk": the second has an object, and is no passive."""
        if not (objects and self.found[-1].passive and "past" in token.forms):
            return False
        pointing = self.tokens[objects[0].first].tag == "PRP"  # "and sent it to the board"
        return pointing or token.lemma not in classes("closed")["TWO_OBJECTS"]

    def _start_of_group(self, verb: int) -> int:
        start = verb
        while start > 0 and self._in_group(start - 1, verb):
            start -= 1
        return start

    def _in_group(self, index: int, verb: int) -> bool:
        token = self.tokens[index]
        if token.low in THEMSELVES:
            return index > 0 and self.tokens[index - 1].tag == "AUX"  # "had herself obtained it"
        if token.tag in GROUP:
            no_longer = token.low == "no" and self.tokens[index + 1].low == "longer"
            return token.tag != "NEG" or token.low in ("not", "never", "neither", "nor") or no_longer
        if (
            self.tokens[verb].tag == "JJ"
            and token.tag == "VB"
            and token.lemma in ("make", "become", "remain", "keep")
        ):
            return True
        if token.low == "to" and index and self.tokens[index - 1].low == "ought":
            return True
        if token.low == "to" and tuple(t.low for t in self.tokens[index + 1 : verb]) in TO_HAVE_BEEN:
            return index > 0 and self.tokens[index - 1].low in TO_BE
        if token.tag == "VB" and token.low in HOPING and self.tokens[index + 1].low == "to":
            return True  # "hopes to publish it"
        if token.tag == "VB" and token.lemma == "get" and "part" in self.tokens[verb].forms:
            return True
        return (
            token.low in ("more", "due", "expected")
            and index > 0
            and self.tokens[index - 1].tag in ("VB", "AUX")
        )

    # --- left ----------------------------------------------------------------------------------

    def _subject(self, start: int, verb: int) -> tuple[tuple[Phrase, ...], int, bool]:
        """The subject's phrases, where the clause begins, and whether it is a relative clause."""
        before = self.tokens[start - 1] if start else None
        if before is None:
            return (), start, False
        if before.low == "there":
            return (), start - 1, False
        if before.low in RELATIVE and before.tag in ("PRP", "SC"):
            return () if is_asked(self.tokens, start - 1) else self._antecedent(start - 1), start, True
        if before.tag == "CC" or (before.tag == "," and start > 1 and self.tokens[start - 2].tag == "CC"):
            return self._shared(start, self.tokens[min(verb + 1, len(self.tokens) - 1)].low)
        if self.tokens[start].low in ("are", "is", "were", "was") and before.tag == "NEG":
            return (), start, False
        return self._nearest(start, verb)

    def _antecedent(self, relative: int) -> tuple[Phrase, ...]:
        """The phrase a relative pronoun stands for: the nearest before it, participles passed over.

        In "a report made by the firm in July which covers" it is the report.
        """
        nearest = next((p for p in reversed(self.sentence.phrases) if p.last <= relative), None)
        if nearest is None or nearest.negative:  # "none of those who came": those who came did come
            return ()
        last = self.found[-1] if self.found else None
        if self.tokens[relative].low == "which" and last is not None and self._is_office(nearest):
            return last.subject
        if (
            nearest.prep
            and last is not None
            and last.passive
            and not last.finite
            and last.verb < nearest.first
        ):
            return last.subject
        return (nearest,)

    def _is_office(self, phrase: Phrase) -> bool:
        """ "an email was sent to the Leader, which attached": people are "who"."""
        return bool(phrase.prep) and self.tokens[phrase.head].low in classes("posts")["heads"]

    def _shared(self, start: int, behind: str) -> tuple[tuple[Phrase, ...], int, bool]:
        """The subject of the verb before; in "she read it on the day it came and sent it on" not "it"."""
        if self.found and self.found[-1].finite:
            heads = {c.verb: [self.tokens[p.first].low for p in c.subject] for c in self.found}
            others = (c for c in reversed(self.found) if behind != "it" or heads[c.verb] != ["it"])
            last = self._before_aside(start) or next(others, self.found[-1])
            return last.subject, start, last.relative
        return (), start, False

    def _before_aside(self, start: int) -> Clause | None:
        """ "wrote to Mr Dow, who had moved away, and asked": the act before what a relative adds."""
        last = self.found[-1]
        if not last.relative or not any(t.tag == "," for t in self.tokens[last.verb : start]):
            return None
        closed = self.tokens[last.first - 2].tag == "," if last.first > 1 else False
        main = (c for c in reversed(self.found) if c.finite and c.subject and not c.relative)
        return next(main, None) if closed else None

    def _nearest(self, start: int, verb: int) -> tuple[tuple[Phrase, ...], int, bool]:
        """The nearest phrase to the left that no preposition introduces, its list included."""
        position = start
        over = antecedent_resumed(self.sentence, self.found, start, verb)
        if over:
            self.found[:] = [ended(clause, start) for clause in self.found]
            return over, over[0].first, False
        for index in range(len(self.sentence.phrases) - 1, -1, -1):
            phrase = self.sentence.phrases[index]
            if phrase.last > position or self._in_brackets(phrase):
                continue
            if not self._bridged(phrase.last, position):
                return (), start, False
            if phrase.last == phrase.first + 1 and self.tokens[phrase.first].low in THEMSELVES:
                position = phrase.first  # "Mr Pitt himself read it"
                continue
            if phrase.prep and phrase.prep not in SUBORDINATING:
                position = phrase.first - 1
                continue
            if self._joined_to_governed(index) or is_left_out(self.tokens, phrase):
                position = phrase.first - 1
                continue
            run = self._list_ending(index)
            return run, run[0].first, False
        return (), start, False

    def _joined_to_governed(self, index: int) -> bool:
        """ "reports for the second and fourth quarters": what "and" joins is governed too."""
        phrase, left = self.sentence.phrases[index], self.sentence.phrases[index - 1 : index]
        if not left or not left[0].prep or left[0].prep in SUBORDINATING:
            return False
        joint = self.tokens[left[0].last : phrase.first]
        opener = self.tokens[phrase.first]
        apart = opener.tag in ("DT", "PRP") or opener.capital  # a new subject, but for "between A and B"
        return [t.tag for t in joint] == ["CC"] and (left[0].prep == "between" or not apart)

    def _in_brackets(self, phrase: Phrase) -> bool:
        opened = phrase.first > 0 and self.tokens[phrase.first - 1].tag == "("
        return opened and [t.tag for t in self.tokens[phrase.last : phrase.last + 1]] == [")"]

    def _bridged(self, left: int, right: int) -> bool:
        """Only commas, brackets, adverbs, dates and known parentheses lie between."""
        between = self.tokens[left:right]
        if any(t.tag in (".", "SC", "AUX") or (t.low in RELATIVE and t.tag == "PRP") for t in between):
            return False
        return not any(t.tag == "VB" and not self._parenthetic(t, left + i) for i, t in enumerate(between))

    def _parenthetic(self, token: Token, index: int) -> bool:
        """A participle after its noun ("the report made by X was"), an infinitive ("what to do was")."""
        infinitive = index > 0 and self.tokens[index - 1].low == "to"
        return infinitive or "part" in token.forms or "ing" in token.forms

    def _list_ending(self, index: int) -> tuple[Phrase, ...]:
        """The phrases joined to this one from the left: "A, B and C"."""
        own = self.sentence.phrases[index]
        beside = office_before(self.tokens, self.sentence.phrases, index)
        for first in range(max(0, index - 6), index):
            run = listed(self.sentence.phrases, self.tokens, first)
            begins = self.sentence.phrases[first]
            predicate = begins.first > 0 and self.tokens[begins.first - 1].tag == "AUX"  # "was so and he saw"
            closed = own in run or (beside is not None and len(run) > 1 and run[-1] == beside)
            if closed and not begins.prep and not predicate:
                acted_on = [phrase for clause in self.found for phrase in clause.objects]
                whole = run if own in run else (*run, own)
                return tuple(phrase for phrase in whole if phrase not in acted_on) or run
        return (own,)

    # --- right ---------------------------------------------------------------------------------

    def _right(self, verb: int) -> tuple[tuple[Phrase, ...], tuple[tuple[str, tuple[Phrase, ...]], ...], int]:
        objects: list[Phrase] = []
        pps: list[tuple[str, tuple[Phrase, ...]]] = []
        index = verb + 1
        while index < len(self.tokens):
            token = self.tokens[index]
            phrase = self._phrase_from(index)
            if phrase is not None and self._is_next_subject(phrase, verb):
                return tuple(objects), tuple(pps), self._joint_before(phrase)
            if phrase is not None and (self._begins_clause(phrase) or (objects and self._acts(phrase))):
                break
            if phrase is not None:
                run = self._own_run(phrase)
                if phrase.prep and index == phrase.first and self.tokens[index - 1].tag == "IN":
                    pps.append((phrase.prep, run))
                elif not pps:
                    objects.extend(run)
                index = run[-1].last
            elif self._ends(index, token) and not self._made(verb, token, objects):
                break
            else:
                index += 1
        return tuple(objects), tuple(pps), index

    def _made(self, verb: int, token: Token, objects: Sequence[Phrase]) -> bool:
        return token.low == "aware" and self.tokens[verb].lemma == "make" and bool(objects)

    def _acts(self, phrase: Phrase) -> bool:
        """ "told Mr Dow | he expected it": the second begins what was told."""
        return not phrase.prep and self.tokens[phrase.first].low in DOERS

    def _begins_clause(self, phrase: Phrase) -> bool:
        """ "after councillors on all sides had called": a preposition that opens a clause of its own."""
        if phrase.prep not in SUBORDINATING:
            return False
        index = phrase.last
        while index < len(self.tokens):
            token, inner = self.tokens[index], self._phrase_from(index)
            if token.tag == "AUX" or (token.tag == "VB" and token.forms & {"past", "s"}):
                return True
            if inner is None and token.tag not in ("IN", "RB", "NEG"):
                return False
            beyond = index + 1 if inner is None else len(self.tokens)
            index = inner.last if inner is not None and inner.prep else beyond
        return False

    def _is_next_subject(self, phrase: Phrase, verb: int) -> bool:
        """ "received the audit and in May the regulator wrote": what "and" parts off before a verb."""
        following = self.tokens[phrase.last : phrase.last + 1]
        if phrase.prep or phrase.first < verb + 3 or not following or following[0].tag not in ("AUX", "VB"):
            return False
        if following[0].tag == "VB" and not following[0].forms & {"past", "s"}:
            return False
        return self.tokens[self._joint_before(phrase)].tag in ("CC", ",")

    def _joint_before(self, phrase: Phrase) -> int:
        """The word before a phrase, dates that open its clause passed over."""
        index = phrase.first - 1
        while index > 0 and self.tokens[index].tag in ("TD", "IN", "RB"):
            index -= 1
        return index

    def _own_run(self, phrase: Phrase) -> tuple[Phrase, ...]:
        """A list from here on, less a phrase that begins a clause ("of the leak and the union asked")."""
        run = listed(self.sentence.phrases, self.tokens, self.sentence.phrases.index(phrase))
        joint = self.tokens[self._joint_before(run[-1])].tag == "CC"
        after = self.tokens[run[-1].last : run[-1].last + 1]
        acts = bool(after) and (after[0].tag == "AUX" or (after[0].tag == "VB" and "past" in after[0].forms))
        return run[:-1] if len(run) == 2 and joint and acts else run

    def _phrase_from(self, index: int) -> Phrase | None:
        return next((p for p in self.sentence.phrases if p.first == index), None)

    def _ends(self, index: int, token: Token) -> bool:
        if token.tag in (".", "SC", "JJ") or self._closes_quotation(index, token):
            return True
        if token.tag == "CC" and index + 1 < len(self.tokens) and self.tokens[index + 1].low == "as":
            return True  # "and as far as I know"
        if token.tag == "VB":
            return not (token.forms & {"ing", "part"} and self.tokens[index - 1].tag in ("NN", "TD"))
        if token.tag == "AUX":
            return True
        return token.low in RELATIVE | {"what"} and token.tag == "PRP"

    def _closes_quotation(self, index: int, token: Token) -> bool:
        """A quotation mark beside a comma or full stop ends what is said."""
        beside = (*self.tokens[index - 1 : index], *self.tokens[index + 1 : index + 2])
        return token.tag == '"' and any(t.tag in (",", ".") for t in beside)

    # --- the group -----------------------------------------------------------------------------

    def _passive(
        self,
        verb: int,
        auxiliaries: Sequence[str],
        subject: Sequence[Phrase],
        objects: Sequence[Phrase],
        pps: Sequence[tuple[str, tuple[Phrase, ...]]],
    ) -> bool:
        token = self.tokens[verb]
        if not token.forms & {"part"}:
            return False
        if auxiliaries:
            return auxiliaries[-1] in classes("closed")["BE"]
        if verb and self._group_word(verb - 1, "get"):
            return True
        if objects or not subject or self._behind_which(subject[0]):
            return False
        frame = frames().get(token.lemma)
        known = token.lemma in HELD or (
            frame is not None
            and frame.kind in TRANSITIVE_KINDS
            and frame.lemma not in ("finish", "conclude", "write", "receive")
        )
        return any(prep == "by" for prep, _ in pps) or known

    def _behind_which(self, subject: Phrase) -> bool:
        """ "which the nurse, Mrs Clare, completed": she acts on what "which" is."""
        phrases = self.sentence.phrases
        office = office_before(self.tokens, phrases, phrases.index(subject))
        return self.tokens[(office or subject).first - 1].low in ("which", "whom")

    def _group_word(self, index: int, lemma: str) -> bool:
        while index >= 0 and self.tokens[index].tag == "RB":
            index -= 1
        return index >= 0 and self.tokens[index].lemma == lemma


def clauses_of(sentence: Sentence) -> tuple[Clause, ...]:
    """The clauses of a sentence, in the order of their verbs."""
    return _Reader(sentence).read()
