"""Looking into XML by the names of its elements alone, whatever name spaces its program gave them."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element


def tag(element: Element) -> str:
    """An element's name without its namespace: strict and transitional documents differ in that alone."""
    return str(element.tag).rpartition("}")[2]


def value(element: Element | None, name: str = "val") -> str:
    """An attribute without its namespace; empty where it is not there."""
    if element is None:
        return ""
    return next((words for key, words in element.attrib.items() if key.rpartition("}")[2] == name), "")


def child(element: Element | None, *path: str) -> Element | None:
    """The first child under a path of names."""
    for name in path:
        element = (
            next((found for found in element if tag(found) == name), None) if element is not None else None
        )
    return element


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children of some names."""
    return (found for found in (element if element is not None else ()) if tag(found) in names)


def within(element: Element | None, *names: str) -> Iterator[Element]:
    """All elements of some names, however deep."""
    return (found for found in (element.iter() if element is not None else ()) if tag(found) in names)


def words_of(element: Element | None) -> str:
    """All words below an element on one line."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""
