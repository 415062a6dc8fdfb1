"""Doors from templates to the room `thai`, one line each."""

from django import template

from thai import dates, digits, numbers

register = template.Library()

register.filter("long_date", lambda day: dates.long_date(day) if day else "", expects_localtime=True)
register.filter("short_date", lambda day: dates.short_date(day) if day else "", expects_localtime=True)
register.filter("thai_digits", lambda text: digits.official_digits(str(text)))
register.filter("two_decimals", lambda value: "" if value is None else numbers.two_decimals(value))
register.filter("signed", lambda value: "" if value is None else numbers.signed(value))
