"""FollowTheMoney: entities that refer to one another, quoted where they bear their names."""

from __future__ import annotations

import json

from tests.extract.reading import from_file, parts
from tests.readers.reading import codes, quoted, read
from timeline.model.mention import Kind
from timeline.model.source import Text


def entity(id: str, schema: str, **properties: str | list[str]) -> str:
    """A line of the format."""
    listed = {name: [value] if isinstance(value, str) else value for name, value in properties.items()}
    return json.dumps({"id": id, "schema": schema, "properties": listed})


ADA = entity("p1", "Person", name="Ada Roe", alias="Addie Roe", email="ada@b.example")
TOM = entity("p2", "Person", name="Tom Birch")
PORT = entity("o1", "Company", name="Marsh Harbour Ltd", jurisdiction="gb")
POST = entity("r1", "Position", name="Harbour Master", organization="o1")
HELD = entity("h1", "Occupancy", holder="p1", post="r1", startDate="2014-03", endDate="2016-08-31")


def lines(*entities: str) -> str:
    """A file of entities."""
    return "\n".join(entities) + "\n"


def values(text: Text, number: int) -> dict[str, str]:
    """The values of an entity."""
    return {name: cell.value for name, cell in text.rows[number].cells.items()}


def test_an_occupancy_names_its_holder_and_post_where_they_bear_their_names():
    text = read(lines(ADA, PORT, POST, HELD), "a.ftm.json")
    cells = text.rows[3].cells
    assert (quoted(text, cells["name"]), text.line_of(cells["name"].start)) == ("Ada Roe", 1)
    assert (cells["post"].value, cells["body"].value) == ("Harbour Master", "Marsh Harbour Ltd")
    assert (cells["start"].value, cells["end"].value) == ("2014-03", "2016-08-31")


def test_an_occupancy_is_a_tenure():
    claims = from_file(lines(ADA, PORT, POST, HELD), "a.jsonl").claims
    assert {claim.kind for claim in claims} == {"appointment", "departure"}
    assert parts(claims[0])["holder"] == ["Ada Roe"]


def test_a_directorship_without_a_role_is_that_of_a_director():
    line = entity("d1", "Directorship", director="p1", organization="o1", startDate="2014")
    assert values(read(lines(ADA, PORT, line), "a.jsonl"), 2)["post"] == "Directorship"


def test_people_and_bodies_are_known_by_all_their_names():
    found = from_file(lines(ADA, PORT), "a.jsonl").mentions
    assert {(mention.kind, mention.reading) for mention in found} == {
        (Kind.PERSON, "Ada Roe"),
        (Kind.ORGANISATION, "Marsh Harbour Ltd"),
    }
    assert {sign.name for mention in found for sign in mention.signs} == {"address", "alias"}


def test_a_mail_is_a_mail():
    line = entity("m1", "Email", emitters="p1", to=["Tom Birch <tom@b.example>", "una@b.example"],
                  subject="Crane survey", date="2016-08-09T10:00:00", messageId="<1@b.example>")  # fmt: skip
    text = read(lines(ADA, TOM, line), "a.jsonl")
    assert text.rows[2].kind == "email"
    found = values(text, 2)
    assert (found["from"], found["to#2"], found["message-id"]) == (
        "Ada Roe",
        "una@b.example",
        "<1@b.example>",
    )


def test_an_event_tells_who_was_involved():
    line = entity("e1", "Event", name="Meeting on the crane", date="2016-08-09", involved=["p1", "p2"])
    claim = next(c for c in from_file(lines(ADA, TOM, line), "a.jsonl").claims)
    assert (claim.kind, parts(claim)) == ("meeting", {"present": ["Ada Roe", "Tom Birch"]})


def test_an_unknown_schema_is_kept_as_a_row_that_claims_nothing():
    line = entity("v1", "Vessel", name="Sea Fern", flag="gb")
    text = read(lines(line), "a.jsonl")
    assert values(text, 0)["properties.name"] == "Sea Fern"
    assert from_file(lines(line), "a.jsonl").claims == ()


def test_an_id_that_no_line_has_is_told():
    text = read(lines(POST, HELD), "a.jsonl")
    assert [(p.where, p.code) for p in text.problems] == [
        ("sources/a.jsonl:1", "absent-entity"),
        ("sources/a.jsonl:2", "absent-entity"),
    ]


def test_a_broken_line_costs_itself_alone():
    text = read(f"{ADA}\n{{\n{TOM}\n", "a.jsonl")
    assert (codes(text), len(text.rows)) == (["broken-record"], 2)
