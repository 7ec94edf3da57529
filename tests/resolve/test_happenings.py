"""Which words of a case name one happening, and which stay by themselves."""

from __future__ import annotations

from timeline.model.placing import Happening, Placings, Several
from timeline.model.source import Quote
from timeline.resolve.happenings import Happenings


def told(head: str, *about: str, manner: str = "shared", at: int = 0) -> Happening:
    """A happening with the words that tell it apart."""
    return Happening(Quote("x", at, at + 1, "x"), head, tuple(sorted(about)), manner, at=at)


def case(**sources: tuple[Happening | Several, ...]) -> dict[str, Placings]:
    """What each source tells; `Several` are kinds of which it tells more than one."""
    return {
        name: Placings(
            told=tuple(one for one in said if isinstance(one, Happening)),
            several=tuple(one for one in said if isinstance(one, Several)),
        )
        for name, said in sources.items()
    }


def names(placings: dict[str, Placings]) -> list[str]:
    """The names of all that is told, in the order of the sources."""
    known = Happenings(placings)
    return [known.name(source, one) for source, said in placings.items() for one in said.told]


FULL, BARE = told("fail", "boiler", "east"), told("fail", "boiler")


def test_fewer_words_join_the_only_fuller_ones():
    assert names(case(a=(FULL,), b=(BARE,))) == ["fail boiler east", "fail boiler east"]


def test_no_words_join_the_only_one_of_a_kind():
    assert names(case(a=(FULL,), b=(told("fail"),))) == ["fail boiler east", "fail boiler east"]


def test_words_that_fit_two_join_neither():
    one, other, bare = names(case(a=(FULL, told("fail", "boiler", "west", at=5)), b=(BARE,)))
    assert len({one, other, bare}) == 3


def test_another_head_is_another_happening():
    assert names(case(a=(FULL,), b=(told("close", "boiler"),)))[1] == "close boiler"


def test_several_of_the_same_words_part_all_tellings():
    one, other = names(case(a=(FULL,), b=(BARE, Several("fail", ("boiler",)))))
    assert one != other


def test_several_of_other_words_part_nothing():
    assert names(case(a=(FULL,), b=(BARE, Several("fail", ("pump",))))) == ["fail boiler east"] * 2


def test_several_of_no_words_part_the_bare_word_and_their_own_source():
    one, bare, own = names(case(a=(FULL,), b=(told("fail"),), c=(BARE, Several("fail", ()))))
    assert one == "fail boiler east"
    assert len({one, bare, own}) == 3


def test_a_bare_word_means_what_its_own_source_names():
    """The case knows two boilers, this source one."""
    west = told("fail", "boiler", "west")
    found = names(case(a=(FULL,), b=(west, told("fail", at=9))))
    assert found == ["fail boiler east", "fail boiler west", "fail boiler west"]


def test_an_act_that_may_be_done_twice_is_its_own():
    one, other = names(case(a=(told("write", "ann", manner="own"),), b=(told("write", "ann", manner="own"),)))
    assert one != other


def test_a_new_one_is_tied_to_the_only_one_of_its_words():
    placings = case(a=(told("audit", "mill", manner="new"),), b=(told("audit", "mill"),))
    assert [*Happenings(placings).introduced(placings)] == [("audit mill", "a:0:0")]


def test_two_new_ones_are_tied_to_none():
    new = told("audit", "mill", manner="new")
    placings = case(a=(new,), b=(told("audit", "mill"),), c=(new,))
    assert [*Happenings(placings).introduced(placings)] == []
