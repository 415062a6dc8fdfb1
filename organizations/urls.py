"""Addresses of accounts and of an organization's own administration."""

from django.urls import include, path

from organizations.views import (
    accounts,
    carrying,
    handover,
    marks,
    members,
    offices,
    organization,
    posts,
    references,
    tenures,
)

EMBLEM, SEAL = {"mark": "emblem"}, {"mark": "seal"}

administration = [
    path("profile/", organization.show_profile, name="show-profile"),
    path("organization/", organization.edit_organization, name="edit-organization"),
    path("emblem/", marks.edit_mark, EMBLEM, name="edit-emblem"),
    path("emblem/image/", marks.show_mark, EMBLEM, name="show-emblem"),
    path("emblem/remove/", marks.remove_mark, EMBLEM, name="remove-emblem"),
    path("seal/", marks.edit_mark, SEAL, name="edit-seal"),
    path("seal/image/", marks.show_mark, SEAL, name="show-seal"),
    path("seal/remove/", marks.remove_mark, SEAL, name="remove-seal"),
    path("offices/", offices.list_offices, name="list-offices"),
    path("offices/add/", offices.add_office, name="add-office"),
    path("offices/<int:pk>/", offices.edit_office, name="edit-office"),
    path("offices/<int:pk>/delete/", offices.delete_office, name="delete-office"),
    path("offices/<int:pk>/move/", offices.move_office, name="move-office"),
    path("posts/", posts.list_posts, name="list-posts"),
    path("posts/add/", posts.add_post, name="add-post"),
    path("posts/<int:pk>/", posts.show_post, name="show-post"),
    path("posts/<int:pk>/edit/", posts.edit_post, name="edit-post"),
    path("posts/<int:pk>/delete/", posts.delete_post, name="delete-post"),
    path("posts/<int:pk>/move/", posts.move_post, name="move-post"),
    path("posts/<int:pk>/tenures/add/", tenures.add_tenure, name="add-tenure"),
    path("tenures/<int:pk>/", tenures.edit_tenure, name="edit-tenure"),
    path("tenures/<int:pk>/end/", tenures.end_tenure, name="end-tenure"),
    path("tenures/<int:pk>/delete/", tenures.delete_tenure, name="delete-tenure"),
    path("handovers/", handover.list_handovers, name="list-handovers"),
    path("handovers/add/", handover.add_handover, name="add-handover"),
    path("handovers/<int:pk>/", handover.show_handover, name="show-handover"),
    path("members/", members.list_members, name="list-members"),
    path("members/add/", members.add_member, name="add-member"),
    path("members/<int:pk>/", members.edit_member, name="edit-member"),
    path("members/<int:pk>/remove/", members.remove_member, name="remove-member"),
    path("members/<int:pk>/activate/", members.activate_member, name="activate-member"),
    path("members/<int:pk>/reset-password/", members.reset_password, name="reset-password"),
    path("references/", references.list_references, name="list-references"),
    path("references/add/", references.add_reference, name="add-reference"),
    path("references/<int:pk>/", references.edit_reference, name="edit-reference"),
    path("references/<int:pk>/delete/", references.delete_reference, name="delete-reference"),
    path("references/<int:pk>/scan/", references.show_scan, name="show-scan"),
]

urlpatterns = [
    path("accounts/login/", accounts.sign_in, name="login"),
    path("accounts/logout/", accounts.sign_out, name="logout"),
    path("accounts/password/", accounts.change_password, name="change-password"),
    path("accounts/typed/discard/", carrying.discard_typed, name="discard-typed"),
    path("work/<slug:slug>/", include(administration)),
]
