"""Addresses of the table of measures."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
