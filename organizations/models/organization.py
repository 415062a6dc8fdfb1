"""A local administrative organization: its names, its place, its marks."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import models

from organizations import roles
from organizations.kinds import KINDS, Kind, KindWords

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from django.contrib.auth.models import AnonymousUser


def mark_path(organization: "Organization", filename: str) -> str:
    """Where an emblem or seal is kept; the name people gave their file never reaches the disk."""
    return f"organizations/{organization.pk}/{filename}"


class Organization(models.Model):
    """`name` is the distinctive part (แม่คำมี); the official and short names follow from the kind."""

    KIND_CHOICES = [(kind.value, words.label) for kind, words in KINDS.items()]

    slug = models.SlugField("ชื่อในที่อยู่เว็บ", max_length=60, unique=True)
    kind = models.CharField("ประเภท", max_length=10, choices=KIND_CHOICES)
    name = models.CharField("ชื่อเฉพาะ", max_length=100)
    district = models.CharField("อำเภอ", max_length=100)
    province = models.CharField("จังหวัด", max_length=100)
    domains = models.TextField("โดเมนของเว็บไซต์หลัก", blank=True, help_text="บรรทัดละหนึ่งชื่อ เช่น www.example.go.th")
    public_telephones = models.TextField(
        "หมายเลขโทรศัพท์ที่หน่วยงานเผยแพร่เอง",
        blank=True,
        help_text="บรรทัดละหนึ่งหมายเลข เช่น หมายเลขสายด่วนของสำนักปลัด ระบบจะไม่เตือนหมายเลขเหล่านี้ก่อนเผยแพร่",
    )
    document_code = models.CharField("รหัสตัวพยัญชนะและเลขของหนังสือ", max_length=40, blank=True)
    emblem = models.FileField("ตราครุฑ", upload_to=mark_path, blank=True)
    emblem_declared_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="ผู้รับรองสิทธิใช้ตราครุฑ",
    )
    emblem_declared_at = models.DateTimeField("รับรองสิทธิใช้ตราครุฑเมื่อ", null=True, blank=True)
    seal = models.FileField("ตราประจำหน่วยงาน", upload_to=mark_path, blank=True)
    allows_self_approval = models.BooleanField("ยอมให้ผู้จัดทำเห็นชอบมาตรการของตนเอง", default=False)

    class Meta:
        ordering = ["slug"]
        verbose_name = "หน่วยงาน"
        verbose_name_plural = "หน่วยงาน"

    def __str__(self) -> str:
        return self.official_name

    @property
    def words(self) -> KindWords:
        return KINDS[Kind(self.kind)]

    @property
    def official_name(self) -> str:
        return f"{self.words.name_prefix}{self.name}"

    @property
    def short_name(self) -> str:
        return f"{self.words.short_prefix}{self.name}"

    @property
    def head_title(self) -> str:
        """How the head is addressed: นายกเทศมนตรีตำบลสองชั้น, นายกองค์การบริหารส่วนตำบลแม่คำมี."""
        return f"{self.words.head_prefix}{self.name}"

    @property
    def domain_list(self) -> list[str]:
        return self.domains.split()

    @property
    def site_hosts(self) -> list[str]:
        """The host names of the main website in lower case, without a port."""
        return [domain.lower().partition(":")[0].strip(".") for domain in self.domain_list]

    def remember_roles(self, user: "AbstractBaseUser | AnonymousUser", names: list[str]) -> None:
        """Keep the roles of a person for as long as this object lives, so that a page asks for them once."""
        self.__dict__.setdefault("_roles", {})[user.pk] = names

    def grants(self, user: "AbstractBaseUser | AnonymousUser", word: str) -> bool:
        """Whether a role of this person here holds the permission word. One query, unless the roles are known."""
        if user.pk is None:
            return False
        if user.pk not in self.__dict__.get("_roles", {}):
            self.remember_roles(user, list(self.memberships.filter(user_id=user.pk).values_list("role", flat=True)))
        return roles.granted(self.__dict__["_roles"][user.pk], word)

    def require(self, user: "AbstractBaseUser | AnonymousUser", word: str) -> None:
        """Raises PermissionDenied (403) unless `grants`."""
        if not self.grants(user, word):
            raise PermissionDenied(word)

    @property
    def audit_scope(self) -> str:
        """The name under which the audit chain keeps everything of this organization."""
        return f"organization-{self.pk}"
