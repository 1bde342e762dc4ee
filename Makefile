# Two targets do everything on a fresh machine with Swift, C and Python: `make chat` and `make test`.
.PHONY: chat build test test-full benchmark lint format docs clean

SWIFT ?= swift
HERD = .build/release/herd
TOKENIZER = .cache/llama4/tokenizer.model

chat: build
	@$(HERD) chat Models/cria

build:
	@$(SWIFT) build -c release --product herd

# Llama 4's own vocabulary is not part of the project: the tests take it from a public Python package, or say that
# they were skipped.
$(TOKENIZER):
	@Tests/fetch_tokenizer.sh $@

test: build
	@$(MAKE) --no-print-directory $(TOKENIZER) || true
	@HERD_LLAMA4_TOKENIZER=$(abspath $(TOKENIZER)) $(SWIFT) test -c release
	@python3 Tests/chat_terminal.py $(HERD)
	@HERD=$(HERD) python3 Tests/hostile.py
	@HERD=$(HERD) python3 Tests/kill_and_resume.py
	@Tests/aarch64.sh

test-full: test
	@Tests/full.sh

benchmark: build
	@Benchmarks/run.sh

lint:
	@$(SWIFT) format lint --strict -r Package.swift Sources Tests Examples

format:
	@$(SWIFT) format format -i -r Package.swift Sources Tests Examples

docs:
	@Documentation/build.sh

clean:
	@$(SWIFT) package clean
