"""Which post answers for an office, and which is the next held one above a vacant post."""

import pytest

from organizations.chart import Chart
from organizations.models import Office, Post

CLERKS, FINANCE, WORKS, SCHOOLS = 1, 2, 3, 4
OFFICES = {pk: Office(pk=pk, name=f"กอง {pk}") for pk in (CLERKS, FINANCE, WORKS, SCHOOLS)}
# Post: office, rank, place in the chain.
LINE: dict[int, tuple[int | None, int, int | None]] = {
    10: (FINANCE, 1, None),
    11: (FINANCE, 5, None),
    20: (WORKS, 1, None),
    21: (WORKS, 5, None),
    30: (CLERKS, 5, 1),
    31: (None, 8, 2),
    32: (None, 9, 3),
}
POSTS = {pk: Post(pk=pk, office_id=office, rank=rank, chain=chain) for pk, (office, rank, chain) in LINE.items()}


def chart(*held: int) -> Chart:
    return Chart(OFFICES, POSTS, {post: frozenset([post * 100]) for post in held}, CLERKS)


@pytest.mark.parametrize(("office", "post"), [(CLERKS, 30), (FINANCE, 11), (WORKS, 21), (SCHOOLS, None)])
def test_the_highest_post_of_an_office_answers_for_it(office: int, post: int | None) -> None:
    assert chart().post_of_office(office) == post


@pytest.mark.parametrize(
    ("post", "held", "answering"),
    [
        (20, (20, 21), 20),
        (20, (11, 21, 31), 21),
        (20, (11, 30, 31), 30),
        (21, (11, 30, 31), 31),
        (30, (11, 21, 32), 32),
        (10, (21,), 21),
        (32, (11, 21, 30, 31), None),
        (20, (), None),
    ],
    ids=["held", "own office", "chain before others", "equals are not above", "next in chain", "others", "top", "none"],
)
def test_a_vacant_post_is_answered_for_by_the_next_held_one_above(
    post: int, held: tuple[int, ...], answering: int | None
) -> None:
    assert chart(*held).answering(post) == answering


def test_the_offices_of_a_person_are_those_of_the_posts_held() -> None:
    assert chart(10, 30).offices_of(1000) == {FINANCE}
    assert chart(31).offices_of(3100) == set()
