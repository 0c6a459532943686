#!/usr/bin/env bash
# Runs a command on a screen and a session bus of its own, so that windows of tests never meet the user's desktop:
#     tests/with_virtual_display.sh COMMAND [ARGUMENT...]
set -euo pipefail

for tool in Xvfb dbus-run-session; do
    if ! command -v "$tool" >/dev/null; then
        echo "$tool is missing (Debian packages xvfb and dbus)." >&2
        exit 1
    fi
done

scratch=$(mktemp -d)
xvfb=
stop() {
    if [ -n "$xvfb" ]; then
        kill "$xvfb" 2>/dev/null || true
        wait "$xvfb" 2>/dev/null || true
    fi
    rm -rf "$scratch"
}
trap stop EXIT

# Xvfb picks a free display and writes its number once it is ready to be used.
mkfifo "$scratch/ready"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3<>"$scratch/ready" 2>"$scratch/errors" &
xvfb=$!
exec 4<>"$scratch/ready"
if ! read -r -t 60 number <&4; then
    cat "$scratch/errors" >&2
    echo "Xvfb did not start." >&2
    exit 1
fi

unset WAYLAND_DISPLAY
mkdir -m 700 "$scratch/run"
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR="$scratch/run"
status=0
dbus-run-session -- "$@" 4<&- || status=$?
exit "$status"
