"""Addresses of the analysis: findings, and what else the plan says beside its measures."""

from django.urls import path

from measures.views import findings, plans

ROOT = "work/<slug:slug>/<int:year>/findings/"

urlpatterns = [
    path(ROOT, findings.show_findings, name="show-findings"),
    path(f"{ROOT}issues/<int:number>/", findings.edit_issue_finding, name="edit-issue-finding"),
    path(f"{ROOT}add/", findings.add_finding, name="add-finding"),
    path(f"{ROOT}<int:pk>/", findings.edit_finding, name="edit-finding"),
    path(f"{ROOT}<int:pk>/delete/", findings.delete_finding, name="delete-finding"),
    path(f"{ROOT}lowest/", plans.edit_stated_lowest, name="edit-stated-lowest"),
    path(f"{ROOT}constraints/", plans.edit_constraints, name="edit-constraints"),
    path(f"{ROOT}coverage/", plans.edit_coverage_reasons, name="edit-coverage-reasons"),
    path(f"{ROOT}plan/", plans.edit_plan, name="edit-plan"),
]
