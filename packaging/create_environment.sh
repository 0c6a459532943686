#!/usr/bin/env bash
# Creates .venv with the first Python that is new enough, and installs one lock file into it: create_environment.sh LOCK
# Only wheels whose hashes the lock file names are accepted; no code of a package runs while it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lock=$1

# An environment that was moved here, or whose Python is gone or too old, is made anew.
usable() {
    .venv/bin/python -c 'import os, sys, pip
sys.exit(sys.version_info < (3, 11) or not os.path.samefile(sys.prefix, ".venv"))' 2>/dev/null
}

if ! usable; then
    python=$(packaging/find_python.sh)
    echo "Creating .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
echo "Installing $lock"
.venv/bin/python -m pip install --disable-pip-version-check --quiet --no-input \
    --require-hashes --only-binary :all: -r "$lock"
