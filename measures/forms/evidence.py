"""The evidence part of a page that reports progress."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.http import HttpRequest, QueryDict

from measures.evidence import Read, attach_chosen, attach_link, attach_read, detach_chosen, read_files
from measures.exhibits import Shown, evidence_of, shown
from measures.models import Evidence, Plan, Progress
from measures.refusals import Refused
from organizations.models import User
from thai.text import tidy

ACCEPT = "image/*,.heic,.heif,.webp,.pdf,.docx,.xlsx,.pptx,.doc,.xls,.ppt"
MOST_CHOSEN = 200


@dataclass
class EvidencePost:
    """What was sent. The files are read already, outside any transaction; `attach` writes them. `sentences`: what is
    wrong with what was sent, known before `attach` for files and after it for all."""

    files: list[Read] = field(default_factory=list)
    reuse: list[int] = field(default_factory=list)
    remove: list[int] = field(default_factory=list)
    title: str = ""
    url: str = ""
    sentences: list[str] = field(default_factory=list)

    def attach(self, progress: Progress, actor: User) -> list[str]:
        """Take away, add files, choices and the link; the sentences of what could not be. Raises Refused where entries
        rest."""
        plan = progress.measure.plan
        known = evidence_of(plan.organization, plan.fiscal_year).in_bulk([*self.reuse, *self.remove])
        if self.remove:
            detach_chosen(progress, _chosen(known, self.remove), actor)
        if self.files:
            attach_read(progress, self.files, actor)
        if self.reuse:
            attach_chosen(progress, _chosen(known, self.reuse), actor)
        if self.url or self.title:
            self._attach_link(progress, actor)
        return self.sentences

    def _attach_link(self, progress: Progress, actor: User) -> None:
        try:
            attach_link(progress, self.title, self.url, actor)
        except Refused as refusal:
            self.sentences.append(f"ลิงก์: {refusal}")


def read_post(request: HttpRequest) -> EvidencePost:
    """Reads (and shrinks) what was sent; call it before a transaction is begun."""
    files = read_files(request.FILES.getlist("files"))
    return EvidencePost(
        files=files,
        reuse=_keys(request.POST, "reuse"),
        remove=_keys(request.POST, "remove"),
        title=tidy(request.POST.get("link_title", "")),
        url=request.POST.get("link_url", "").strip(),
        sentences=[f"“{name}”: {found}" for name, found in files if isinstance(found, str)],
    )


@dataclass(frozen=True)
class EvidenceField:
    """What `_evidence_field.html` shows: `typed` holds the choices and the link of a form that is shown again."""

    attached: list[Shown]
    reusable: list[Shown]
    typed: EvidencePost
    accept: str = ACCEPT


def evidence_field(plan: Plan, progress: Progress | None, typed: QueryDict | None = None) -> EvidenceField:
    """Three queries for any number. `typed`: what was posted or carried; files are never kept by a browser."""
    post = EvidencePost()
    if typed is not None:
        post.reuse, post.remove = _keys(typed, "reuse"), _keys(typed, "remove")
        post.title, post.url = typed.get("link_title", ""), typed.get("link_url", "")
    rows = shown(evidence_of(plan.organization, plan.fiscal_year))
    attached = [row for row in rows if progress in row.uses]
    return EvidenceField(attached, [row for row in rows if row not in attached], post)


def _keys(data: QueryDict, name: str) -> list[int]:
    return [int(key) for key in data.getlist(name)[:MOST_CHOSEN] if key.isascii() and key.isdecimal() and len(key) < 19]


def _chosen(known: Mapping[int, Evidence], keys: list[int]) -> list[Evidence]:
    """Those that are there; another year's and another organization's are not."""
    return [known[key] for key in keys if key in known]
