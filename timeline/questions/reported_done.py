"""Tasks that a later source says to be done, though no event of its own tells that."""

from __future__ import annotations

import re

from timeline.case import Case
from timeline.extract.lexicon import verbs
from timeline.model.event import Event
from timeline.model.source import Quote
from timeline.questions.closings import FEWEST, SHARED, task_of
from timeline.questions.passages import sentence_at
from timeline.questions.stems import stems

HITS = 30  # lines looked through for one task
CLOSED = frozenset("done complete completed closed discharged finished implemented actioned".split())
UNDONE = re.compile(
    r"\b(?:not|no|nor|never|yet|still|will|shall|should|would|could|may|might|must|unable|failed|overdue|"
    r"outstanding|ongoing|awaiting|await|remains?|pending|deferred|carried forward|asked to|agreed to|"
    r"to be|if|unless|until|in progress|hopes?|intends?|plans?)\b|\?|\b(?:action|ap)[\w ]{0,12}:",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]+")


def is_told_done(case: Case, task: Event) -> bool:
    """A source written later says with the task's own verb, or by "closed", that it was done."""
    telling = task_of(task)
    if len(telling) < FEWEST or task.status != "planned" or not task.evidence:
        return False
    words = [word for word in WORD.findall(task.title.lower()) if any(word.startswith(s) for s in telling)]
    sought = " ".join(f'"{word}"' for word in (words[-1:] + [w for w in words[:-1] if w != task.verb][-1:]))
    lines = case.search(sought, HITS) if len(words) >= FEWEST else ()
    return any(_tells(case, line, task, telling) for line in lines)


def _tells(case: Case, line: Quote, task: Event, telling: list[str]) -> bool:
    """One sentence of a line of another, later source tells all of it."""
    if any(line.source == quote.source for quote in task.evidence) or _is_earlier(case, line, task):
        return False
    text = case.text(line.source)
    places = (line.start + match.start() for match in re.finditer(re.escape(telling[-1]), line.exact.lower()))
    return any(_says_done(sentence_at(text, at, at + 1).exact, task, telling) for at in places)


def _is_earlier(case: Case, line: Quote, task: Event) -> bool:
    """It may have been written before the task was set."""
    return not task.when.earliest <= case.source(line.source).written.earliest


def _says_done(words: str, task: Event, telling: list[str]) -> bool:
    """Most of the task, its last word, and its verb in a past form; nothing that doubts it."""
    if UNDONE.search(words):
        return False
    said, low = stems(words), WORD.findall(words.lower())
    forms = [form for word in low if (form := verbs().get(word)) and form.lemma == task.verb]
    done = any(form.forms & {"past", "part"} for form in forms) or bool(CLOSED.intersection(low))
    shared = [word for word in telling if word in said]
    return done and telling[-1] in shared and len(shared) >= max(FEWEST, SHARED * len(telling))
