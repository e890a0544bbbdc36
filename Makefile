# Everything runs in .venv, which `make setup` makes. `make help` lists what there is.
PYTHON ?= python3
PY := .venv/bin/python
NPM := PATH="$(CURDIR)/.venv/bin:$$PATH" npm --prefix frontend
# Runs a command with a database and a queue of its own.
WITH_SERVICES := $(PY) -m workbench.embedded.temporary
SCHEMA := $(CURDIR)/.venv/openapi.json

.DEFAULT_GOAL := help
.PHONY: help run demo setup setup-dev test test-python test-frontend check check-python check-application \
	check-frontend check-compose bench schema format lock clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 20

run: setup ## start everything with the demo project; ARGS goes to `manage.py up`
	@exec $(PY) manage.py up $(ARGS)

demo: setup ## load the demo project into the running workbench
	@$(PY) manage.py load_demo

setup: ## make .venv and build the frontend
	@$(PYTHON) -m workbench.setup

setup-dev:
	@$(PYTHON) -m workbench.setup --dev

test: test-frontend test-python ## run every test

test-python: setup-dev ## run Python's tests, those in the browser too; ARGS goes to pytest
	@WORKBENCH_CHROMIUM="$$($(PY) -m workbench.setup.browser)" && export WORKBENCH_CHROMIUM && $(PY) -m pytest $(ARGS)

test-frontend: setup-dev ## run the frontend's tests
	@$(NPM) test

check: check-python check-application check-frontend check-compose ## format, lint, types, imports, stale files, settings

check-python: setup-dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	.venv/bin/lint-imports

check-application: setup-dev
	$(WITH_SERVICES) $(PY) manage.py makemigrations --check --dry-run
	WORKBENCH_PRODUCTION=true WORKBENCH_HOSTS=workbench.example $(WITH_SERVICES) \
		$(PY) manage.py check --deploy --fail-level WARNING
	$(WITH_SERVICES) $(PY) manage.py spectacular --format openapi-json --validate --fail-on-warn --file /dev/null

check-frontend: setup-dev
	$(NPM) run check
	$(WITH_SERVICES) $(PY) manage.py spectacular --format openapi-json --file $(SCHEMA)
	$(NPM) run types -- $(SCHEMA) --check

check-compose: setup-dev
	$(PY) -m check_jsonschema --builtin-schema vendor.compose-spec compose.yaml

bench: setup-dev ## measure speed and memory; ARGS goes to the bench
	@$(PY) -m tests.bench $(ARGS)

schema: setup-dev ## write the frontend's API types anew
	@$(WITH_SERVICES) $(PY) manage.py spectacular --format openapi-json --validate --file $(SCHEMA)
	@$(NPM) run types -- $(SCHEMA)

format: setup-dev ## format and mend what can be mended
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .
	@$(NPM) run format

# Locks name no package index: each machine's own settings decide where files come from.
COMPILE := .venv/bin/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11

lock: setup-dev ## pin the newest versions that the requirements allow
	$(COMPILE) --upgrade requirements.in -o requirements.lock
	$(COMPILE) --upgrade requirements-dev.in -o requirements-dev.lock
	$(COMPILE) --upgrade requirements-node.in -o requirements-node.lock
	cd workbench/setup/chromium && PATH="$(CURDIR)/.venv/bin:$$PATH" npm update --package-lock-only

clean: ## remove what setup made; the data folder stays
	rm -rf .venv frontend/dist frontend/node_modules
