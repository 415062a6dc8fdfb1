"""The people who sign in, and the roles they hold in an organization."""

from datetime import datetime

from django.contrib.auth.models import AbstractUser
from django.db import models

from organizations import roles
from organizations.models.organization import Organization


class User(AbstractUser):
    """A person who signs in. Duties belong to posts, never to a user."""

    one_time_password = models.BooleanField("ใช้รหัสผ่านชั่วคราว", default=False)
    password_expires_at = models.DateTimeField("รหัสผ่านชั่วคราวหมดอายุ", null=True, blank=True)

    class Meta:
        verbose_name = "ผู้ใช้"
        verbose_name_plural = "ผู้ใช้"

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def password_expired(self, now: datetime) -> bool:
        return self.one_time_password and self.password_expires_at is not None and self.password_expires_at < now


class Membership(models.Model):
    """One role of one person in one organization; a person may hold several."""

    ROLE_CHOICES = [(role.value, label) for role, label in roles.LABELS.items()]

    user = models.ForeignKey(User, models.CASCADE, related_name="memberships")
    organization = models.ForeignKey(Organization, models.CASCADE, related_name="memberships")
    role = models.CharField("บทบาท", max_length=20, choices=ROLE_CHOICES)

    class Meta:
        verbose_name = "สมาชิก"
        constraints = [
            models.UniqueConstraint(fields=["user", "organization", "role"], name="one_membership_per_role"),
        ]

    def __str__(self) -> str:
        return f"{self.user} {self.get_role_display()}"
