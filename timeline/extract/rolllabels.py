"""The labels of lists of attendance, in English and the languages beside it, and the role each gives."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from timeline.extract.lexicon import entries

NOUNS = (
    r"members?|membership|delegations?|councillors?|cllrs?|council[ -]?members?|directors?|trustees?|"
    r"governors?|commissioners?|supervisors?|selectmen|senators?|representatives?|delegates?|officers?|staff|attendees?|"
    r"participants?|guests?|mitglieder|membres|vestry|clergy|faculty|shareholders?|parents?|students?|pupils?|"
    r"teachers?|counsel|panel|tribunal|senate|synod|presbytery|elders|wardens|justices|owners|homeowners|tenants|"
    r"volunteers|alternates?|deputies|fellows|academics|judges|electors|press|public|"
    r"ministers|officials|lords|peers|aldermen|regents|overseers|deacons|chiefs|principals|heads|managers|engineers|"
    r"consultants|physicians|doctors|nurses|ambassadors|associates|partners|employees|workers|residents|"
    r"neighbou?rs|players|captains|coaches|stewards|people|persons|individuals|attorneys|solicitors|witnesses|"
    r"jurors|experts|investigators|inspectors|creditors|investors|observers|visitors"
)
WHO = (
    rf"(?:(?:(?-i:[A-Z])[\w'’&/-]*[ \t]+|of[ \t]+|and[ \t]+){{1,4}}(?=(?:{NOUNS})[ \t])|"
    rf"(?:{NOUNS})[ \t]+of[ \t]+(?:(?:the|of|and|for)[ \t]+|(?-i:[A-Z])[\w'’&/-]*[ \t]+){{1,6}})?"
    r"(?:(?:all|the|following|other|others|also|those|committee|board|council|parish|town|ward|county|cabinet|voting|"
    r"non-voting|ex[- ]officio|co-opted|elected|appointed|independent|lay|core|team|group|executive|"
    r"non-executive|parent|staff|management|senior|members?|membership|councillors?|cllrs?|directors?|trustees?|"
    r"governors?|commissioners?|officers?|officials?|people|persons?|delegates?|representatives?|delegations?|"
    r"participants?|partners?|supervisors?|senators?|selectmen|council[ -]?members?|"
    r"attendees?|guests?|observers?|visitors?|colleagues|residents|and|or|of|who|were|was|are|"
    r"remote|in[ -]person|online|virtual|hybrid|physical|phone|zoom|mitglieder|membres|étaient|list|"
    r"vestry|clergy|faculty|shareholders?|parents?|students?|pupils?|teachers?|counsel|panel|tribunal|senate|"
    r"synod|elders|owners|homeowners|tenants|volunteers|alternates?|deputies|fellows|"
    r"ministers|regents|officials|names?|experts|engineers|managers|doctors|nurses|judges|players)[ \t]+)*"
)
STATES = (
    r"pres\.?(?=[ \t]*:)|in att\.?(?=[ \t]*:)|roll(?=[ \t]*:)|(?:attending|present) included|"
    r"present(?: and voting)?(?: (?:were|was|are)(?=[ \t]*:))?|(?:who was |who were |not )?there(?=[ \t]*:)|"
    r"who (?:came|attended|could(?:n['’]t| not) (?:come|make it|attend))|away(?=[ \t]*:)|observing|"
    r"attending|attended(?: by)?|in[ -]attendance|"
    r"absent(?: with(?:out)? (?:apolog(?:y|ies)|notice|leave|permission|excuse|reason))?|"
    r"(?:un)?excused absen(?:t|ces?)|not present|not attending|not in attendance|"
    r"unable to (?:attend|join)|(?:sorry,? )?(?:they )?(?:can['’]?t|cannot|could not|couldn['’]t) "
    r"(?:make it|attend|join|come)|declined|"
    r"invited(?: and|,)? but (?:did not attend|unable to attend)|did not attend|attendees|"
    r"(?:record of )?attendance(?: list| record| register| and apologies| & apologies)?|"
    r"participants|participating|"
    r"(?:(?:to )?(?:receive|accept|record|note|approve)(?: and (?:accept|approve|note))? )?"
    r"(?:apolog(?:y|ies)|apols?)(?: and absences?)?|regrets|excused|absentees|absences?|"
    r"guests|observers|visitors|invitees|optional(?: attendees)?|invited(?: guests| but not present)?|"
    r"roll[ -]call|no[- ]shows?|missing(?=[ \t]*:)|not heard from|"
    r"no (?:reply|response|word)(?: received)?(?: from)?(?=[ \t]*:)|"
    r"(?:not )?on (?:the )?(?:call|line)|in the room|(?:attending )?by invitation|diall?ed in|dial-in|"
    r"leave of absence|late arrivals?|arrived late|arriving late|joined (?:late|later)|early departures?|"
    r"left early|leaving early|substitutes?(?: members?)?|substitutions?|(?:present )?by proxy|proxies|"
    r"sederunt|appearances|(?:not )?here|(?:sent|gave|with) (?:apologies|regrets)|"
    r"i l[áa]thair|as l[áa]thair|leithsc[ée]al(?:ta)?|i bhfreastal|ag freastal|an l[àa]thair|leisgeulan|"
    r"(?:hefyd )?yn (?:bresennol|absennol)(?: hefyd)?|(?:aelodau |cynghorwyr )?presennol|absennol|"
    r"ymddiheuriadau(?: am absenoldeb)?|"
    r"(?:un)?entschuldigt(?:e|er)?(?: (?:fehlend|abwesend))?|"
    r"(?:ab|an)wesend(?:e|er)?|teilnehmer(?:[/:*_]?-?innen)?|"
    r"teilnehmende|gäste|présente?s?|(?:absente?s? )?excusée?s?|absente?s?|invitée?s?|"
    r"asistentes|presentes|ausentes|excusados|invitados|presenti|assenti(?: giustificati)?|"
    r"närvarande|frånvarande|til ?stede|fraværende|(?:meldt )?forfall|afbud|deltagere|läsnä|poissa|"
    r"aanwezig(?:en)?|afwezig(?:en)?(?: met (?:kennisgeving|bericht))?|afgemeld|verhinderd"
)
AFTER = (
    r"(?:[ \t]+(?:(?:members|councillors|cllrs|trustees|directors|governors)(?=[ \t]*:)|"
    r"for (?:absence|non-attendance|lateness)|"
    r"(?:were |was |have been )?(?:received|given|accepted|noted)(?: and accepted)?|received|from|"
    r"at the meeting|in person|remotely|online|virtually|today|"
    r"(?:in|at|from) (?:the )?(?-i:[A-Z])[\w'’-]*(?: (?-i:[A-Z])[\w'’-]*){0,2}(?=[ \t]*:)|"
    r"(?:by|via) (?:phone|telephone|video|zoom|teams|skype|webex)(?: conference| call)?))*"
)
FRAME = (
    r"^(?P<lead>[ \t>|]*(?:[-*•+][ \t]+)?(?:#+[ \t]*)?(?::[a-z_]+:[ \t]*)?"
    r"(?:(?:\d+(?:[./]\d+)*[.):]?|[A-Za-z][.)])[ \t]+)?(?:\*\*|__|\*|_|''')?)"
    r"(?P<label>{0}(?:[ \t]*/[ \t]*{0})?)(?:[ \t]*[(\[][^)\]\n]{{1,24}}[)\]])?"
    r"(?P<close>(?:\*\*|__|\*|_)?)"
    r"(?P<colon>[ \t]*(?::[-–—]?(?:\*\*|__|\*|_|''')?|;(?=[ \t]+[A-Z])|[-–—](?=[ \t])|\|(?=[ \t]*[^|\s])|$)|"
    r"(?:\t|[ ]{{2,}})(?=\S))[ \t]*"
)
STRONG = re.compile(FRAME.format(f"{WHO}(?:{STATES}){AFTER}"), re.IGNORECASE)
STEMS = re.compile(  # of every state, so that few lines are looked at closely
    r"pr[eé]s|att|absen|apol|particip|regret|excus|guest|observ|visitor|invit|option|away|roll|\bcall|line\b|room|"
    r"here|dial|leave|show|missing|heard|reply|response|word|came|there|late|left|early|join|substitu|prox|sederunt|appear|l[áaà]thair|leith|leisg|freast|bres|"
    r"ymddi|declin|can['’]?t|cannot|could|entschuld|wesend|teilnehm|gäste|invité|asist|ausent|assent|"
    r"wezig|afgemeld|verhinderd|närvar|frånv|til ?stede|fravær|forfall|afbud|deltag|läsnä|poissa",
    re.IGNORECASE,
)
MEMBERS = re.compile(  # who belong to the body: "commissioners in attendance"
    r"(?!.*\b(?:also|other|public|press|staff|non-voting)\b)(?:[\w'’-]+ )*"
    r"(?:members?|councillors|cllrs|commissioners|directors|trustees|governors|supervisors|senators|delegates|"
    r"ministers|aldermen|selectmen|regents) "
    r"(?:in attendance|attending)\b"
)
FARTHEST = 120  # characters of a line within which its label tells a state
OF_BODY = re.compile(  # "members of the supervisory board present"
    rf"\b({NOUNS}) of (?!(?:the )?(?:public|press|staff|media)\b)[\w'’& -]+"
    r"(?= (?:present|absent|attending|in att))"
)
OTHER_LABEL = re.compile(r"^[ \t>*_-]*[A-Z][\w /&'’-]{1,30}(?:\*\*|__)?:(?=\s|$|\*|_)")


OF_ONE = (" members", " governors", " trustees", " directors", "observers", "guests")  # "Lay member: Ada Roe"


@lru_cache(maxsize=1 << 13)
def strong_label(words: str) -> re.Match[str] | None:
    """The label of a list with which a line begins, by words that tell a state."""
    return STRONG.match(words) if STEMS.search(words[:FARTHEST]) else None


@cache
def _roles() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The words of `attendance.txt` with their roles, in its order."""
    lines = (line.partition(":") for line in entries("attendance"))
    return tuple((role.strip(), tuple(found.strip().split(" | "))) for role, _, found in lines)


ROLE_OF_KIND = MappingProxyType({"chair": "chair", "officer": "in-attendance", "member": "present"})


@cache
def beside_roles() -> Mapping[str, str]:
    """The labels that make a list only near another, by the kind of those they list."""
    lines = (line.partition(":") for line in entries("attendance_beside"))
    found = {words.strip(): kind for kind, _, rest in lines for words in rest.split("|")}
    singular = {words.removesuffix("s"): kind for words, kind in found.items() if words.endswith(OF_ONE)}
    return MappingProxyType(singular | found)


@cache
def beside_label() -> re.Pattern[str]:
    longest = sorted(beside_roles(), key=lambda phrase: (-len(phrase), phrase))
    return re.compile(FRAME.format("|".join(re.escape(phrase) for phrase in longest)), re.IGNORECASE)


def role_of(label: str) -> str:
    """What a label says of those it lists."""
    low = OF_BODY.sub(r"\1", " ".join(label.lower().split())).replace("record of attendance", "attendance")
    if MEMBERS.match(low):
        return "present"
    for role, starts in _roles():
        if any(start in low for start in starts):
            return "present" if role == "members" else role
    return "present"
