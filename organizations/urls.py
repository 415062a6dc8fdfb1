"""Addresses of accounts and of an organization's own administration."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
