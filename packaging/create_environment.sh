#!/usr/bin/env bash
# Creates .venv with the first Python that is new enough, and installs one lock file into it: create_environment.sh LOCK
# Only wheels whose hashes the lock file names are accepted; no code of a package runs while it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lock=$1

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local name
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if new_enough "$name"; then
            echo "$name"
            return
        fi
    done
    echo "Python 3.11 or newer is needed, and none of python3, python3.14 to python3.11 on the PATH is." >&2
    return 1
}

# Debian ships venv's pip apart from Python itself.
need_venv_module() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null && return
    local package
    package="$(basename "$("$1" -c 'import os, sys; print(os.path.realpath(sys.executable))')")-venv"
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
        echo "Installing the system package $package"
        export DEBIAN_FRONTEND=noninteractive
        apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update
        apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 \
            install -y --no-install-recommends "$package" </dev/null >/dev/null
        return
    fi
    echo "This Python cannot create environments. On Debian and Ubuntu run this, then try again:" >&2
    echo "    sudo apt-get install -y --no-install-recommends $package" >&2
    return 1
}

# An environment that was moved here, or whose Python is gone or too old, is made anew.
usable() {
    [ -x .venv/bin/python ] && new_enough .venv/bin/python &&
        [ "$(.venv/bin/python -c 'import sys; print(sys.prefix)')" -ef .venv ] &&
        .venv/bin/python -c 'import pip' 2>/dev/null
}

if ! usable; then
    python=$(find_python)
    need_venv_module "$python"
    echo "Creating .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
echo "Installing $lock"
.venv/bin/python -m pip install --disable-pip-version-check --quiet --no-input \
    --require-hashes --only-binary :all: -r "$lock"
