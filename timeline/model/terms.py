"""What `case.toml` declares: the case's clock and conventions, facts of sources, series, rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.model.when import When


@dataclass(frozen=True, slots=True)
class SourceFacts:
    """What the investigator states of one source, in case.toml or a sidecar; empty: not stated."""

    written: When | None = None
    title: str = ""
    kind: str = ""
    author: str = ""
    day_first: bool | None = None
    columns: Mapping[str, str] = field(default_factory=dict)  # our field name by the table's header
    written_from: str = ""  # where `written` is stated: "case.toml", "sidecar"


@dataclass(frozen=True, slots=True)
class Series:
    """Records that are kept regularly: which sources, how often, from when to when."""

    name: str
    sources: str  # a glob over source paths
    every: str = ""  # an ISO 8601 duration: P1M
    start: When = When()
    end: When = When()
    about: tuple[str, ...] = ()  # what this series would show


@dataclass(frozen=True, slots=True)
class Rule:
    """A duty: who must do what to whom, by when, while the rule is in force."""

    name: str
    trigger: str
    duty: str
    actor: str = ""
    recipient: str = ""
    within: str = ""  # an ISO 8601 duration
    start: When = When()
    end: When = When()
    source: str = ""
    working: bool = False  # `within` counts working days
    holidays: str = ""  # a country or region whose public holidays are no working days: GB-WLS


@dataclass(frozen=True, slots=True)
class Terms:
    """The whole of case.toml, validated."""

    title: str = ""
    as_of: When | None = None
    timezone: str = ""
    day_first: bool | None = None
    language: str = "en"
    sources: Mapping[str, SourceFacts] = field(default_factory=dict)
    series: tuple[Series, ...] = ()
    rules: tuple[Rule, ...] = ()
