#!/bin/sh
# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# with_keyring.sh unlocked|locked|none PROGRAM [ARGS...]
# Runs a program with a session bus, a home and a keyring of its own; `locked` has a keyring whose password
# nobody can be asked for, `none` not even a bus.
set -eu
mode=$1
shift

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/runtime"
export HOME="$home" XDG_RUNTIME_DIR="$home/runtime"
export XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
export XDG_STATE_HOME="$home/state" XDG_CACHE_HOME="$home/cache"
export HUBSCOPE_TEST_KEYRING="$mode"
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

if [ "$mode" = none ]; then
    DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nowhere" "$@"
    exit
fi

# Unlocking makes the keyring on its first use; what `locked` starts afterwards finds it, and no password.
export mode
dbus-run-session -- sh -eu -c '
    start() {
        gnome-keyring-daemon --foreground --components=secrets "$@" <"$HOME/password" >/dev/null 2>&1 &
        daemon=$!
    }
    await() {
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean $1" && return
            sleep 0.2
        done
    }
    printf password >"$HOME/password"
    start --unlock
    trap "kill \$daemon 2>/dev/null || true" EXIT
    await true
    if [ "$mode" = locked ]; then
        kill "$daemon"
        wait "$daemon" || true
        await false
        start
        await true
    fi
    "$@"' sh "$@"
