# `make help` lists what there is. Every target sets up what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help run test lint demo check-content evaluate bench-queue bench-gate bench-import clean

help: ## Show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 18

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=python3.11 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
		--constraint constraints.txt --editable '.[dev]'
	@touch $@

run: $(READY) ## Start the service; without BOT_TOKEN: the playground at http://127.0.0.1:8081
	$(BIN)/python -m bot

test: $(READY) ## Run the tests (they start their own PostgreSQL)
	$(BIN)/python -m pytest -q --numprocesses 2 --dist loadscope

lint: $(READY) ## Check style, types, layers and content
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m knowledge_base check --as-checked
	$(BIN)/python -m knowledge_base confused

demo: $(READY) ## Play 50 messages through the real bot and print what it says
	$(BIN)/python -m bot.demo

check-content: $(READY) ## Check articles, figures, registers, cards, contacts and agencies
	$(BIN)/python -m knowledge_base check
	$(BIN)/python -m knowledge_base confused

evaluate: $(READY) ## Measure the matcher on the saved question sets
	$(BIN)/python -m knowledge_base evaluate

bench-queue: $(READY) ## Measure the desk: 10,000 cases waiting, 200 lawyers
	$(BIN)/python -m tests.load.bench_queue

bench-import: $(READY) ## Measure an import: 500 articles in six languages
	$(BIN)/python -m tests.load.bench_import

bench-gate: $(READY) ## Measure the gate over 500 articles, and questions while an index is built
	$(BIN)/python -m tests.load.bench_gate

clean: ## Remove what was made here (the data folder stays)
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
