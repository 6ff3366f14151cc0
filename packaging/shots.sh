#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# packaging/shots.sh PROGRAM FOLDER [VARIANT...]
# Drives the real program on a private display, with a private home and session bus, through its main job by
# keyboard, and leaves one picture of each state in FOLDER as VARIANT-NN-STATE.png. What it does stands in `tour`.
#   light, dark            the two themes at 100 %
#   light-200, dark-200    the same with two pixels for one
#   light-text, dark-text  text twice as large, at one pixel for one
set -euo pipefail

if [[ -z ${HUBSCOPE_SHOTS_SESSION:-} ]]; then
    HUBSCOPE_SHOTS_SESSION=1 exec dbus-run-session -- "${BASH_SOURCE[0]}" "$@"
fi

program=$(realpath -- "$1")
folder=$(mkdir -p -- "$2" && realpath -- "$2")
shift 2
variants=("$@")
(($#)) || variants=(light dark light-200 dark-200)

readonly width=1440 height=900
scratch=$(mktemp -d)
children=()

clean_up() {
    local child
    for child in "${children[@]}"; do
        kill "$child" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf -- "$scratch"
}
trap clean_up EXIT

# --- the steps that a tour is made of ---------------------------------------------------------------------------

fail() {
    printf 'shots.sh: %s\n' "$*" >&2
    exit 1
}

# The program, until its window is there.
start() {
    "$program" --theme "${variant%%-*}" 2>"$scratch/stderr" &
    app=$!
    children+=("$app")
    local window
    window=$(timeout 30 xdotool search --sync --onlyvisible --class hubscope | head -n 1) ||
        fail "the window did not come: $(cat "$scratch/stderr")"
    xdotool windowactivate --sync "$window"
    settle
}

# Closes the window as a person would.
stop() {
    key ctrl+q
    wait "$app" || fail "the program ended with $?: $(cat "$scratch/stderr")"
}

key() { xdotool key --clearmodifiers --delay 40 "$@"; }

text() { xdotool type --clearmodifiers --delay 15 -- "$1"; }

# Waits until the screen stands still: two pictures in a row that differ by no more than a text cursor.
settle() {
    local differing tries
    import -silent -window root "$scratch/now.png"
    for ((tries = 0; tries < 40; ++tries)); do
        sleep 0.15
        mv "$scratch/now.png" "$scratch/before.png"
        import -silent -window root "$scratch/now.png"
        differing=$(compare -metric AE "$scratch/before.png" "$scratch/now.png" null: 2>&1 || true)
        ((${differing%%[.e]*} <= 200)) && return
    done
    fail "the screen does not come to rest"
}

# shot STATE: a picture of what the screen comes to rest at.
shot() {
    settle
    counter=$((counter + 1))
    mv "$scratch/now.png" "$folder/$(printf '%s-%02d-%s.png' "$variant" "$counter" "$1")"
}

# --- the main job, from the first start to one event's JSON -----------------------------------------------------

tour() {
    start
    shot first-start

    key Tab Tab Tab Down Down
    shot event-selected

    key ctrl+l
    text 'giulia.ferri@example.com'
    shot line-understood
    key Return
    shot customer

    stop
}

# --- what it stands on: a display, a window manager, a home of its own ------------------------------------------

# start_display FACTOR: an X server for the window at FACTOR times its size, with a window manager that fills it.
start_display() {
    local pipe=$scratch/displayfd
    rm -f "$pipe"
    mkfifo "$pipe"
    Xvfb -displayfd 3 -screen 0 "$((width * $1))x$((height * $1))x24" -nolisten tcp 3>"$pipe" 2>/dev/null &
    children+=("$!")
    local number
    read -r -t 20 number <"$pipe" || fail "Xvfb does not start"
    export DISPLAY=:$number
    openbox --sm-disable --config-file "$scratch/openbox.xml" 2>/dev/null &
    children+=("$!")
    # A window that comes before its manager is ready stays unseen.
    local tries
    for ((tries = 0; tries < 100; ++tries)); do
        xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id' && return
        sleep 0.1
    done
    fail "openbox does not start"
}

stop_display() {
    kill "${children[@]}" 2>/dev/null || true
    wait "${children[@]}" 2>/dev/null || true
    children=()
}

private_home() {
    export HOME=$scratch/home XDG_RUNTIME_DIR=$scratch/runtime
    rm -rf -- "$HOME" "$XDG_RUNTIME_DIR"
    mkdir -p -- "$HOME"
    mkdir -m 700 -- "$XDG_RUNTIME_DIR"
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME WAYLAND_DISPLAY HUBSCOPE_TOKEN
}

cat >"$scratch/openbox.xml" <<'END'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
END
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=Europe/Rome

for variant in "${variants[@]}"; do
    unset QT_SCALE_FACTOR QT_FONT_DPI
    factor=1
    case $variant in
        *-200) factor=2 && export QT_SCALE_FACTOR=2 ;;
        *-text) export QT_FONT_DPI=192 ;;
    esac
    counter=0
    rm -f -- "$folder/$variant"-[0-9]*.png
    private_home
    start_display "$factor"
    tour
    stop_display
done
printf 'shots.sh: pictures are in %s\n' "$folder"
