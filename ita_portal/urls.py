"""Every address of the portal."""

from django.contrib import admin
from django.urls import include, path

from ita_portal.health import healthz
from ita_portal.meeting import show_meeting
from ita_portal.views import work

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("admin/", admin.site.urls),
    path("work/", work, name="work"),
    path("work/<slug:slug>/<int:year>/meeting/", show_meeting, name="show-meeting"),
    path("", include("organizations.urls")),
    path("", include("assessments.urls")),
    path("", include("measures.urls")),
    path("", include("reports.urls")),
    path("", include("disclosures.urls")),
]
