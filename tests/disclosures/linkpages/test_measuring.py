"""The measure counts as LINKS.md says."""

from .measuring import Answered, measure_states, measure_verdicts


def test_states_are_counted_both_ways_and_misses_named() -> None:
    measure = measure_states(
        [
            Answered("a", "ok", "right", "ok", "right"),
            Answered("b", "ok", "right", "soft_404", None),
            Answered("c", "dead", None, "blocked", None, accepted=("blocked",)),
            Answered("d", "dead", None, "blocked", None),
        ]
    )
    assert (measure.precision["ok"].value, measure.recall["ok"].value) == (1, 0.5)
    assert measure.precision["soft_404"].value == 0
    assert (measure.precision["dead"].value, measure.recall["dead"].value) == (1, 0.5)
    assert measure.precision["blocked"].missed == ["d: dead, not blocked"]
    assert "    b: ok, not soft_404" in str(measure)


def test_cannot_tell_lowers_recall_and_never_precision() -> None:
    measure = measure_verdicts(
        [
            Answered("a", "ok", "right", "ok", "cannot_tell"),
            Answered("b", "ok", "right", "ok", "right"),
            Answered("c", "ok", "cannot_tell", "ok", "right"),
            Answered("d", "ok", "cannot_tell", "ok", "cannot_tell"),
            Answered("e", "soft_404", None, "ok", "other_year"),
            Answered("f", "ok", "other_year", "dead", None),
        ]
    )
    assert (measure.precision["right"].value, measure.recall["right"].value) == (0.5, 0.5)
    assert (measure.precision["cannot_tell"].value, measure.recall["cannot_tell"].value) == (1, 0.5)
    assert (measure.precision["other_year"].value, measure.recall["other_year"].value) == (0, 0)


def test_nothing_to_count_is_no_mistake() -> None:
    assert measure_states([]).recall["ok"].value == 1
