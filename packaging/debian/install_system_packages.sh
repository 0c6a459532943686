#!/usr/bin/env bash
# Installs the Debian packages that the named lists ask for (run, test, bundle) and that are not there yet, and pip for
# Python's environments, which Debian ships apart.
# As root it installs; as anybody else it prints the one command to run, and fails. Without apt it only says what is needed.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

[ "$(uname -s)" = Linux ] || exit 0

python=$("$here/../find_python.sh")
wanted=()
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    wanted+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
fi
for list in "$@"; do
    while read -r package; do
        wanted+=("$package")
    done < <(grep -v '^#' "$here/packages-$list.txt")
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This system has no apt. If something does not start, install what Debian calls:" >&2
    echo "    ${wanted[*]}" >&2
    exit 0
fi

# A package also counts as there when an installed one provides its name (libglib2.0-0t64 provides libglib2.0-0).
installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}, ${Provides}\n' | sed -n 's/^ii *//p' |
    tr ',' '\n' | sed -E 's/^ +//; s/ .*//')
missing=()
for package in "${wanted[@]}"; do
    grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

install=(apt-get install -y --no-install-recommends "${missing[@]}")
if [ "$(id -u)" -ne 0 ]; then
    echo "Some system packages are missing. Run this, then try again:" >&2
    echo "    sudo ${install[*]}" >&2
    exit 1
fi
echo "Installing system packages: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update
"${install[@]}" -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 </dev/null >/dev/null
