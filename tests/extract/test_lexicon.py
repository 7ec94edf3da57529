"""The vocabulary: how verbs inflect, what frames and event nouns say, what the lists hold."""

from __future__ import annotations

import pytest

from timeline.extract.lexicon import (
    classes,
    entries,
    event_nouns,
    frames,
    inflected,
    verbs,
    words,
)
from timeline.model.event import KINDS

ROLES = frozenset(
    "agent sender recipient copied author chair present apologies absent in-attendance invited "
    "attached subject host holder mentioned post".split()
)
LISTS = ("bodies", "closed", "columns", "documents", "posts")
VOCABULARIES = (*LISTS, "events", "frames", "groups", "speech", "titles", "verbs")


# entry of the list, third person, past, participle, -ing
@pytest.mark.parametrize(
    ("entry", "third", "past", "participle", "ing"),
    [
        ("sail", "sails", "sailed", "sailed", "sailing"),
        ("moor", "moors", "moored", "moored", "mooring"),
        ("note", "notes", "noted", "noted", "noting"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("copy", "copies", "copied", "copied", "copying"),
        ("delay", "delays", "delayed", "delayed", "delaying"),
        ("pass", "passes", "passed", "passed", "passing"),
        ("publish", "publishes", "published", "published", "publishing"),
        ("dispatch", "dispatches", "dispatched", "dispatched", "dispatching"),
        ("fix", "fixes", "fixed", "fixed", "fixing"),
        ("admit admitted", "admits", "admitted", "admitted", "admitting"),
        ("write wrote written", "writes", "wrote", "written", "writing"),
        ("meet met", "meets", "met", "met", "meeting"),
        ("see saw seen", "sees", "saw", "seen", "seeing"),
        ("take took taken", "takes", "took", "taken", "taking"),
        ("go went gone", "goes", "went", "gone", "going"),
        ("get got", "gets", "got", "got", "getting"),
        ("cancel cancelled", "cancels", "cancelled", "cancelled", "cancelling"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("know knew known", "knows", "knew", "known", "knowing"),
    ],
)
def test_a_verb_inflects_by_rule_or_by_its_entry(entry, third, past, participle, ing):
    lemma, *irregular = entry.split()
    forms = inflected(lemma, irregular)
    assert "base" in forms[lemma]
    assert "s" in forms[third]
    assert "past" in forms[past]
    assert "part" in forms[participle]
    assert "ing" in forms[ing]


def test_a_form_that_is_two_things_says_both():
    assert inflected("sail", [])["sailed"] == {"past", "part"}


def test_a_form_that_never_changes_is_base_past_and_participle():
    assert inflected("read", ["read", "read"])["read"] == {"base", "past", "part"}


# form, lemma, what it can be
@pytest.mark.parametrize(
    ("form", "lemma", "kinds"),
    [
        ("submitted", "submit", {"past", "part"}),
        ("wrote", "write", {"past"}),
        ("written", "write", {"part"}),
        ("knows", "know", {"s"}),
        ("told", "tell", {"past", "part"}),
        ("discussing", "discuss", {"ing"}),
        ("publish", "publish", {"base"}),
    ],
)
def test_every_form_leads_to_its_lemma(form, lemma, kinds):
    found = verbs()[form]
    assert (found.lemma, found.forms) == (lemma, kinds)


@pytest.mark.parametrize("noun", ["harbour", "governor", "inquiry", "bridge", "nurse"])
def test_nouns_are_no_verbs(noun):
    assert noun not in verbs()


def test_every_frame_belongs_to_a_verb_that_is_known():
    assert [lemma for lemma in frames() if lemma not in verbs()] == []


def test_every_frame_tells_a_kind_of_event():
    assert [f.lemma for f in frames().values() if f.kind not in KINDS] == []


def test_every_frame_gives_roles_that_parts_may_have():
    given = [
        (frame.lemma, role)
        for frame in frames().values()
        for role in (frame.subject, frame.object, *frame.prepositions.values())
        if role != "-"
    ]
    assert [pair for pair in given if pair[1] not in ROLES] == []


# verb, kind, role of its subject, of its object, of "to"
@pytest.mark.parametrize(
    ("lemma", "kind", "subject", "object_role", "to"),
    [
        ("submit", "submission", "sender", "subject", "recipient"),
        ("publish", "publication", "author", "subject", None),
        ("meet", "meeting", "present", "present", None),
        ("chair", "meeting", "chair", "subject", None),
        ("write", "letter", "sender", "subject", "recipient"),
        ("inspect", "inspection", "agent", "host", None),
        ("appoint", "appointment", "agent", "holder", "post"),
        ("resign", "departure", "holder", "-", None),
        ("refuse", "refusal", "agent", "subject", None),
        ("know", "knowledge", "agent", "subject", None),
    ],
)
def test_a_frame_says_who_did_what(lemma, kind, subject, object_role, to):
    frame = frames()[lemma]
    assert (frame.kind, frame.subject, frame.object) == (kind, subject, object_role)
    assert frame.prepositions.get("to") == to


def test_every_event_noun_tells_a_kind_of_event():
    assert [n.words for n in event_nouns().values() if n.kind not in KINDS] == []


# words, kind, preposition and the role of what it brings
@pytest.mark.parametrize(
    ("term", "kind", "preposition", "role"),
    [
        ("meeting", "meeting", "between", "present"),
        ("email", "email", "from", "sender"),
        ("letter", "letter", "to", "recipient"),
        ("warning letter", "warning-letter", "from", "sender"),
        ("phone call", "telephone", "with", "present"),
        ("inspection", "inspection", "of", "host"),
        ("resignation", "departure", "of", "holder"),
        ("publication", "publication", "by", "author"),
    ],
)
def test_an_event_noun_gives_roles_to_what_follows_it(term, kind, preposition, role):
    noun = event_nouns()[tuple(term.split())]
    assert (noun.kind, noun.prepositions[preposition]) == (kind, role)


def test_an_event_noun_without_a_role_leaves_the_preposition_out():
    assert "of" not in event_nouns()["email",].prepositions


@pytest.mark.parametrize("name", VOCABULARIES)
def test_no_entry_is_blank_or_a_comment(name):
    assert [line for line in entries(name) if not line or line.startswith("#")] == []


@pytest.mark.parametrize("name", ["groups", "titles", "speech"])
def test_words_are_in_lower_case(name):
    assert [word for word in words(name) if word != word.lower()] == []


@pytest.mark.parametrize("name", LISTS)
def test_every_class_has_words(name):
    assert [head for head, found in classes(name).items() if not found] == []


# list, class, a word that is in it
@pytest.mark.parametrize(
    ("name", "head", "word"),
    [
        ("bodies", "ends", "inspectorate"),
        ("bodies", "common", "council"),
        ("documents", "strong", "dossier"),
        ("documents", "weak", "findings"),
        ("documents", "matter", "inquiry"),
        ("posts", "heads", "treasurer"),
        ("posts", "modifiers", "acting"),
        ("closed", "NEG", "nobody"),
        ("closed", "MD", "ought"),
    ],
)
def test_a_list_holds_what_its_name_says(name, head, word):
    assert word in classes(name)[head]


def test_vocabularies_cannot_be_changed():
    with pytest.raises(TypeError):
        classes("bodies")["ends"] = frozenset()  # type: ignore[index]
