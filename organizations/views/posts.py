"""Posts of the organization and their order in the chain of opinions."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import Prefetch
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from audit.history import history_of
from audit.values import delete_recorded, save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.forms.posts import PostForm
from organizations.models import Post, Tenure
from organizations.ordering import move_post as move
from organizations.tenures import history_of_post


@login_required
@require_GET
def list_posts(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    today = Prefetch("tenures", Tenure.objects.on(timezone.localdate()).order_by("form"), to_attr="today")
    posts = organization.posts.select_related("office").prefetch_related(today).order_by("chain", "-rank", "pk")
    context = {
        "organization": organization,
        "chain": [post for post in posts if post.chain is not None],
        "others": [post for post in posts if post.chain is None],
    }
    return render(request, "organizations/post_list.html", context)


@login_required
@require_GET
def show_post(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    post = get_object_or_404(organization.posts.select_related("office"), pk=pk)
    context = {
        "organization": organization,
        "post": post,
        "tenures": post.tenures.select_related("user"),
        "today": timezone.localdate(),
        "entries": history_of_post(post),
    }
    return render(request, "organizations/post_show.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def add_post(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    form = PostForm(request.POST or None, instance=Post(organization=organization))
    if form.is_valid():
        post = save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, f"เพิ่มตำแหน่ง{post}แล้ว ขั้นต่อไปคือบันทึกผู้ดำรงตำแหน่ง")
        return redirect("show-post", slug, post.pk)
    return render(request, "organizations/post_edit.html", {"organization": organization, "form": form})


@login_required
@require_http_methods(["GET", "POST"])
def edit_post(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    post = get_object_or_404(organization.posts, pk=pk)
    title = post.title
    form = PostForm(request.POST or None, instance=post)
    if form.is_valid():
        save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, f"บันทึกตำแหน่ง{post}แล้ว")
        return redirect("show-post", slug, pk)
    entries = history_of(post)
    context = {"organization": organization, "post": post, "title": title, "form": form, "entries": entries}
    return render(request, "organizations/post_edit.html", context)


@login_required
@require_POST
def delete_post(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    """Only a post nobody ever held: whoever signed as it stays on record."""
    organization = fetch_organization(request, slug, "manage_organization")
    post = get_object_or_404(organization.posts, pk=pk)
    if post.tenures.exists():
        messages.error(request, "ตำแหน่งนี้มีประวัติผู้ดำรงตำแหน่ง จึงลบไม่ได้ หากไม่ใช้แล้วให้นำออกจากสายเสนอหนังสือ")
        return redirect("show-post", slug, pk)
    delete_recorded(post, request.user, scope=organization.audit_scope)
    messages.success(request, f"ลบตำแหน่ง{post.title}แล้ว")
    return redirect("list-posts", slug)


@login_required
@require_POST
def move_post(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    """`step` is up, down, in or out; anything else moves nothing."""
    organization = fetch_organization(request, slug, "manage_organization")
    move(get_object_or_404(organization.posts, pk=pk), request.POST.get("step", ""), request.user)
    return redirect("list-posts", slug)
