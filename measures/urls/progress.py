"""Addresses of rounds and progress."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
