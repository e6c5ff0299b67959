# Every target is one line: the same for a person and for continuous integration.
BOOTSTRAP = @python3 scripts/bootstrap.py

.PHONY: help run test check train evaluate bench
help:  ## what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' Makefile
run:   ## set everything up, start the assistant, print its address (PORT=8000)
	$(BOOTSTRAP) run
test:  ## everything that must hold, on the real parts (some minutes)
	$(BOOTSTRAP) test
check: ## lint, types, data and texts (seconds)
	$(BOOTSTRAP) check
train: ## train the model, whether or not anything changed
	$(BOOTSTRAP) train
evaluate: ## ask what people ask, and count what is understood (some minutes)
	$(BOOTSTRAP) evaluate
bench: ## measure speed beside stock Rasa (about 15 minutes)
	$(BOOTSTRAP) bench
