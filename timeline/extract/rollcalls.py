"""Sentences of minutes that tell attendance: "Apologies were received from Cllrs Roe and Birch."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.extract.attendees import lists_people, people_in
from timeline.extract.brackets import Span
from timeline.extract.rollblocks import Item
from timeline.extract.rolllabels import NOUNS, role_of, strong_label
from timeline.extract.rolls import Roll
from timeline.extract.rollsentences import sentences

WHO = r"(?P<who>.+?)"
SENT = r"(?:received|accepted|given|noted|sent|submitted|tendered|recorded|offered|made|intimated)"
BY = r"(?: (?:were|was|had been|have been|has been))?(?: also)?"
STATE = r"(?P<state>(?:also )?(?:(?:not )?(?:present|in attendance|attending)|absent|excused))"
UNABLE = r"(?:unable|not able) to (?:come|attend|join|be (?:present|there))(?: the meeting)?"
AFAR = (
    r"(?: (?:the|this) (?:meeting|call|session))? (?:remotely|online|virtually|"
    r"(?:by|via|over|on) (?:(?:the|a) )?(?:tele)?(?:phone|video|zoom|teams|skype|webex|conference)"
    r"(?:[ -]?(?:link|call|conference))?)"
)
FEW = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some"
SENTENCES = (
    (
        "apologies",
        r"(?:an )?(?:apologies|apology|regrets)(?: for (?:absence|non-attendance|lateness))?"
        rf"{BY} {SENT}(?: and (?:accepted|noted|approved))?,?\s(?:from|by|for|on behalf of)\s{WHO}",
    ),
    (
        "apologies",
        r"(?:received|noted|recorded) (?:the )?(?:apologies|apology|regrets)"
        rf"(?: for (?:absence|non-attendance))? (?:from|of)\s{WHO}",
    ),
    (
        "apologies",
        rf"{WHO}\s(?:had |have |has )?(?:sent|gave|given|tendered|submitted|offered|conveyed)"
        r"(?: (?:his|her|their))? apologies(?: for absence)?(?:,? (?:which|and these) (?:were|was) [^.]*)?",
    ),
    (
        "absent",
        r"(?:all|every)(?: \w+){0,4}? (?:were |was )?(?:present|attended|in attendance|there),?"
        r"\s(?:except|apart from|with the exception of|save|but not|bar|other than)(?: for)?"
        rf"\s{WHO}",
    ),
    (
        "apologies",
        rf"(?:apologies|apology|regrets)(?: for (?:absence|non-attendance|lateness))? from\s{WHO}",
    ),
    ("", rf"there (?:were|was) {STATE}:?\s{WHO}"),
    (
        "apologies",
        r"(?:that )?(?:an |the )?(?:apologies|apology|regrets)(?: for (?:absence|non-attendance|lateness))?"
        rf" (?:from|of)\s{WHO} (?:be|were|was) (?:accepted|received|noted|sustained)(?: and \w+)?",
    ),
    (
        "",
        rf"(?P<label>(?:(?:the |those )?(?:[\w-]+ ){{0,3}}(?:{NOUNS}) |those )?{STATE})(?: at the meeting)?,?"
        rf" (?:were|was)(?: also)?\s{WHO}",
    ),
    (
        "present",
        r".{3,200}?\bwith the following(?: \w+){0,3}? (?:were |was )?(?:present|in attendance|attending)"
        rf"\s*[:,]?\s{WHO}",
    ),
    ("", rf"there (?:were|was)\s{WHO} {STATE}(?: at (?:the|this) meeting| throughout)?"),
    ("", rf"there (?:were|was)\s{WHO} {STATE},? (?:together|along|as well) (?:with|as)\s(?P<more>.+)"),
    ("", rf"(?P<who>\d+ (?:\w+ ){{0,3}}\w+) {STATE}(?: at (?:the|this) meeting)?"),
    (
        "in-attendance",
        rf"{WHO}\s(?:were|was) (?:also )?(?:present|in attendance) as (?:the |an )?(?:[\w-]+ )?"
        r"(?:secretary|clerk|observers?|minute[- ]taker|guests?)(?: to .*)?",
    ),
    ("", rf"{WHO}\s(?:were|was) {STATE}(?: at (?:the|this) meeting| throughout| as well| on the call)?"),
    ("present", rf"(?:the )?(?:meeting|call|session) was (?:also )?attended by\s{WHO}"),
    ("chair", rf"(?:the )?(?:meeting|session|call) was (?:chaired|led|presided over) by\s{WHO}"),
    (
        "apologies",
        rf"{WHO}\s(?:(?:had been|was|were) (?:invited|asked),? but )?(?:was|were|had been) {UNABLE}",
    ),
    (
        "absent",
        rf"{WHO}\s(?:did not attend|was not there|were not there)(?: the meeting)?"
        r"(?:,? (?:and|but|nor)(?: had| has)? (?:sent|gave|given|offered|did \w+ send) (?:no|any) apolog\w+|"
        r" without apolog\w+)?",
    ),
    ("joined", rf"{WHO},?\sopened the (?:meeting|call|session|proceedings|inquiry)(?: at [^,;]{1, 20})?"),
    (
        "apologies",
        rf"{WHO}\shad (?:written|emailed|rung|called|telephoned|phoned|sent word) to say (?:that )?"
        r"(?:he|she|they) (?:could not|was unable to|were unable to|would not be able to) "
        r"(?:attend|come|join|be (?:present|there))",
    ),
    ("joined", rf"{WHO}\s(?:also )?(?:joined|attended|participated|took part|dialled in|listened in){AFAR}"),
    (
        "in-attendance",
        rf"(?P<who>(?:\d+|{FEW}) (?:\w+ ){{0,4}}\w+)\s(?:also )?(?:observed|watched) the meeting",
    ),
    (
        "chair",
        r"(?:(?:the |an? )?(?:[\w ]{0,80} )?)?(?:meeting|session|call)(?: of (?:the )?[\w ]{3,60})? was "
        r"(?:opened|convened|called to order)(?: at [\d:.]+(?: ?[ap]\.?m\.?)?)?"
        rf" by (?:the )?(?:chair\w*|president|convenor|convener|mayor),?\s{WHO}",
    ),
    ("chair", rf"{WHO}\scalled the (?:regular |special )?meeting to order(?: at .*)?"),
    (
        "chair",
        rf"(?:the )?.{{3,120}}? (?:met|convened)\b.{{3,120}}? with\s{WHO},?\s(?:presiding|in the chair)",
    ),
    (
        "chair",
        rf"{WHO},?\s(?:chaired (?:the|this) meeting|took the chair|presided(?: over the meeting)?|"
        r"(?:was )?in the chair)",
    ),
    ("in-attendance", rf"(?:the )?(?:minutes|notes)(?: were| was)? taken by\s{WHO}"),
)
PATTERNS = tuple(
    (role, re.compile(rf"(?:{words})[ \t.;]*$", re.IGNORECASE | re.DOTALL)) for role, words in SENTENCES
)
REASON = re.compile(
    r",?\s(?:at \d|due to|because|owing to|who|which|as (?:he|she|they)|having|on account of|"
    r"and (?:these|this|were|was))\b",
    re.IGNORECASE,
)
CHAIRS = frozenset(("chair", "chairman", "chairwoman", "chairperson", "president", "board president"))
HEADED = re.compile(r"(?:\w+ ){0,4}\w+:\s+")  # "Call to order: Mayor Roe called the meeting to order"
MOST_HEADS = 3
LONGEST_HEAD = 7  # words
LONGEST_LETTERS = 3  # of initials, which name people by another list
LONGEST = 1500  # characters of a sentence that lists people


def rollcalls_of(body: str, apart: Sequence[Span]) -> Iterator[Roll]:
    """Each sentence that tells who was there or was not, as a list of one piece; none within `apart`."""
    for whole, end in sentences(body):
        start = _behind(body, whole, end, apart)
        headed = HEADED.match(body, start, end)
        below = [*_below_heads(body, start, end)]
        numbered = body[body.rfind("\n", 0, start) + 1 : start].strip(" \t#*_.)").isdigit()
        firsts = below if numbered and below else (start, *below)
        for first in (*firsts, *((headed.end(),) if headed else ())):
            items = _told(body, first, end) if first < end <= first + LONGEST else ()
            if items:
                yield Roll(first, end, items)
                break


def below_head(body: str, start: int, end: int) -> int:
    """Where a sentence begins below a short line without a stop, which is its heading; 0 if there is none."""
    line, gap, rest = body[start:end].partition("\n")
    headed = bool(gap) and len(line.split()) <= LONGEST_HEAD and rest.lstrip()[:1].isupper()
    return end - len(rest.lstrip()) if headed and not line.rstrip().endswith((",", ";")) else 0


def _below_heads(body: str, start: int, end: int) -> Iterator[int]:
    """Where a sentence may begin below one short line and below the next."""
    for _ in range(MOST_HEADS):
        start = below_head(body, start, end)
        if not start:
            return
        yield start


def _behind(body: str, start: int, end: int, apart: Sequence[Span]) -> int:
    """Where a sentence goes on behind the lists within it, at the head of a line; its end if it does not."""
    for first, last in apart:
        if first < end and start < last:
            rest = body[last:end]
            start = last + len(rest) - len(rest.lstrip()) if rest.startswith("\n") else end
    return start


def _is_chair(words: str) -> bool:
    """ "The Chair called the meeting to order" names nobody."""
    return words.lower().removeprefix("the ").strip() in CHAIRS


def _told(body: str, start: int, end: int) -> tuple[Item, ...]:
    told: list[Item] = []
    for role, pattern in PATTERNS:
        found = pattern.match(body[start:end])
        if found is None:
            continue
        said = role or role_of(found.groupdict().get("label") or found["state"])
        items = [_named(body, start + found.start(of), start + found.end(of), said) for of in _parts(found)]
        if all(item and not any(_overlap(item, one) for one in told) for item in items):
            told += [item for item in items if item]
    return tuple(told) or _labelled(body, start, end)


def _overlap(one: Item, other: Item) -> bool:
    return one.start < other.end and other.start < one.end


def _labelled(body: str, start: int, end: int) -> tuple[Item, ...]:
    """A label with its list in the midst of a line: "... was excused. Staff present: Ada Roe"."""
    label = strong_label(body[start:end])
    if label is None or not label["colon"].strip().startswith(":") or not label["label"][0].isupper():
        return ()
    item = _named(body, start + label.end(), end, role_of(label["label"]))
    return (item,) if item else ()


def _parts(found: re.Match[str]) -> tuple[str, ...]:
    return ("who", "more") if found.groupdict().get("more") else ("who",)


def _named(body: str, first: int, last: int, role: str) -> Item | None:
    """Those whom a part of a sentence names, by more than initials."""
    reason = REASON.search(body, first, last)
    last = reason.start() if reason else last
    if not lists_people(body, first, last, several=True) or _is_chair(body[first:last]):
        return None
    people = people_in(body, first, last)
    if all(person.reading.isupper() and len(person.reading) <= LONGEST_LETTERS for person in people):
        return None
    return Item(first, last, role, True)
