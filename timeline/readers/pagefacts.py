"""What a page says of itself outside its words: title, author, kind, day of publication."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from timeline.model.source import Source
from timeline.model.when import When
from timeline.readers.received import Received
from timeline.readers.written import Dating, from_words

_PUBLISHED = (
    "meta[property='article:published_time']",
    "meta[property='og:article:published_time']",
    "meta[itemprop='datePublished']",
    "meta[name='date']",
    "meta[name='publish-date']",
    "meta[name='pubdate']",
    "meta[name='DC.date.issued']",
    "meta[name='dcterms.issued']",
    "meta[name='DC.date']",
    "meta[name='dc.date']",
    "meta[name='dcterms.created']",
)
_AUTHOR = ("meta[name='author']", "meta[property='article:author']")
_OF_PUBLICATION = ("time[pubdate]", "time[itemprop='datePublished']")


def page_facts(tree: Any, received: Received) -> Source:
    """The source with what the page's head and time tags state; nothing is taken from the words."""
    title = _content(tree, "meta[property='og:title']") or _words(tree, "h1") or _words(tree, "title")
    author = next((name for name in (_content(tree, at) for at in _AUTHOR) if name and "://" not in name), "")
    dating = _dating(tree, received)
    is_article = _content(tree, "meta[property='og:type']") == "article" or bool(
        _content(tree, _PUBLISHED[0])
    )
    source = replace(
        received.source, title=title, author=author, written=dating.when, written_from=dating.source
    )
    return replace(source, kind="article") if is_article else source


def _dating(tree: Any, received: Received) -> Dating:
    """The first of the page's statements on its publication that can be read."""
    for place, words in _stated(tree):
        when = from_words(words, received.terms, day_first=received.source.day_first)
        if not when.is_open:
            return Dating(when.because(f'the page\'s {place}, "{words}"'), f"{place} of the page")
    return Dating(When(), "")


def _stated(tree: Any) -> Iterator[tuple[str, str]]:
    for selector in _PUBLISHED:
        words = _content(tree, selector)
        if words:
            yield "meta tag", words
    for words in _structured(tree):
        yield "structured data", words
    for selector in _OF_PUBLICATION:
        for node in tree.css(selector):
            yield "time tag", (node.attributes.get("datetime") or node.text(separator=" ")).strip()
    times = sorted(
        {(node.attributes.get("datetime") or "").strip() for node in tree.css("time[datetime]")} - {""}
    )
    if len(times) == 1:
        yield "time tag", times[0]


def _structured(tree: Any) -> Iterator[str]:
    """`datePublished` of JSON-LD, at its top or in its graph."""
    for node in tree.css("script[type='application/ld+json']"):
        try:
            found = json.loads(node.text_content or node.text() or "")
        except (ValueError, RecursionError):
            continue
        things = found if isinstance(found, list) else [found]
        for thing in things:
            graph = thing.get("@graph", ()) if isinstance(thing, dict) else ()
            yield from _published([thing, *(graph if isinstance(graph, list) else ())])


def _published(things: list[Any]) -> Iterator[str]:
    for thing in things:
        words = thing.get("datePublished") if isinstance(thing, dict) else None
        if isinstance(words, str) and words:
            yield words


def _content(tree: Any, selector: str) -> str:
    node = tree.css_first(selector)
    return " ".join(((node.attributes.get("content") if node is not None else "") or "").split())


def _words(tree: Any, selector: str) -> str:
    node = tree.css_first(selector)
    return " ".join(node.text(separator=" ").split()) if node is not None else ""
