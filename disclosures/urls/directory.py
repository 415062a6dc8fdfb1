"""Addresses by which organizations are found and public pages are carried further."""

from django.urls import path

from disclosures.spreading.card import CARDS
from disclosures.views import places, privacy, sitemap, spreading

places_of = [
    path("places/<str:province>/", places.show_place, name="show-province"),
    path("places/<str:province>/<str:district>/", places.show_place, name="show-district"),
]
for_robots = [
    path("robots.txt", sitemap.robots, name="robots"),
    path("sitemap.xml", sitemap.index, name="sitemap"),
    path("sitemap-<slug:section>-<int:part>.xml", sitemap.part, name="sitemap-part"),
]
PATHS = {"organization": "", "result": "<int:year>/", "measures": "<int:year>/measures/", "oit": "<int:year>/oit/"}
carried = [
    each
    for page in CARDS
    for at, about in [(f"o/<slug:slug>/{PATHS[page]}", {"page": page})]
    for each in (
        path(f"{at}share.png", spreading.show_picture, about, name=f"share-{page}"),
        path(f"{at}qr.png", spreading.show_qr, about | {"form": "png"}, name=f"qr-png-{page}"),
        path(f"{at}qr.svg", spreading.show_qr, about | {"form": "svg"}, name=f"qr-svg-{page}"),
        path(f"{at}poster/", spreading.show_poster, about, name=f"poster-{page}"),
        path(f"{at}poster.pdf", spreading.show_poster_pdf, about, name=f"poster-pdf-{page}"),
    )
]
urlpatterns = [
    *places_of,
    *for_robots,
    *carried,
    path("share.png", spreading.show_home_picture, name="share-home"),
    path("privacy/", privacy.show_privacy, name="privacy"),
]
