"""Addresses of scores, results and recommendations; the year is the year assessed."""

from django.urls import path

from assessments.views import recommendations, results, scores

urlpatterns = [
    path("work/<slug:slug>/", results.show_organization, name="show-organization"),
    path("work/<slug:slug>/<int:year>/", results.show_result, name="show-result"),
    path("work/<slug:slug>/<int:year>/scores/", scores.edit_scores, name="edit-scores"),
    path(
        "work/<slug:slug>/<int:year>/recommendations/",
        recommendations.edit_recommendations,
        name="edit-recommendations",
    ),
    path(
        "work/<slug:slug>/<int:year>/recommendations/paste/",
        recommendations.paste_recommendations,
        name="paste-recommendations",
    ),
]
