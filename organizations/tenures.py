"""The history of a post: its own changes and those of everybody who held it, also of tenures since deleted."""

from django.db.models import Q

from audit.history import Line, lines
from audit.models import Entry
from organizations.models import Post, Tenure


def history_of_post(post: Post, limit: int = 50) -> list[Line]:
    """Newest first. Two queries."""
    current = [str(pk) for pk in post.tenures.values_list("pk", flat=True)]
    tenures = Entry.objects.filter(object_type=Tenure._meta.label_lower, scope=post.organization.audit_scope)
    here = f"(#{post.pk})"
    recorded = tenures.filter(Q(after__post__endswith=here) | Q(before__post__endswith=here)).values("object_id")
    own = Q(object_type=Post._meta.label_lower, object_id=str(post.pk))
    theirs = Q(object_type=Tenure._meta.label_lower) & (Q(object_id__in=recorded) | Q(object_id__in=current))
    return lines(Entry.objects.filter(own | theirs).order_by("-sequence")[:limit], named=True)
