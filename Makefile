# Two commands: `make run` and `make test`. Both set up what they need.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
NODE := node_modules/.ready

.PHONY: run test golden lint bench soak

run: $(READY)
	$(BIN)/aanloop serve

test: $(READY) .venv/.dev $(NODE) lint
	$(BIN)/python -m tests.chromium
	$(BIN)/pytest -n 2 --dist worksteal --ignore tests/e2e
	$(BIN)/pytest -n 2 --dist loadfile tests/e2e

# Writes down anew how the golden transcripts go now; read the difference with git before you keep it.
golden: .venv/.dev
	AANLOOP_RECORD_GOLDEN=1 $(BIN)/pytest -q tests/api/test_golden.py -k "web or telegram"

lint: .venv/.dev $(NODE)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/npx tsc --noEmit
	$(BIN)/npx prettier --check --log-level warn bot/static "!bot/static/*/vendor"
	$(BIN)/aanloop faq check --today 2026-11-21

bench: .venv/.dev
	$(BIN)/python -m bench

# As many histories on each database; `make soak AANLOOP_SEED=…` has the same ones again (docs/testing.md).
soak: .venv/.dev
	@export AANLOOP_HISTORIES=$${AANLOOP_HISTORIES:-2000} AANLOOP_SEED=$${AANLOOP_SEED:-$$(od -An -N3 -tu4 /dev/urandom | tr -d ' ')}; \
	echo "AANLOOP_HISTORIES=$$AANLOOP_HISTORIES AANLOOP_SEED=$$AANLOOP_SEED"; $(BIN)/pytest -n 2 tests/histories

$(READY): pyproject.toml constraints.txt
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	touch $@

.venv/.dev: $(READY) pyproject.toml constraints.txt
	$(BIN)/pip install --quiet --disable-pip-version-check "pip>=25.1"
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt --group dev
	touch $@

$(NODE): .venv/.dev package.json package-lock.json
	$(BIN)/npm ci --silent --no-audit --no-fund
	touch $@
