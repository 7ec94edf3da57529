"""The words that join a person and a post, or a post and its vacancy, and which side a date near them is of.

Sides: "start" and "end" take a date for the beginning or the end; "held" for a moment at which it was held,
"holds" too, and holds still; "over" and "gone" for a bound of the end; "then" takes the date of its sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WHO = r"(?:,?\s+who)?\s+(?:has\s+|had\s+|also\s+|first\s+)*"
WAS = r"(?:,?\s+who)?\s+(?:was|had\s+been|has\s+been)\s+(?:then\s+|later\s+|subsequently\s+|first\s+)?"
THE = r"(?:\s+(?:the|a|an|our|its|their|his|her|full|sole))*"
OFFICE = r"(?:post|role|position|office|job|duties|place|seat|chair)"
POST = rf"(?:\s+{OFFICE}\s+(?:of|as))?"
NOW = r"(?:\s+(?:current|present|serving|permanent|substantive))*"
NAME = r"[A-Z][\w'’&-]*(?:\s+(?:of\s+)?[A-Z][\w'’&-]*){0,4}"
PLACED = rf"(?:\s+(?:to|at|in|with|by|from)\s+(?:the\s+[a-z]+|(?:the\s+)?{NAME}))?"
PERSON = r"(?:\s+[A-Z][\w.'’-]*){0,3}"
STANDING = r"(?:covering|standing\s+in|filling\s+in|deputi[sz]ing)"
DISMISSED = r"(?:dismissed|removed|sacked|ousted|discharged|relieved)"
TERM = r"(?:contract|term(?:\s+of\s+office)?|time|tenure|secondment|appointment)"


@dataclass(frozen=True, slots=True)
class Bridge:
    """Words that stand between a name and a post, what they say, and in what manner it was held."""

    words: re.Pattern[str]
    side: str
    manner: str = ""


def _bridge(words: str, side: str, manner: str = "") -> Bridge:
    return Bridge(re.compile(words), side, manner)


BRIDGES = (
    _bridge(
        rf"{WHO}(?:took|taken|takes)\s+(?:up|over|on|office)(?:\s+(?:the\s+)?(?:post|role))?(?:\s+as)?"
        rf"{THE}{POST}{THE}\s+",
        "start",
    ),
    _bridge(
        rf"{WHO}(?:began|begun|started|assumed|entered)(?:\s+(?:work|life|employment))?{THE}{POST}(?:\s+as)?{THE}\s+",
        "start",
    ),
    _bridge(rf"{WAS}(?:made|confirmed|installed|sworn\s+in|recruited)(?:\s+as)?{THE}{NOW}\s+", "start"),
    _bridge(
        rf"{WHO}(?:left|vacated|gave\s+up|given\s+up|relinquished|quit|lost){THE}{POST}{THE}\s+",
        "end",
    ),
    _bridge(
        rf"{WHO}(?:ceased\s+to\s+(?:be|act\s+as|serve\s+as)|stood\s+aside\s+as|left\s+office\s+as){THE}\s+",
        "end",
    ),
    _bridge(rf"{WAS}{DISMISSED}{PLACED}\s+(?:as|from|of){THE}{POST}{THE}\s+", "end"),
    _bridge(rf"{WAS}(?:succeeded|replaced)\s+as{THE}\s+", "over"),
    _bridge(rf"(?:'s|’s|s'|s’)\s+{TERM}\s+as{THE}\s+", "owned"),
    _bridge(rf"{WAS}(?:on\s+secondment|seconded){PLACED}\s+as{THE}\s+", "held", "on secondment"),
    _bridge(
        rf"{WHO}(?:covered|covers|stood\s+in|filled\s+in|deputi[sz]ed)(?:\s+(?:for|as))?"
        rf"(?:\s+[A-Z][\w.'’-]*){{0,3}}(?:\s+as)?{THE}\s+",
        "held", "covering",
    ),
    _bridge(rf"{WAS}{STANDING}(?:\s+(?:for|as))?{PERSON}(?:\s+as)?{THE}\s+", "held", "covering"),
    _bridge(rf",?\s+{STANDING}\s+(?:for|as){THE}\s+", "held", "covering"),
    _bridge(
        rf"{WHO}(?:served|serves|worked|works|acted|acts|sat|sits|continued|stayed)\s+(?:up\s+|on\s+)?as{THE}\s+",
        "held",
    ),
    _bridge(rf"{WAS}(?:re-?elected|re-?appointed|returned)(?:\s+as)?{THE}\s+", "held"),
    _bridge(rf"{WHO}(?:acted|acts)\s+up\s+(?:as|to|into){THE}\s+", "held"),
    _bridge(rf"{WHO}(?:held|holds|occupied|filled|kept|retained){THE}{NOW}\s+{OFFICE}\s+of{THE}\s+", "held"),
    _bridge(rf"{WHO}(?:remained|stayed)(?:\s+(?:on\s+)?as)?{THE}\s+", "held"),
    _bridge(rf"(?:,?\s+who)?\s+(?:is|was|had\s+been|are)\s+no\s+longer{THE}{NOW}\s+", "gone"),
    _bridge(rf"(?:,?\s+who)?\s+(?:was|had\s+been){THE}{NOW}\s+", "held"),
    _bridge(rf"(?:,?\s+who)?\s+(?:is|remains|has\s+been|continues\s+as){THE}{NOW}\s+", "holds"),
    _bridge(rf",?\s+\(?(?:formerly|previously|once|sometime|lately|until\s+recently){THE}\s+", "gone"),
    _bridge(rf",?\s+\(?(?:then|at\s+(?:the|that)\s+time){THE}\s+", "then"),
    _bridge(rf",?\s+\(?(?:now|currently|presently|today){THE}\s+", "holds"),
    _bridge(r"(?:,\s+|\s+\()(?:the\s+)?", "beside"),
)  # fmt: skip

# "Vale | succeeded | Quill as clerk": what stands between two people before "as POST"
AS = re.compile(rf"\s+as{THE}\s+")
SUCCEEDED = re.compile(
    r"\b(?:succeeded|replaced|followed|(?:took|taken|takes|taking)\s+over\s+from|in\s+succession\s+to|relieved)\s+$"
)
SUCCEEDED_BY = re.compile(
    r"\b(?:succeeded|replaced|followed|relieved)\s+by\s+$|\b(?:handed\s+over|gave\s+way|made\s+way)\s+(?:to|for)\s+$"
)
COVERING = re.compile(
    r"\b(?:cover(?:ed|ing|s)|st(?:ood|anding|ands)\s+in|fill(?:ed|ing|s)\s+in|deputi[sz](?:ed|ing|es))\s+(?:for\s+)?$"
)
COVERED_BY = re.compile(
    r"\b(?:covered|deputi[sz]ed)(?:\s+for)?(?:\s+(?:then|meanwhile))?\s+by\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?"
)
BETWEEN_TWO = 60  # characters between the two

# words behind a post, and what they say of its emptiness
VACANT = re.compile(
    r"\s+(?:was|stood|stands|remained|remains|stays|has\s+been|had\s+been|is|fell|became|lay|lies)\s+(?:left\s+|kept\s+)?"
    r"(?:vacant|unfilled|empty|unoccupied)\b"
)
NONE_BEFORE = re.compile(
    r"\b(?:there\s+(?:was|were|has\s+been|had\s+been)\s+no|no|without\s+an?|nobody\s+(?:held|filled)\s+the\s+"
    rf"{OFFICE}\s+of)\s+(?:(?:permanent|substantive)\s+)?$",
    re.IGNORECASE,
)
NONE_BEHIND = re.compile(
    r"(?:\s+(?:was|were|had\s+been|has\s+been)\s+(?:in\s+(?:post|office|place)|appointed|employed|there))?"
)
# "the post | was vacant": the last post named
THE_POST = re.compile(rf"\b(?:the|that|this|his|her)\s+{OFFICE}(?={VACANT.pattern})", re.IGNORECASE)

# between a post and a person behind it: "the clerk at the time was Ann Lee"
IS_NAMED = re.compile(r"(?P<when>[^.;:!?\n]{0,60}?)\s+(?:was|had\s+been|is|remained)\s+")
AT_THE_TIME = re.compile(r",?\s+(?:at\s+(?:the|that)\s+time|then|in\s+those\s+days)\b")

MEETING = (
    r"(?:,?\s+(?:at|by|during|in)\s+(?:the|its|their|an?|our)\s+(?:[\w-]+\s+){0,4}"
    r"(?:meeting|AGM|election|elections|congress|conference|assembly|council))"
)
PLACE = (
    r"(?:\s+(?:of|at|for|in|with|to|by|from)\s+(?:the\s+)?(?:[A-Z][\w'’&-]*(?:\s+(?:of\s+|and\s+|the\s+)*[A-Z][\w'’&-]*){0,5}"
    r"|(?:council|trust|board|committee|company|society|port|school|college|district|charity|group)))"
)
LEAVING = r"\s+until\s+(?:his|her|their)\s+(?:retirement|resignation|departure|death|dismissal|removal)"
FROM = (
    r"\s+(?:in|on|of|from|since|until|till|up\s+to|between|during|throughout|with\s+effect\s+from|"
    r"with\s+immediate\s+effect\s+on|effective(?:\s+from)?|as\s+(?:of|from)|for\s+(?:all|most|much)\s+of)"
)
BEHIND = re.compile(
    rf"(?P<aside>(?:,?{PLACE}|{MEETING}|{LEAVING}|\s+of\s+the\s+\w+|\s+again|\s+there|,\s+aged\s+\d+|\s+himself|"
    rf"\s+herself|\s+outright|\s+unopposed)*),?(?P<by>{FROM})?\s+(?:early\s+|late\s+|the\s+(?:spring|summer|autumn|end|"
    r"start|beginning)\s+of\s+)?"
)
ENDED_BY_LEAVING = re.compile(LEAVING)
THROUGHOUT = re.compile(r"\b(?:throughout|during|for\s+(?:all|most|much)\s+of)\b")
BARE = re.compile(r"\s*[,(]?\s*")  # "clerk 2010-2014", "clerk (2010-2014)"
BEFORE = re.compile(
    r"\b(?:in|on|from|since|until|till|between|by|throughout)\s+(?:early\s+|late\s+)?$", re.IGNORECASE
)
ENDED = re.compile(
    r"\s+(?:ended|expired|ran\s+out|finished|came\s+to\s+an\s+end|was\s+(?:terminated|not\s+renewed|ended)|"
    r"lapsed|ceased|ends|expires)"
)
BEGAN = re.compile(r"\s+(?:began|started|took\s+effect|commenced|dates?\s+from|dated\s+from)")
