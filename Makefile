# Two commands matter: `make demo` serves the portal with demo data, `make test` proves it. Both start from a fresh clone.

SHELL := /bin/bash
PYTHON ?= python3
PORT ?= 8000
PIP := .venv/bin/pip --disable-pip-version-check --quiet
MANAGE := .venv/bin/python manage.py
COMPILE := uv pip compile --quiet --upgrade --generate-hashes --no-emit-index-url --python-version 3.11 --custom-compile-command "make pins"

.PHONY: demo test setup check bench pictures pins libraries

# The server ends with make, even if that is killed.
demo: setup
	@exec $(if $(shell command -v setpriv),setpriv --pdeathsig TERM) scripts/demo $(PORT)

test: libraries .env .venv/.development
	@exec scripts/test

check: libraries .env .venv/.development
	@exec scripts/check

bench: libraries .env .venv/.development
	@exec .venv/bin/python -m benchmarks

# Takes the pictures of the guides anew.
pictures: libraries .env .venv/.development
	PICTURES=1 .venv/bin/pytest -q tests/test_browser_grid.py tests/test_browser_measures.py tests/test_browser_documents.py tests/test_browser_oit.py

setup: libraries .env .venv/.runtime
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) load_frameworks > /dev/null

libraries:
	@scripts/libraries $(if $(filter test bench pictures,$(MAKECMDGOALS)),chromium)

.env:
	@(umask 077; printf 'DEBUG=true\nSECRET_KEY=%s\n' "$$($(PYTHON) -c 'import secrets; print(secrets.token_hex(32))')" > $@)

.venv/.runtime: requirements.txt | libraries
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r $<
	@touch $@

.venv/.development: requirements-dev.txt .venv/.runtime
	$(PIP) install --require-hashes -r $<
	@touch $@

# Writes both lists of pinned, hashed requirements anew; needs uv. The order matters: development is held to the runtime's pins.
pins:
	$(COMPILE) requirements.in -o requirements.txt
	$(COMPILE) requirements-dev.in -o requirements-dev.txt
