"""Addresses of deciding on measures."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
