#!/usr/bin/env bash
# Writes both lock files: exact versions with hashes for every supported system, and no address of any registry.
# lock_requirements.sh moves all to the newest allowed versions; with --keep, what is locked stays as it is and only what
# pyproject.toml newly asks for is added.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Only wheels: what has none for some system would have to run its own code to be installed there.
options=(
    --universal --python-version 3.11 --only-binary :all: --quiet
    --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header
)
[ "${1:-}" = --keep ] || options+=(--upgrade)
lock() {
    local target=$1
    shift
    .venv/bin/python -m uv pip compile "${options[@]}" "$@" --output-file "$target" pyproject.toml >/dev/null
}
lock requirements.lock
# What runs is what was tested: the second list may only add to the first.
lock requirements-dev.lock --group test --group dev --constraints requirements.lock
