"""What the words behind a request, and later words, tell of its answer: given, in part, or still wanting.

Close by, whoever was asked answers in a word ("They sent it", "She refused"). Far off, a sentence tells of
the task in most of its words and in a past form. What stands under "not", "if" or "will" answers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from timeline.case import Case
from timeline.extract.lexicon import verbs
from timeline.model.event import Event
from timeline.model.source import Quote, Text
from timeline.questions.passages import sentence_at, sentences_of
from timeline.questions.stems import stems
from timeline.questions.tasks import GETTING, MAKING, SPOKEN, WORD, Task
from timeline.questions.wording import bears_last_name

HITS = 30  # lines looked through for two words of a task
NEAR = 3  # sentences behind a request in which whoever was asked may answer
SEARCHED = 4  # words of a task that are looked for by twos
SHARED = 0.6  # of a task's words: whoever reports it done leaves some of them out
FEWEST = 2

GOT = frozenset(
    "sent supplied provided received came arrived enclosed attached forwarded handed brought gave given "
    "obtained got produced returned delivered shown shared submitted released disclosed lent "
    "collected".split()
)
MADE = frozenset(
    "adopted approved circulated tabled presented accepted signed published agreed issued".split()
)
CLOSED = frozenset("done complete completed closed discharged finished implemented actioned".split())
MET = frozenset(
    "told rung rang wrote written spoke spoken called telephoned phoned contacted emailed asked".split()
)
UNDONE = re.compile(
    r"\b(?:not|no|nor|never|yet|still|will|shall|should|would|could|may|might|must|unable|failed|overdue|"
    r"outstanding|ongoing|awaiting|awaits?|remains?|pending|deferred|carried forward|asked (?:to|for)|"
    r"agreed to|to be|if|unless|until|in progress|under review|hopes?|intends?|plans?|recommend\w*|"
    r"promised?|asks?|asked that|ha(?:ve|s|d) asked|"
    r"nobody|nothing|without)\b|n['’]t\b|\?|\b(?:action|ap)[\w ]{0,12}:",
    re.IGNORECASE,
)
RESPONSES = (
    "replied|answered|responded|said|told|wrote|sent|supplied|provided|gave|agreed|refused|declined|promised|"
    "thought|confirmed|acknowledged|brought|forwarded|emailed|rang|telephoned|lent|showed|produced|passed|"
    "returned|delivered|complied|obliged|accepted|rejected|apologised|explained|undertook|offered|handed|did"
)
ANSWERING = frozenset(("replied", "answered", "responded"))
REPLY = re.compile(
    rf"^(?P<subject>(?:[\w.’'&-]+,? ){{1,7}}?)(?:(?:also|then|later|duly|has|had|have|since|immediately|"
    rf"only|at once|eventually|finally)\s)*(?P<verb>{RESPONSES})\b",
    re.IGNORECASE,
)
AT_ONCE = re.compile(
    rf"(?:[;,]|\b(?:and|but|who|which))\s(?:[\w.’']+\s){{0,4}}?(?:{RESPONSES})\b(?=\s(?:him|her|them|us|me|it|so|"
    r"that|to|on|at|what|yes|no\b)|[.,;]|$)",
    re.IGNORECASE,
)
ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request\w*|call(?:s|ed)? (?:up)?(?:on|for)|urge[sd]?|demand\w*|press(?:es|ed)?|"
    r"enquired|inquired)\b",
    re.IGNORECASE,
)
WANTING = re.compile(
    r"(?:\b(?:no|not|never|nothing|nobody|without|neither)\b|n['’]t\b)[^.;?]{0,40}?\b(?:repl(?:y|ies|ied)|"
    r"answer(?:s|ed)?|respon(?:se|ded?)|hear|heard|supplied|provided|sent|receiv\w+|come|came|arrived|brought|"
    r"done|do so|given|seen|followed|forthcoming|returned|acknowledg\w+|forward|appeared|happened|found)\b|"
    r"\b(?:await|still wait)\w*\b[^.;]{0,30}\b(?:reply|answer|response)",
    re.IGNORECASE,
)
DENIED = re.compile(r"\b(?:not|never|nobody|nothing|no one)\b|n['’]t\b", re.IGNORECASE)
NOTHING = re.compile(r"\s+(?:nothing|nobody|no one|no (?:reply|answer))\b", re.IGNORECASE)
PARTLY = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|part|most|half|several|many|\d+)"
    r"\sof\s(?:the|its|their|these|those)\b|\bso far\b|\bto date\b|\bin part\b|\bpartly\b",
    re.IGNORECASE,
)
PARTS = re.compile(r"[;,]\s")
VOICE = 150  # characters at the head or foot of a paper in which its writer is named
PRONOUNS = frozenset("he she they we i it the".split())


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a task in the words of the sources: answered, done in part, said to be wanting."""

    answered: bool = False
    partly: tuple[Quote, ...] = ()
    wanting: tuple[Quote, ...] = ()


def fate_of(case: Case, event: Event, task: Task) -> Fate:
    """What words close by and words of later sources tell of a request, promise or plan."""
    quote = event.evidence[0]
    text = case.text(quote.source)
    behind = tuple(_behind(text, quote))
    wanting = tuple(one for one in behind if _is_wanting(one))[:1]
    if not wanting and _answered_near(event, task, quote, behind):
        return Fate(answered=True)
    if in_a_reply(case, event, task):
        return Fate(answered=True)
    later = tuple(_later(case, event, task))
    done = [one for one in later if _tells_done(one.exact, event, task)]
    partly = tuple(one for one in done if PARTLY.search(one.exact))
    if len(done) > len(partly):
        return Fate(answered=True)
    said = (one for one in later if WANTING.search(one.exact) and _shares(one.exact, task))
    said = (one for one in said if _is_of_them(case, event, one))
    return Fate(False, partly[:2], tuple(dict.fromkeys((*wanting, *said)))[:1])


def _is_of_them(case: Case, event: Event, sentence: Quote) -> bool:
    """It stands in a paper of whoever asked or was asked, or names one of them."""
    people = event.ids("agent", "sender", "recipient")
    entities = [case.entity(id) for id in sorted(people)]
    voice = _voice(case, sentence)
    source = case.source(sentence.source)
    theirs = any(one.name == source.author for one in entities)
    named = any(bears_last_name(words, one) for one in entities for words in (sentence.exact, voice))
    return theirs or not entities or named


def _voice(case: Case, sentence: Quote) -> str:
    """The foot of a letter, or the head of another paper, where whoever writes it is named."""
    body = case.text(sentence.source).body
    return body[-VOICE:] if case.source(sentence.source).kind == "letter" else body[:VOICE]


# --- close by ------------------------------------------------------------------------------------


def _behind(text: Text, quote: Quote) -> Iterator[Quote]:
    """The next sentences of the paragraph."""
    end = quote.end
    for _ in range(NEAR):
        start = end + len(text.body[end:]) - len(text.body[end:].lstrip())
        if start >= len(text.body) or text.body.count("\n", end, start) > 1:
            return
        sentence = sentence_at(text, start, start + 1)
        if sentence.end <= end:
            return
        yield sentence
        end = sentence.end


def _is_wanting(sentence: Quote) -> bool:
    """ "He has had no reply", "It has not been supplied": of this request, as nothing else is named."""
    words = sentence.exact
    if not WANTING.search(words) or words.endswith("?"):
        return False
    opens = WORD.findall(words.lower())[:1]
    return opens[0] in PRONOUNS | {"no", "nobody", "nothing"} if opens else False


def _answered_near(event: Event, task: Task, quote: Quote, behind: Sequence[Quote]) -> bool:
    """The rest of the sentence, or one of the next, tells that whoever was asked answered."""
    asks = ASKED.search(quote.exact)
    rest = quote.exact[asks.end() :] if asks else ""
    if event.kind == "request" and AT_ONCE.search(_undoubted(rest)):
        return True
    did_so = re.search(r"\bdid so\b", quote.exact)
    return did_so is not None or any(
        _replies(one, event, task, first=i == 0) for i, one in enumerate(behind[:2])
    )


def _undoubted(words: str) -> str:
    return "" if re.search(r"\b(?:not|nobody|no one|never|nothing)\b", words) else words


def _replies(sentence: Quote, event: Event, task: Task, *, first: bool) -> bool:
    """Whoever was asked says or does something: by name, or by a pronoun right behind the request."""
    words = _without_day(sentence.exact)
    found = REPLY.match(words)
    if found is None or event.kind != "request" or words.endswith("?"):
        return False
    if DENIED.search(words[: found.end("verb")]) or NOTHING.match(words, found.end("verb")):
        return False
    subject = WORD.findall(found["subject"])
    low = [word.lower() for word in subject]
    asked = {word.lower() for part in event.parts if part.role != "agent" for word in WORD.findall(part.name)}
    named = bool(set(low) & asked) or bool(stems(" ".join(low)) & set(task.things))
    named = named or (not asked and _is_beside(subject[-1:], event) and found["verb"].lower() in ANSWERING)
    return named or (first and low[:1] != ["the"] and low[-1:] in (["he"], ["she"], ["they"]))


def _is_beside(subject: Sequence[str], event: Event) -> bool:
    """Someone whom the request names besides whoever asked: "emailed Crane and asked when it would open"."""
    asking = {word for part in event.parts for word in WORD.findall(part.name)}
    named = set(WORD.findall(event.evidence[0].exact)) - asking
    return any(word[:1].isupper() and word in named for word in subject)


def _without_day(words: str) -> str:
    """ "On 3 May they sent it": the words behind the day."""
    return re.sub(
        r"^(?:On|In|At|By|The (?:same|next|following))\b[^,]{0,30}?(?:\d{4}|,|day|morning)\s+", "", words
    )


# --- in a letter or mail -------------------------------------------------------------------------


def in_a_reply(case: Case, event: Event, task: Task) -> bool:
    """Whoever was asked writes to whoever asked, of the thing that was asked for, and doubts nothing."""
    asked, asking = event.ids("recipient"), event.ids("agent")
    if event.status == "planned":
        asked, asking = asking, frozenset()  # whoever gave their word writes of it to anybody
    letters = [m for who in sorted(asked) for m in case.events(who=who) if m.kind in ("letter", "email")]
    for mail in letters:
        reached = not asking or asking & mail.ids("recipient", "copied")
        meant = asked & mail.ids("sender") and reached
        apart = bool(mail.evidence) and mail.evidence[0].source != event.evidence[0].source
        if meant and apart and mail.status == "recorded" and not mail.when.surely_before(event.when):
            text = case.text(mail.evidence[0].source)
            if any(_speaks_of(sentence.exact, task) for sentence in sentences_of(text)):
                return True
    return False


def _speaks_of(words: str, task: Task) -> bool:
    told = sum(thing in stems(words) for thing in task.things)
    enough = max(min(FEWEST, len(task.things)), len(task.things) / 2)
    return bool(task.things) and told >= enough and not UNDONE.search(words)


# --- far off -------------------------------------------------------------------------------------


def _later(case: Case, event: Event, task: Task) -> Iterator[Quote]:
    """The sentences that share two words with the task, behind it or in sources not written before it."""
    own = event.evidence[0]
    pairs = _sought(event, task)
    seen: dict[tuple[str, int], Quote] = {}
    for pair in pairs:
        for line in case.search(" ".join(f'"{word}"' for word in pair), HITS):
            for sentence in _sentences(case, line, pair[-1]):
                if _may_answer(case, sentence, own, event):
                    seen.setdefault((sentence.source, sentence.start), sentence)
    yield from (seen[place] for place in sorted(seen))


def _sought(event: Event, task: Task) -> list[tuple[str, ...]]:
    """What is looked for: the task's words by twos, the few of a short task singly, whoever was spoken to."""
    things = task.spelled[:SEARCHED]
    names = [word.lower() for word in WORD.findall(event.title) if word[0].isupper()]
    spoken = [name for name in names if task.verbs & SPOKEN and name not in task.doers and name in things]
    single = things if len(things) <= FEWEST else tuple(spoken)
    return [*combinations(things, 2), *((word,) for word in single)]


def _sentences(case: Case, line: Quote, word: str) -> Iterator[Quote]:
    text = case.text(line.source)
    for found in re.finditer(rf"\b{re.escape(word)}", line.exact, re.IGNORECASE):
        at = line.start + found.start()
        yield sentence_at(text, at, at + 1)


def _may_answer(case: Case, sentence: Quote, own: Quote, event: Event) -> bool:
    """It stands behind the task, or in a source that was not surely written before it was set."""
    if sentence.source == own.source:
        return sentence.start >= own.end
    written, set_ = case.source(sentence.source).written, case.source(own.source).written
    if any(sentence.source == quote.source for quote in event.evidence):
        return False
    if not written.is_open and not set_.is_open:
        return not written.surely_before(set_) and written.latest != set_.latest
    return event.when.earliest <= written.earliest and not event.when.is_open


def _tells_done(words: str, event: Event, task: Task) -> bool:
    """The sentence tells it, or what stands in it between two commas."""
    return any(_tells(part, event, task) for part in (words, *PARTS.split(words)))


def _tells(words: str, event: Event, task: Task) -> bool:
    """Most of the task's words, and its verb in a past form or one as good; nothing that doubts it."""
    if UNDONE.search(words):
        return False
    low = WORD.findall(words.lower())
    forms = [form for word in low if (form := verbs().get(word)) and form.lemma in task.verbs]
    own = any(form.forms & {"past", "part"} for form in forms)
    if not (own or _as_good(low, task)):
        return False
    if task.verbs & SPOKEN and task.doers & set(low) and MET & set(low) and _shares(words, task):
        return True
    wanted = len(task.things) + 1
    told = sum(thing in stems(words) for thing in task.things) + own
    turned = event.kind == "request" or task.last in stems(words)
    return turned and told >= max(FEWEST, SHARED * wanted)


def _as_good(low: Sequence[str], task: Task) -> bool:
    said = set(low)
    return bool(
        CLOSED & said
        or (task.verbs & GETTING and GOT & said)
        or (task.verbs & MAKING and MADE & said)
        or (task.verbs & SPOKEN and MET & said)
    )


def _shares(words: str, task: Task) -> bool:
    """At least one of the things that the task names, and half of them if they are few."""
    told = sum(thing in stems(words) for thing in task.things)
    return told >= max(1, len(task.things) // 3)
