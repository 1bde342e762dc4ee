# Two targets do everything on a fresh machine with Swift, C and Python: `make chat` and `make test`.
.PHONY: chat build decoders install test test-full benchmark lint format docs clean

SWIFT ?= swift
HERD = .build/release/herd
TOKENIZER = .cache/llama4/tokenizer.model

chat: build
	@$(HERD) chat Models/cria

build:
	@$(SWIFT) build -c release --product herd
	@Decoders/build.sh --if-present

# The programs that read picture and video files, and Debian's packages for them. Chat and tests do without.
decoders:
	@Decoders/build.sh

PREFIX ?= $(HOME)/.local

install: build
	@install -D -m 755 $(HERD) $(DESTDIR)$(PREFIX)/bin/herd
	@for program in .build/decoders/herd-decode-*; do \
	  [ ! -x "$$program" ] || install -m 755 "$$program" $(DESTDIR)$(PREFIX)/bin/; done
	@echo "$(DESTDIR)$(PREFIX)/bin/herd" >&2

# Llama 4's own vocabulary is not part of the project: the tests take it from a public Python package, or say that
# they were skipped.
$(TOKENIZER):
	@Tests/fetch_tokenizer.sh $@

test: build
	@$(MAKE) --no-print-directory $(TOKENIZER) || echo "tests: those of Llama 4's own vocabulary are skipped" >&2
	@$(if $(HERD_LLAMA4_TOKENIZER),,if [ -s $(TOKENIZER) ]; then export HERD_LLAMA4_TOKENIZER=$(abspath $(TOKENIZER)); fi;) \
	  $(SWIFT) test -c release
	@HERD=$(HERD) python3 Tests/commands.py
	@python3 Tests/chat_terminal.py $(HERD)
	@HERD=$(HERD) python3 Tests/hostile.py
	@python3 Tests/decoders.py
	@python3 Tests/real_pictures.py
	@Fuzz/decoders.py --inputs 200
	@HERD=$(HERD) python3 Tests/kill_and_resume.py
	@Tests/aarch64.sh

test-full: test
	@Tests/full.sh

benchmark: build
	@Benchmarks/run.sh

# Everything in Swift but the links to the sources in Fuzz/Modules.
SWIFT_SOURCES = Package.swift Sources Tests Examples/Embed/Package.swift Examples/Embed/Sources Fuzz/Package.swift \
  Fuzz/Sources Scripts

lint:
	@$(SWIFT) format lint --strict -r $(SWIFT_SOURCES)
	@Scripts/lint-foreign.sh
	@python3 Scripts/lint-openings.py

format:
	@$(SWIFT) format format -i -r $(SWIFT_SOURCES)

docs:
	@Documentation/build.sh

clean:
	@$(SWIFT) package clean
