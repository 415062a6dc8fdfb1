import re

import pytest
from django.core.exceptions import ValidationError

from organizations.passwords import check_rules, new_password
from tests.factories import make_user


def test_a_one_time_password_holds_no_letter_that_reads_like_another() -> None:
    made = {new_password() for _ in range(200)}

    assert len(made) == 200
    assert all(re.fullmatch(r"([a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}", secret) for secret in made)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("secret", "said"),
    [
        ("สั้นไป", "อย่างน้อย 10 ตัวอักษร"),
        ("password123", "มีผู้ใช้กันทั่วไป"),
        ("73920184756", "มีแต่ตัวเลข"),
        ("maekhammi-kanda", "คล้ายกับชื่อ"),
    ],
)
def test_each_password_rule_speaks_thai(secret: str, said: str) -> None:
    with pytest.raises(ValidationError) as refused:
        check_rules(secret, make_user("maekhammi-kanda"))

    assert any(said in message for message in refused.value.messages)
    assert not any(re.search("[A-Za-z]", message) for message in refused.value.messages)
