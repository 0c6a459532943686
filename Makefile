# Outbox Check: `make run` opens the window, `make test` runs every test. Both set up all they need on the first call.

PYTHON := .venv/bin/python
DESKTOP := tests/with_virtual_display.sh
SYSTEM := packaging/debian/install_system_packages.sh
# More arguments for pytest, for example: make test PYTEST_ARGS="-k starttls -x"
PYTEST_ARGS ?=
# What the smoke run starts, for example: make smoke PROGRAM=dist/outbox-check/outbox-check
PROGRAM ?= $(PYTHON) app.py
# Errors with their true causes, one JSON object a line, for example: make score CORPUS=cases.jsonl
CORPUS ?=

# Which pictures, for example: make pictures PICTURES="--states failure,ports --themes dark --languages en,ar --scales 1,2"
PICTURES ?=

# What Qt loads of the translations, made from the .ts files beside them.
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

.DEFAULT_GOAL := help
.PHONY: help run test hostile hostile-window fuzz sbom audit check format bench score smoke pictures pictures-compare pictures-take bundle translations lock clean

help: ## show this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1|\2/p' $(firstword $(MAKEFILE_LIST)) | while IFS='|' read -r name what; do \
		printf '%-22s %s\n' "$$name" "$$what"; done

run: .venv/run.stamp $(TRANSLATIONS) ## open the window
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "All is set up, but there is no screen here: DISPLAY and WAYLAND_DISPLAY are empty." >&2; \
		echo "Start it from a desktop, or use the terminal: $(PYTHON) app.py check --help" >&2; exit 1; fi
	@$(PYTHON) app.py

test: .cache/system-test.stamp .cache/mail-servers.stamp .venv/all.stamp $(TRANSLATIONS) ## run every test, on a screen of its own
	@$(DESKTOP) $(PYTHON) -m pytest $(PYTEST_ARGS)

hostile: .venv/all.stamp ## meet every misbehaving server, and print a table
	@$(PYTHON) -m tests.hostile

hostile-window: .cache/system-test.stamp .venv/all.stamp ## meet a third of them in the real window, and print a table
	@$(DESKTOP) $(PYTHON) -m tests.hostile.window

fuzz: .venv/all.stamp ## search for inputs that break the readers, for FUZZ_SECONDS (60)
	@$(PYTHON) -m tests.fuzz

audit: .venv/all.stamp ## look up known vulnerabilities of what the lock files name
	@$(PYTHON) packaging/audit_dependencies.py

sbom: .venv/all.stamp ## write dist/outbox-check.cdx.json, the bill of materials (CycloneDX)
	@$(PYTHON) packaging/write_sbom.py

check: .venv/all.stamp ## lint, format and types
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy

format: .venv/all.stamp ## put every file into the project's format
	$(PYTHON) -m ruff check --fix
	$(PYTHON) -m ruff format

bench: .cache/system-test.stamp .cache/mail-servers.stamp .venv/all.stamp ## measure against the libraries below, as ratios
	@$(DESKTOP) $(PYTHON) -m tests.bench

score: .venv/all.stamp ## how often explain names the right cause, on the errors in CORPUS
	@$(PYTHON) -m tests.score "$(CORPUS)"

smoke: .cache/system-test.stamp .cache/mail-servers.stamp .venv/all.stamp $(TRANSLATIONS) ## drive the real window against a real server
	@$(DESKTOP) $(PYTHON) -m tests.smoke $(PROGRAM)

pictures: .cache/system-test.stamp .venv/all.stamp $(TRANSLATIONS) ## take the window in every state and look, side by side on build/pictures/index.html
	@$(PYTHON) -m tests.screenshots build/pictures $(PICTURES)

pictures-compare: .cache/system-test.stamp .venv/all.stamp $(TRANSLATIONS) ## say which pictures of docs/pictures the window no longer looks like
	@$(PYTHON) -m tests.screenshots.reference compare

pictures-take: .cache/system-test.stamp .venv/all.stamp $(TRANSLATIONS) ## take docs/pictures anew, the picture in the README among them
	@$(PYTHON) -m tests.screenshots.reference take

bundle: .cache/system-bundle.stamp .venv/all.stamp $(TRANSLATIONS) ## build dist/outbox-check, to start with a double click, and its bill
	@rm -rf build dist
	@$(PYTHON) packaging/pyinstaller/build_bundle.py
	@$(PYTHON) packaging/write_sbom.py

translations: .venv/all.stamp ## take new texts into the files of the translators
	@$(PYTHON) packaging/translations.py update

lock: .venv/all.stamp ## choose the newest allowed versions and write both lock files
	packaging/lock_requirements.sh

clean: ## remove all that was made here
	rm -rf resources/i18n/*.qm .venv .cache build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find app.py core gui resources tests packaging -name __pycache__ -prune -exec rm -rf {} +

# Made once, and again when what they stand for changed: a second run starts at once.
.venv/run.stamp: requirements.lock packaging/create_environment.sh | .cache/system-run.stamp
	@packaging/create_environment.sh $<
	@touch $@

# This lock file contains the other.
.venv/all.stamp: requirements-dev.lock packaging/create_environment.sh | .cache/system-run.stamp
	@packaging/create_environment.sh $<
	@touch .venv/run.stamp $@

resources/i18n/%.qm: resources/i18n/%.ts packaging/translations.py | .venv/run.stamp
	@$(PYTHON) packaging/translations.py compile $<

.cache/system-run.stamp: $(SYSTEM) packaging/debian/packages-run.txt
	@$(SYSTEM) run
	@mkdir -p $(@D) && touch $@

.cache/system-test.stamp: $(SYSTEM) packaging/debian/packages-run.txt packaging/debian/packages-test.txt
	@$(SYSTEM) run test
	@mkdir -p $(@D) && touch $@

.cache/system-bundle.stamp: $(SYSTEM) packaging/debian/packages-bundle.txt
	@$(SYSTEM) bundle
	@mkdir -p $(@D) && touch $@

.cache/mail-servers.stamp: packaging/debian/install_mail_servers.sh
	@packaging/debian/install_mail_servers.sh
	@mkdir -p $(@D) && touch $@
