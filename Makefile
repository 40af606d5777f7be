# `make` lists what there is. The first target that needs it makes .venv from the lock; nothing else is installed, nothing outside
# this folder is touched.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
READY  := $(VENV)/.ready
GENERATED := generated emulator/gemkit_emulator/openapi
OFFICIAL := .peers/google-genai
OFFICIAL_JS := .peers/google-genai-js
SCHEMATHESIS := .peers/schemathesis
MUTMUT := .peers/mutmut
OLDER  := .peers/google-generativeai
BENCH  := gemkit gemkit-fast httpx google-genai google-genai-aiohttp

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# The lock says which pyright: don't ask the network for a newer one.
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:

.PHONY: help
help: ## list the targets
	@awk 'BEGIN { FS = ":.*## " } /^##@/ { printf "\n%s\n", substr($$0, 5) } /^[a-z-]+:.*## / { printf "  %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

##@ Try it

.PHONY: demo
demo: $(READY) ## a tour of the client against the local emulator, without a key
	@$(PY) scripts/demo.py

.PHONY: emulator
emulator: $(READY) ## serve the Gemini API on localhost
	@$(PY) -m gemkit_emulator

##@ Work on it

.PHONY: test
test: $(READY) ## run the tests
	@$(PY) -m pytest -q -n auto --dist worksteal

.PHONY: check
check: lint types imports spec drift contract breaking docs ## everything CI checks besides the tests

.PHONY: generate
generate: $(READY) ## write generated/ and the emulator's descriptions from spec/
	@$(PY) scripts/generate.py

.PHONY: contract
contract: $(READY) ## hold spec, generated code, Google's documents and recorded traffic against each other
	@$(PY) scripts/contract_diff.py
	@$(PY) -m pytest -q -rP -n auto --dist worksteal tests/contract

.PHONY: upstream
upstream: $(READY) ## read Google's live documents, tell what is new (UPSTREAM=--write to keep it)
	@$(PY) scripts/fetch_upstream.py $(UPSTREAM)

.PHONY: changes
changes: $(READY) ## list what users will notice (BASE=<tag or commit>; the last release by default)
	@$(PY) scripts/report_changes.py $(BASE)

.PHONY: docs
docs: $(READY) ## run every code block of the documentation
	@$(PY) -m pytest -q tests/docs

.PHONY: record
record: $(READY) ## record the cassettes anew (see CONTRIBUTING.md)
	@$(PY) scripts/record.py

.PHONY: emulator-check
emulator-check: $(READY) $(OFFICIAL)/.ready $(OFFICIAL_JS)/.ready $(SCHEMATHESIS)/.ready ## hold the emulator to Google's own clients, to recorded and to random requests (FULL=--full for more of them, ALL=--all if each has to run, VERBOSE=-v)
	@$(PY) scripts/check_emulator.py $(ALL) $(FULL) $(VERBOSE) $(OFFICIAL)/bin/python $(OFFICIAL_JS) $(SCHEMATHESIS)/bin/st

.PHONY: compat
compat: $(READY) $(OFFICIAL)/.ready $(OLDER)/.ready ## run the Python of Google's READMEs with gemkit (VERBOSE=-v to see what it prints)
	@status=0; $(PY) -m pytest -q --tb=line tests/compat/test_overview_page.py || status=1; \
	$(PY) scripts/run_compat.py $(VERBOSE) $(OFFICIAL)/bin/python $(OLDER)/*.whl && exit $$status

.PHONY: bench
bench: $(READY) $(BENCH:%=.peers/bench/%/.ready) ## measure, beside httpx and Google's own client (QUICK=--quick, or ONLY=unary,stream REPS=9 for a part; WRITE=--write for docs/performance.md)
	@$(PY) benchmarks/run.py --only '$(ONLY)' --reps $(or $(REPS),7) $(QUICK) $(WRITE)

.PHONY: guard
guard: $(READY) ## count the instructions of five hot paths: none may need 10 % more than it did (ACCEPT='why' if it has to)
	@$(PY) benchmarks/guard.py $${ACCEPT:+--accept "$$ACCEPT"}

.PHONY: streams
streams: $(READY) ## run 2,000 streams from the emulator, measure how late their chunks are
	@$(PY) benchmarks/emulator_streams.py

##@ Break it

.PHONY: faults
faults: $(READY) ## misbehave on purpose, see what gemkit makes of it (ONLY=F12,F21b for a part; WRITE=--write for docs/reliability.md)
	@$(PY) scripts/run_faults.py --only '$(ONLY)' $(WRITE)

.PHONY: fuzz
fuzz: $(READY) ## feed it random answers for MINUTES=10; what breaks it is kept in tests/fuzz/corpus/
	@GEMKIT_FUZZ_MINUTES=$(or $(MINUTES),10) $(PY) -m pytest -q tests/fuzz

.PHONY: soak
soak: $(READY) ## 55,000 calls and streams, blocking and async: what is left of them?
	@$(PY) scripts/soak.py

.PHONY: amplification
amplification: $(READY) ## 200 callers in an outage: how many requests does each call become?
	@$(PY) scripts/soak.py amplification

.PHONY: coverage
coverage: $(READY) ## hold the core and the drivers to tests of every branch
	@$(PY) -m coverage erase
	@$(PY) -m coverage run -m pytest -q -n auto --dist worksteal --ignore=tests/core/test_generated_runtime.py \
		tests/core tests/drivers tests/scenarios tests/compat tests/house/test_reachability.py
	@$(PY) -m coverage combine -q
	@$(PY) -m coverage report --include='*/gemkit/_core/*,*/gemkit/_drivers/*' --fail-under=100

.PHONY: mutation
mutation: $(MUTMUT)/.ready ## break the core in thousands of small ways: does a test notice? (ONLY='calls flows.files' for some modules, ONLY='--sample 37' for a fifth; all takes hours)
	@$(MUTMUT)/bin/python scripts/mutate.py $(ONLY)

##@ The parts of check

.PHONY: lint
lint: $(READY) ## ruff: style and format
	@$(VENV)/bin/ruff check --quiet
	@$(VENV)/bin/ruff format --check --quiet || { $(VENV)/bin/ruff format --diff --quiet; exit 1; }

.PHONY: types
types: $(READY) ## pyright, strict
	@$(PY) -m pyright --pythonpath $(PY)

.PHONY: imports
imports: $(READY) ## import-linter: who may import whom
	@out=$$($(VENV)/bin/lint-imports --no-cache 2>&1) || { echo "$$out"; exit 1; }

.PHONY: spec
spec: $(READY) ## the API description's own rules
	@$(PY) scripts/check_spec.py

.PHONY: drift
drift: generate ## what is generated is what spec/ says: generating again changes nothing
	@git diff --exit-code --stat -- $(GENERATED) || { echo "This is not what spec/ gives: stage what 'make generate' wrote." >&2; exit 1; }
	@new=$$(git ls-files --others --exclude-standard -- $(GENERATED)); test -z "$$new" || { printf 'not in git:\n%s\n' "$$new" >&2; exit 1; }

.PHONY: breaking
breaking: $(READY) ## what breaks users since the last release is named in changelog/
	@$(PY) scripts/report_changes.py --check $(BASE)

##@ Keep house

.PHONY: lock
lock: $(READY) ## write requirements.txt from pyproject.toml, and those of the benchmarks (LOCK=--upgrade for newer versions)
	@$(VENV)/bin/uv pip compile pyproject.toml --all-extras --group dev --no-emit-package gemkit-emulator --no-build-isolation \
		--universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command 'make lock' --quiet --output-file requirements.txt $(LOCK) >/dev/null
	@for name in $(BENCH); do \
		case $$name in gemkit) from=pyproject.toml;; gemkit-fast) from='pyproject.toml --extra fast';; *) from=benchmarks/requirements/$$name.in;; esac; \
		$(VENV)/bin/uv pip compile $$from --constraint requirements.txt --universal --python-version 3.11 \
			--generate-hashes --no-emit-index-url --custom-compile-command 'make lock' --quiet \
			--output-file benchmarks/requirements/$$name.txt $(LOCK) >/dev/null || exit 1; \
	done

.PHONY: clean
clean: ## remove what make and the tools made
	@rm -rf $(VENV) .peers build dist htmlcov .coverage .coverage.* .hypothesis .import_linter_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- the environment --------------------------------------------------------------------------------------------------
# Installs only what the lock names, by hash. --no-deps: the lock is complete. -qq: errors only.

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "gemkit needs Python 3.11 or newer, and '$(PYTHON)' is not. Name one: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)

$(READY): requirements.txt pyproject.toml emulator/pyproject.toml | $(PY)
	@$(PY) -m pip install -qq --require-hashes --no-deps -r requirements.txt
	@$(PY) -m pip install -qq --no-deps --no-build-isolation -e . -e emulator
	@touch $@

# Google's own client, apart from ours: for comparison only, so not in the lock.
$(OFFICIAL)/.ready: | $(PY)
	@echo "installing google-genai 3.4.0 ..."
	@$(PY) -m venv --clear $(OFFICIAL)
	@$(OFFICIAL)/bin/python -m pip install -qq google-genai==3.4.0
	@touch $@

# What benchmarks measure: an environment each, with what benchmarks/requirements/ names, by hash. gemkit itself comes in as a wheel.
.peers/bench/%/.ready: benchmarks/requirements/%.txt | $(PY)
	@echo "installing what benchmarks need: $* ..."
	@$(PY) -m venv --clear $(@D)
	@$(@D)/bin/python -m pip install -qq --require-hashes --no-deps -r $<
	@touch $@

# Google's own client for JavaScript. Where there is no npm, or npm gets at no registry, the check says that it did not run.
# Its lock names hashes, and no registry.
$(OFFICIAL_JS)/.ready: tests/emulator/official_node/package.json tests/emulator/official_node/package-lock.json
	@if command -v npm >/dev/null; then \
		echo "installing @google/genai ..." && mkdir -p $(@D) && cp $^ $(@D) && \
		npm ci --prefix $(@D) --ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retries=1 --fetch-retry-mintimeout=1000 && touch $@ || true; fi

# It throws random requests at the emulator; it is no part of the lock.
$(SCHEMATHESIS)/.ready: | $(PY)
	@echo "installing schemathesis 4.32.5 ..."
	@$(PY) -m venv --clear $(SCHEMATHESIS)
	@$(SCHEMATHESIS)/bin/python -m pip install -qq schemathesis==4.32.5
	@touch $@

# Google's older client: only its READMEs are read. That of 0.8.6, the last, has no code; 0.8.4's is the last that has.
$(OLDER)/.ready: | $(PY)
	@$(PY) -m pip download -qq --no-deps --dest $(OLDER) google-generativeai==0.8.6
	@$(PY) -m pip download -qq --no-deps --dest $(OLDER) google-generativeai==0.8.4
	@touch $@

# mutmut imports what it breaks, so it needs all that the tests need; it is no part of the lock.
$(MUTMUT)/.ready: requirements.txt | $(PY)
	@echo "installing mutmut 3.8.1 ..."
	@$(PY) -m venv --clear $(MUTMUT)
	@$(MUTMUT)/bin/python -m pip install -qq --require-hashes --no-deps -r requirements.txt
	@$(MUTMUT)/bin/python -m pip install -qq mutmut==3.8.1
	@touch $@
