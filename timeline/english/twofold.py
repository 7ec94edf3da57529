"""Two questions in one: where they part, and what the second leaves to be understood from the first.

The second takes over whom or what "she" and "it" mean, the day, or all but the one date or name that it
gives itself. Both are answered, each under its own words; where only one is, the answer says so first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.english.spotting import MARK, Spotted
from timeline.model.answer import ANSWERED, NONE_ON_RECORD, Answer

# Where another question begins: "but was absent" goes on with the first, and "was she there" does not.
ASKS = (
    r"(?:(?:from|to|by|with|of) )?(?i:who|whom|whose|what|when|where|which|why|how)\b|"
    r"(?i:did|was|were|has|have|had|is|are|does|do) "
    r"(?:(?:he|she|it|they|his|her|their|the|an?|any\w*|there|some\w+|that|this)\b|[A-Z])"
)
PARTED = re.compile(
    r"(?:\s*[,;]\s*(?:(?i:and|but|or)\s+)|\s+(?i:and|but)\s+|\s*[;?]\s*(?:(?i:and|but)\s+)?)"
    rf"(?:also )?(?={ASKS})"
)
LISTED = re.compile(rf"{PARTED.pattern}|,\s+(?={ASKS})")  # "who was there, who was away": behind a question
SHE = re.compile(r"\b(?:he|she|they|him|them)\b", re.IGNORECASE)
HERS = re.compile(r"\b(?:his|her|their)\b(?= \w)", re.IGNORECASE)
IT = re.compile(r"\b(?:it|(?:that|this)(?: (?:report|document|paper|letter|memo|survey)|$))\b", re.IGNORECASE)
HELD = re.compile(  # "and who chaired it", "and what was decided there"
    r"(?: (?:there|that one|that meeting)|"
    r"(\b(?:chaired|attended|held|led|ran|opened|missed|called|joined|left|minuted)) it)$",
    re.IGNORECASE,
)
BY_THEN = re.compile(r"\bby then$", re.IGNORECASE)
OPEN = re.compile(r"\b(?:it|he|she|they|him|them|there|then|next|afterwards|later)\b", re.IGNORECASE)
OF_ANY_TIME = re.compile(r"(?:when|since|until|how long|is|are|has|have)\b", re.IGNORECASE)
ASKED = re.compile(r"(?:who|what|when|which|how many|what did|did|was)\b", re.IGNORECASE)
ALONE = re.compile(
    r"(?:(?:who|what|when|which|how many|what did|did|was)\s+)?"
    r"(?:for|on|at|in|of|about|to|from|by)?\s*§[de]\d+"
)
LEADING = re.compile(r"\b(?:on|in|by|before|after|since|during|until)$", re.IGNORECASE)
ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
OF_THINGS = ("document/", "matter/")


def halves(question: str) -> tuple[str, str] | None:
    """The first question and all behind it; None where there is but one."""
    begun = re.match(ASKS, question, re.IGNORECASE)
    found = (LISTED if begun else PARTED).search(question, pos=1)
    if found is None or len(question[: found.start()].split()) < 2:
        return None
    return question[: found.start()].strip(" ,;?"), question[found.end() :].strip(" ?")


def completed(first: Spotted, second: Spotted) -> Iterator[str]:
    """The second question as it may be meant after the first: of its day, unless it asks of any time."""
    own = _with_persons(first, second)
    dated = _time_of(first) if not second.dates else ""
    if not ALONE.fullmatch(second.words):
        there = (_at_that_time(own, dated), f"{own} {dated}") if dated else ()
        wordings = (own, *there) if OF_ANY_TIME.match(own) or not dated else there
        yield from (wording for wording in wordings if not OPEN.search(wording))
        return
    asked = ASKED.match(second.words)
    if asked is not None and not first.words.lower().startswith(asked[0].lower()):
        return  # "who chaired on 9 August and what on 12 July"
    mark = MARK.findall(second.words)[0]
    said = second.spoken(mark)
    kept = first.dates if mark in second.dates else _alike(first, second, mark)
    if len(kept) == 1:
        yield first.question.replace(first.spoken(next(iter(kept))), said, 1)


def _at_that_time(own: str, dated: str) -> str:
    """The question with the time of the first in place of what points at it."""
    day = dated.partition(" ")[2]
    return BY_THEN.sub(f"by {day}", own) if BY_THEN.search(own) else f"{HELD.sub(_verb, own)} {dated}"


def _verb(found: re.Match[str]) -> str:
    return found[1] or ""


def _alike(first: Spotted, second: Spotted, mark: str) -> list[str]:
    """The names of the first question that are of the kind of the one in the second."""
    kind = second.names[mark][0].split("/")[0]
    return [one for one, (id, _) in first.names.items() if id.split("/")[0] == kind]


def _with_persons(first: Spotted, second: Spotted) -> str:
    """The words with whom and what they point back to, where the first question has one of the kind."""
    people = [words for id, words in first.names.values() if id.startswith("person/")]
    things = [words for id, words in first.names.values() if id.startswith(OF_THINGS)]
    words = second.question
    if len(people) == 1:
        words = HERS.sub(f"{people[0]}'s", SHE.sub(people[0], words))
    return IT.sub(f"the {ARTICLE.sub('', things[0])}", words, count=1) if len(things) == 1 else words


def _time_of(first: Spotted) -> str:
    """The one time of the first question, with its small word."""
    if len(first.dates) != 1:
        return ""
    text = first.spoken(next(iter(first.dates)))
    found = LEADING.search(first.question[: first.question.find(text)].strip())
    return f"{found[0] if found else 'on'} {text}"


def is_told(answer: Answer) -> bool:
    """It was put to the case, whatever that holds."""
    return answer.status in (ANSWERED, NONE_ON_RECORD)


def together(question: str, parts: Sequence[tuple[str, Answer]]) -> Answer:
    """Both answers under their questions; of one that is none, why, and before all that it is none."""
    told = [f"“{words}”: {answer.text}" for words, answer in parts]
    lost = [words for words, answer in parts if not is_told(answer)]
    head = f"Only part of the question is answered, and not “{lost[0]}”. " if lost else ""
    known = [answer for _, answer in parts if is_told(answer)]
    read = [f"“{words}” is read as: {one.reading.command}" for words, one in parts if one.reading]
    return replace(
        known[0],
        reading=known[0].reading if len(known) == 1 else None,  # of two each is told beside the answer
        status=next((one.status for one in known if one.status == ANSWERED), known[0].status),
        text=head + " ".join(told),
        findings=tuple(finding for answer in known for finding in answer.findings),
        caveats=tuple(dict.fromkeys([*read, *(caveat for answer in known for caveat in answer.caveats)])),
        question=question,
    )
