"""Values under what they have in common."""

from __future__ import annotations

from timeline.model.grouped import grouped


def test_keys_and_values_stand_in_the_order_of_their_coming():
    found = grouped((word[0], word) for word in ("roe", "birch", "rao", "bell"))
    assert [*found.items()] == [("r", ["roe", "rao"]), ("b", ["birch", "bell"])]


def test_what_came_twice_stands_twice():
    assert grouped([("a", 1), ("a", 1)]) == {"a": [1, 1]}


def test_an_unknown_key_has_nothing():
    assert grouped([("a", 1)])["b"] == []


def test_without_pairs_there_is_no_group():
    assert not grouped(())
