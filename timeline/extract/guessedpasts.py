"""Words in -ed that no list holds: the verb that they are a past form of, guessed by its spelling.

English spells the past by three rules that leave traces in the stem: a final e is dropped ("fire",
"fired"), a final consonant behind one stressed vowel is doubled ("rob", "robbed"), y becomes i
("bury", "buried"). A stem of one syllable that ends in a single consonant behind a single vowel, and
was not doubled, has lost an e; longer stems go by their endings (Quirk et al. 1985, 3.5-3.10).
"""

from __future__ import annotations

import re

from timeline.extract.lexicon import VerbForm

NO_VERBS = frozenset(("hundred", "sacred", "naked", "wicked", "biased", "belated", "beloved"))
FORMS = frozenset(("past", "part"))
SHORTEST = 3
_NEVER = re.compile(r"(?:e|dr|gg)$")
_ONE_SYLLABLE = re.compile(r"[^aeiouy]*[aeiouy][^aeiouwxy]$")
_LOST_E = re.compile(
    r"(?:(?<!s)s|z|c|v|u|(?<!on)g"  # "ceased", "seized", "forced", "saved", "issued", "charged"
    r"|[^aeiourl]l|[^aeiou]il"  # "toppled", "strangled", "embezzled", "compiled"
    r"|(?<![aeiou])(?:[aeiou][dk]|[aiu]t|[au]m|ap|[ui]r|in)"  # one vowel before the last consonant
    r"|[iu]at|uad|quir|[mnv]ot|[lp]et|ven|(?:cond|p)on|(?:gn|pl|st)or|(?:p|l|qu|cl)ar|(?:terf|adh)er)$"
)
_KEPT = re.compile(
    r"(?:aud|ed|lim|prof|vis|cred|mer|her|hab|hib|lic|pos|orf|ef|om)it$|(?:foc|canv)[ua]s$|(?:\bh|b)ang$"
    r"|(?:pil|ball)ot$|ruin$|(?:trump|carp|pell|out|all|tick|tabl)et$"
)
_STRESSED_ELL = re.compile(r"[aeiou][a-z]*[eo]ll$|(?:ign|ot|qu|ped|riv)all$")  # not "spelled", "rolled"


def guessed_past(word: str) -> VerbForm | None:
    """The past of a verb that the spelling of a word in small letters speaks for; None for other words."""
    stem = word.removesuffix("ed")
    if stem == word or len(stem) < SHORTEST or not word.isalpha() or not word.islower() or word in NO_VERBS:
        return None
    return None if _NEVER.search(stem) else VerbForm(_lemma(stem), FORMS)


def _lemma(stem: str) -> str:
    """The verb whose past is the stem with -ed."""
    if stem.endswith("i"):
        return stem[:-1] + "y"
    doubled = stem[-1] == stem[-2]
    if (doubled and stem[-1] not in "lsz") or _STRESSED_ELL.search(stem):
        return stem[:-1]
    if doubled:
        return stem
    if _ONE_SYLLABLE.fullmatch(stem) or (_LOST_E.search(stem) and not _KEPT.search(stem)):
        return stem + "e"
    return stem
