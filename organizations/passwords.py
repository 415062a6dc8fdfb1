"""One-time passwords, shown once on paper and stored only as a hash; and the password rules in Thai words."""

import secrets
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from axes.utils import reset as lift_lockout
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone

from audit.chain import record
from organizations.models import User

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

# Without 0 O o 1 l I i: what a printed page and a tired reader confuse.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
GROUPS, GROUP_LENGTH = 3, 4
VALID_FOR = timedelta(days=7)

RULES = {
    "password_too_short": "รหัสผ่านสั้นเกินไป โปรดใช้อย่างน้อย %(min_length)d ตัวอักษร",
    "password_too_similar": "รหัสผ่านคล้ายกับชื่อหรือชื่อผู้ใช้ของท่าน ผู้อื่นเดาได้ง่าย โปรดใช้คำอื่น",
    "password_too_common": "รหัสผ่านนี้มีผู้ใช้กันทั่วไป โปรดใช้คำที่ไม่ซ้ำใคร เช่น ต่อคำสามคำเข้าด้วยกัน",
    "password_entirely_numeric": "รหัสผ่านมีแต่ตัวเลข โปรดเพิ่มตัวอักษร",
}


def new_password() -> str:
    """Twelve characters in three groups (59 bits), such as h7kd-29mw-xq4r."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))


def give_one_time_password(user: User, actor: "AbstractBaseUser", scope: str) -> str:
    """Replace the password; every session of the person ends. The answer is the only copy of the secret."""
    secret = new_password()
    with transaction.atomic():
        user.set_password(secret)
        user.one_time_password = True
        user.password_expires_at = timezone.now() + VALID_FOR
        user.save(update_fields=["password", "one_time_password", "password_expires_at"])
        record(actor, "reset_password", user, None, {"password_expires_at": user.password_expires_at}, scope=scope)
        lift_lockout(username=user.username)
    return secret


def choose_password(user: User, secret: str) -> None:
    """The person's own choice: the one-time password is spent."""
    with transaction.atomic():
        user.set_password(secret)
        user.one_time_password = False
        user.password_expires_at = None
        user.save(update_fields=["password", "one_time_password", "password_expires_at"])
        record(user, "change_password", user)


def expired(user: User, now: datetime | None = None) -> bool:
    return user.password_expired(now or timezone.now())


def check_rules(secret: str, user: User) -> None:
    """ValidationError with a Thai sentence for each rule the password breaks."""
    try:
        validate_password(secret, user)
    except ValidationError as broken:
        raise ValidationError([_in_thai(error) for error in broken.error_list]) from None


def _in_thai(error: ValidationError) -> ValidationError:
    params: dict[str, Any] = error.params or {}
    sentence = RULES.get(error.code or "", str(error.message))
    return ValidationError(sentence, code=error.code, params=params)
