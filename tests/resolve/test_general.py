"""Documents that are only spoken of in general are none that could be missing."""

from __future__ import annotations

import pytest

from tests.resolve.drafts import Draft, entity, resolved, source


def general(draft: Draft) -> list[bool]:
    """Of each document whether it is spoken of in general, by place."""
    found = [e for e in resolved(draft).entities if e.kind.value == "document"]
    return [e.general for e in sorted(found, key=lambda e: e.names[0].quotes[0])]


# text, whether each document is spoken of in general
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[document Reports] of this kind should be read.", [True]),
        ("All [document reports] that raise such matters were read.", [True]),
        ("[document Notes] from these show it.", [False]),
        ("[document Notes] of the two calls show it.", [False]),
        ("[document Notes] of calls are kept.", [True]),
        ("[document Notes] of the two calls should be kept.", [True]),
        ("[document Reports] should be kept.", [True]),
        ("The [document notes] show it.", [False]),
        ("These [document notes] show it.", [False]),
        ("A critical [document report] should be seen.", [True]),
        ("A critical [document report] was seen.", [False]),
        ("The [document report] should be seen.", [False]),
        ("[document Case notes] were poor.", [False]),
        ("[document Minutes] were kept.", [False]),
        ("[document Minutes] must be kept.", [True]),
        ("An [document email] came.", [False]),
        ("[document Emails] came.", [True]),
        ("[document Audits] of May 2016 came.", [False]),
        ("Some [document letters] came. The [document letter] was lost.", [True, False]),
    ],
)
def test_what_is_spoken_of_in_general(text, expected):
    """Bare plurals that point at nothing, and what ought to be."""
    assert general(source("a.txt", text)) == expected


def test_what_is_told_at_a_date_is_a_document():
    """Someone sent reports on a day: there were reports."""
    draft = source("a.txt", "[person Ada Byrne] sent [document reports] on 5 May 2016.")
    assert general(draft) == [True]
    draft.claim(
        "sent", "submission", parts=(("sender", "Ada Byrne"),), about=("reports",), at=("5 May 2016",)
    )
    assert general(draft) == [False]


@pytest.mark.parametrize("stance", ["denied", "planned", "owed", "silent"])
def test_what_did_not_happen_makes_no_document(stance):
    """Reports that were to be sent may never have been."""
    draft = source("a.txt", "[person Ada Byrne] sent [document reports] on 5 May 2016.")
    draft.claim("sent", "submission", about=("reports",), at=("5 May 2016",), stance=stance)
    assert general(draft) == [True]


def test_only_documents_are_spoken_of_in_general():
    """Groups and bodies are what they are."""
    case = resolved(source("a.txt", "[group officers] met [organisation councils] and [document reports]."))
    assert [e.id for e in case.entities if e.general] == ["document/reports"]


def test_a_general_name_is_still_an_entity_with_its_words():
    """Nothing that is read is thrown away."""
    found = entity(resolved(source("a.txt", "[document Reports] of this kind should be read.")), "Reports")
    assert [quote.exact for quote in found.names[0].quotes] == ["Reports"]
    assert not found.held


def test_the_subject_line_of_a_mail_makes_no_document_of_papers():
    """ "Papers for Monday": the mail is dated, the papers are none in particular."""
    mail = source("1.eml", "[document Papers] for Monday, sent on 3 May 2018", kind="email")
    mail.claim("sent", "email", about=("Papers",), at=("3 May 2018",), reported=False)
    assert general(mail) == [True]
