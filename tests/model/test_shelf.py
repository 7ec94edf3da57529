"""Shelves of plug-ins: ours in their order, then those of other packages by name, unless turned off."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline.checks import CHECKS
from timeline.export import EXPORTERS
from timeline.plugins import Shelf
from timeline.questions import QUESTIONS
from timeline.readers import READERS

Installed = Callable[..., None]

TWO = "LOG = 'log'\nMAP = 'map'\n"


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installed:
    """Put a package on the path that offers entry points, as an installer would, and let it be asked."""
    monkeypatch.setenv("TIMELINE_PLUGINS", "on")
    monkeypatch.syspath_prepend(str(tmp_path))

    def install(
        group: str, *offers: str, module: str = "tide_plugin", body: str = "LOG = 'log'\nMAP = 'map'\n"
    ) -> None:
        monkeypatch.delitem(sys.modules, module, raising=False)
        (tmp_path / f"{module}.py").write_text(body, encoding="utf-8")
        facts = tmp_path / f"{module}-1.0.dist-info"
        facts.mkdir()
        (facts / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", encoding="utf-8"
        )
        (facts / "entry_points.txt").write_text("\n".join([f"[{group}]", *offers]) + "\n", encoding="utf-8")

    return install


def test_ours_come_in_their_order() -> None:
    assert list(Shelf("toys", ("top", "ball", "kite"))) == ["top", "ball", "kite"]


def test_a_shelf_can_be_looked_through_twice() -> None:
    shelf = Shelf("toys", ("top", "ball"))
    assert list(shelf) == list(shelf)


def test_what_was_put_on_a_shelf_later_is_not_on_it() -> None:
    own = ["top"]
    shelf = Shelf("toys", own)
    own.append("ball")
    assert list(shelf) == ["top"]


def test_those_of_other_packages_follow_by_name(installed: Installed) -> None:
    """Whatever the order in which they are declared."""
    installed("timeline.toys", "zebra = tide_plugin:LOG", "aviary = tide_plugin:MAP")
    assert list(Shelf("toys", ("top",))) == ["top", "map", "log"]


def test_another_shelf_does_not_see_them(installed: Installed) -> None:
    installed("timeline.toys", "log = tide_plugin:LOG")
    assert list(Shelf("books", ("atlas",))) == ["atlas"]


def test_several_packages_stand_by_name_and_not_by_package(installed: Installed) -> None:
    installed("timeline.toys", "b = tide_plugin:LOG")
    installed("timeline.toys", "a = moon_plugin:LOG", module="moon_plugin", body="LOG = 'moon'\n")
    assert list(Shelf("toys", ())) == ["moon", "log"]


def test_turned_off_only_ours_are_left(installed: Installed, monkeypatch: pytest.MonkeyPatch) -> None:
    installed("timeline.toys", "log = tide_plugin:LOG")
    monkeypatch.setenv("TIMELINE_PLUGINS", "off")
    assert list(Shelf("toys", ("top",))) == ["top"]


def test_turned_off_nothing_foreign_is_imported(
    installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even one that would break."""
    installed("timeline.toys", "bad = tide_plugin:LOG", body="raise RuntimeError('imported')\n")
    monkeypatch.setenv("TIMELINE_PLUGINS", "off")
    assert list(Shelf("toys", ("top",))) == ["top"]


def test_none_is_imported_before_it_is_reached(installed: Installed) -> None:
    """Whoever finds what they want among ours never loads a stranger."""
    installed("timeline.toys", "bad = tide_plugin:LOG", body="raise RuntimeError('imported')\n")
    assert next(iter(Shelf("toys", ("top",)))) == "top"


@pytest.mark.parametrize("shelf", [READERS, QUESTIONS, EXPORTERS, CHECKS], ids=lambda shelf: shelf.name)
def test_the_shelves_of_the_program_hold_ours_alone_under_test(shelf: Shelf[object]) -> None:
    """Each once, under a name of its own."""
    plugins = list(shelf)
    assert plugins
    names = [getattr(plugin, "name", None) or getattr(plugin, "__name__", "") for plugin in plugins]
    assert len(dict.fromkeys(names)) == len(plugins)
    assert all(type(plugin).__module__.startswith(("timeline.", "builtins")) for plugin in plugins)


def test_a_question_of_another_package_can_be_asked(installed: Installed) -> None:
    """It stands behind all of ours."""
    body = "def tides(case):\n    '''Tides.'''\n    return None\n"
    installed("timeline.questions", "tides = tide_plugin:tides", body=body)
    assert [question.__name__ for question in QUESTIONS][-1] == "tides"
