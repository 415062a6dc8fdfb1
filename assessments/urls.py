"""Addresses of scores, results and recommendations; the year is the year assessed."""

from django.urls import path

from assessments.views import calendar, history, paste_scores, recommendations, results, scores

urlpatterns = [
    path("work/<slug:slug>/", results.show_organization, name="show-organization"),
    path("work/<slug:slug>/<int:year>/", results.show_result, name="show-result"),
    path("work/<slug:slug>/<int:year>/summary/", results.show_summary, name="show-summary"),
    path("work/<slug:slug>/<int:year>/scores/", scores.edit_scores, name="edit-scores"),
    path("work/<slug:slug>/<int:year>/scores/paste/", paste_scores.paste_scores, name="paste-scores"),
    path("work/<slug:slug>/<int:year>/scores/history/", history.show_score_history, name="show-score-history"),
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
    path("work/<slug:slug>/<int:year>/calendar/", calendar.show_calendar, name="show-calendar"),
    path("work/<slug:slug>/<int:year>/calendar.ics", calendar.calendar_ics, name="calendar-ics"),
    path("work/<slug:slug>/<int:year>/calendar/add/", calendar.add_event, name="add-event"),
    path("work/<slug:slug>/<int:year>/calendar/<int:pk>/correct/", calendar.correct_event, name="correct-event"),
    path("work/<slug:slug>/<int:year>/calendar/own/<int:pk>/", calendar.edit_event, name="edit-event"),
    path(
        "work/<slug:slug>/<int:year>/calendar/own/<int:pk>/remove/",
        calendar.remove_correction,
        name="remove-correction",
    ),
]
