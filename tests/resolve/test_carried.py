"""What a mail carries: its name in the mail is the source that came with it."""

from __future__ import annotations

from timeline.extract.whole import extract
from timeline.model.entity import Entity
from timeline.model.mention import Kind
from timeline.model.resolved import Resolved
from timeline.model.terms import SourceFacts, Terms
from timeline.readers import read_sources
from timeline.resolve.whole import resolve

SURVEY = "# Quay Safety Survey\n\nThe quay is unsafe.\n"


def mail(number: int, name: str, words: str, to: str = "Bo Ode <bo@b.example>") -> str:
    """A mail that carries a file."""
    return (
        f"From: Ann Lee <ann@b.example>\nTo: {to}\nDate: {number} May 2017 09:00:00 +0000\n"
        f"Subject: Papers\nMessage-ID: <{number}@b.example>\n"
        "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nDear Bo, here it is.\n"
        f'--x\nContent-Disposition: attachment; filename="{name}"\n\n{words}\n--x--\n'
    )


def case(**files: str) -> Resolved:
    """A case of some files, by their names with "_" for a point."""
    texts = [
        text
        for name, words in files.items()
        for text in read_sources(f"sources/{name.replace('_', '.')}", words.encode(), SourceFacts(), Terms())
    ]
    return resolve([extract(text) for text in texts], (), Terms())


def documents(found: Resolved) -> list[Entity]:
    """The documents that a mail carried."""
    carried = {part.id for event in found.events for part in event.parts if part.role == "attached"}
    return [entity for entity in found.entities if entity.id in carried and entity.kind is Kind.DOCUMENT]


def test_what_is_attached_is_held_and_is_the_source_below_the_mail():
    (survey,) = documents(case(a_eml=mail(3, "quay survey.md", SURVEY)))
    assert (survey.held, survey.source) == (True, "sources/a.eml/quay survey.md")


def test_words_in_its_place_hold_nothing():
    (survey,) = documents(case(a_eml=mail(3, "quay survey.md", "[kept in the archive]")))
    assert (survey.held, survey.source) == (False, None)


def test_one_file_attached_twice_is_one_document_under_two_names():
    found = case(a_eml=mail(3, "quay survey.md", SURVEY), b_eml=mail(4, "for the board.md", SURVEY))
    (survey,) = documents(found)
    assert any(ground.rule == "attachment" for ground in survey.why)


def test_two_files_of_one_name_and_other_words_that_say_nothing_are_two():
    found = case(a_eml=mail(3, "scan.md", SURVEY), b_eml=mail(4, "scan.md", "# Crane log\n\nIt fell.\n"))
    assert {entity.source for entity in documents(found)} == {
        "sources/a.eml/scan.md",
        "sources/b.eml/scan.md",
    }


def test_a_document_told_of_by_its_title_is_the_one_that_was_attached():
    """Whoever received the mail received the survey."""
    told = "The Quay Safety Survey was never discussed.\n"
    found = case(a_eml=mail(3, "doc7.md", SURVEY), b_txt=told)
    (survey,) = documents(found)
    assert "Quay Safety Survey" in {name.words for name in survey.names}
    (sent,) = [event for event in found.events if event.kind == "email"]
    assert ("recipient", "person/bo-ode") in {(part.role, part.id) for part in sent.parts}
    assert survey.id in sent.about


def said(sentence: str, *names: str) -> Resolved:
    """A case of one mail that says what is attached, and of the files that it carries."""
    files = "".join(
        f'--x\nContent-Disposition: attachment; filename="{name}"\n\n# {name}\n\nText.\n' for name in names
    )
    head = mail(3, "", "").partition("--x\n")[0]
    return case(a_eml=f"{head}--x\n\n{sentence}\n{files}--x--\n")


def test_what_a_mail_says_is_attached_is_the_only_file_that_it_carries():
    """Whatever the file is called."""
    (file,) = documents(said("Please find attached our report on the quay.", "KS-12 works.md"))
    assert "report" in {name.words for name in file.names}


def test_of_two_files_nobody_can_say_which_is_meant():
    found = documents(said("Please find attached our report on the quay.", "KS-12 works.md", "list.md"))
    assert not any("report" in name.words for file in found for name in file.names)


def test_an_invoice_is_not_the_report_that_is_said_to_be_attached():
    """Another sort of document."""
    found = documents(said("Please find attached our report on the quay.", "invoice 12.md"))
    assert not any("report" in name.words for file in found for name in file.names)
