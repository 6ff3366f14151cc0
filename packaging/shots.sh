#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# packaging/shots.sh PROGRAM FOLDER [VARIANT...]
# Drives the real program on a private display, with a private home and session bus, through its main job by
# keyboard, and leaves one picture of each state in FOLDER as VARIANT-NN-STATE.png. What it does stands in `tour`.
# Ends with an error when the program does, or when what a key asks for does not come.
#   light, dark            the two themes at 100 %
#   light-200, dark-200    the same with two pixels for one
#   light-text, dark-text  text twice as large, at one pixel for one
set -euo pipefail

readonly width=1440 height=900

# Each variant has a home and a session bus of its own; what the bus's daemons say is nobody's business.
if [[ -z ${HUBSCOPE_SHOTS_SCRATCH:-} ]]; then
    program=$(realpath -- "$1")
    folder=$(mkdir -p -- "$2" && realpath -- "$2")
    shift 2
    (($#)) || set -- light dark light-200 dark-200
    unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME WAYLAND_DISPLAY HUBSCOPE_TOKEN
    scratch=$(mktemp -d)
    trap 'rm -rf -- "$scratch"' EXIT
    for variant; do
        export HUBSCOPE_SHOTS_SCRATCH=$scratch/$variant
        export HOME=$HUBSCOPE_SHOTS_SCRATCH/home XDG_RUNTIME_DIR=$HUBSCOPE_SHOTS_SCRATCH/runtime
        mkdir -p -- "$HOME"
        mkdir -m 700 -- "$XDG_RUNTIME_DIR"
        dbus-run-session -- "${BASH_SOURCE[0]}" "$program" "$folder" "$variant" 3>&2 2>/dev/null
    done
    printf 'shots.sh: pictures are in %s\n' "$folder"
    exit
fi
exec 2>&3 3>&-

program=$1
folder=$2
variant=$3
scratch=$HUBSCOPE_SHOTS_SCRATCH
children=()

clean_up() {
    ((${#children[@]} == 0)) || kill "${children[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
}
trap clean_up EXIT

# --- the steps that a tour is made of ---------------------------------------------------------------------------

fail() {
    printf 'shots.sh: %s: %s\n' "$variant" "$*" >&2
    [[ ! -s $scratch/stderr ]] || sed 's/^/    /' "$scratch/stderr" >&2
    exit 1
}

# until_so WHAT COMMAND...: waits for the command to succeed, for as long as the process lives that was started last.
until_so() {
    local what=$1 tries
    shift
    for ((tries = 0; tries < 200; ++tries)); do
        "$@" && return
        kill -0 "$started" 2>/dev/null || fail "the program ended, waiting for $what"
        sleep 0.05
    done
    fail "in vain: $what"
}

# start TITLE [OPTIONS...]: the program, until its window has a title that begins so.
start() {
    local title=$1
    shift
    "$program" --theme "${variant%%-*}" "$@" 2>"$scratch/stderr" &
    started=$!
    children+=("$started")
    until_title "$title"
    xdotool windowactivate --sync "$(xdotool search --onlyvisible --name "^$title" | head -n 1)"
}

# Closes the window as a person would.
stop() {
    key ctrl+q
    wait "$started" || fail "the program ended with $?"
}

key() { xdotool key --clearmodifiers --delay 40 "$@"; }

text() { xdotool type --clearmodifiers --delay 15 -- "$1"; }

# until_title TEXT: until a window has a title that begins so. The main window's begins with the customer.
until_title() { until_so "a window called $1" has_window --name "^$1"; }

has_window() { xdotool search --onlyvisible "$@" >"$scratch/found" 2>/dev/null; }

window_count() { xdotool search --onlyvisible --class hubscope 2>/dev/null | wc -l; }

has_windows() { (($(window_count) == $1)); }

# opens KEYS...: the keys open one window more; closes KEYS...: they close one.
opens() {
    local before
    before=$(window_count)
    key "$@"
    until_so "$* opens something" has_windows $((before + 1))
}

closes() {
    local before
    before=$(window_count)
    key "$@"
    until_so "$* closes something" has_windows $((before - 1))
}

# look: a picture of the screen to now.ppm. differs FILE: whether it is another than that one, not minding a cursor.
look() { import -silent -window root "$scratch/now.ppm"; }

differs() {
    local pixels
    pixels=$(compare -metric AE "$1" "$scratch/now.ppm" null: 2>&1) || (($? == 1)) || fail "$pixels"
    (($(printf '%.0f' "$pixels") > 200 * factor * factor))
}

# Whether the screen shows something else than in the last picture, and stands still for `rest` seconds.
is_news_at_rest() {
    look
    differs "$scratch/last.ppm" || return 1
    mv "$scratch/now.ppm" "$scratch/before.ppm"
    sleep "${rest:-0.15}"
    look
    ! differs "$scratch/before.ppm"
}

# shot STATE: a picture of what the screen comes to rest at, which has to be a new one.
shot() {
    until_so "the screen rests at $1" is_news_at_rest
    mv "$scratch/now.ppm" "$scratch/last.ppm"
    counter=$((counter + 1))
    convert "$scratch/last.ppm" "$folder/$(printf '%s-%02d-%s.png' "$variant" "$counter" "$1")"
}

# open_line TEXT CUSTOMER: opens what the line understands by the text, until the customer is there.
open_line() {
    key ctrl+l
    text "$1"
    key Return
    until_title "$2"
}

# next_popup: walks on to the next thing that opens: from the line, the filter's types, contexts, modes, dates.
next_popup() {
    local before tries
    before=$(window_count)
    for ((tries = 0; tries < 15; ++tries)); do
        key Tab Return
        sleep 0.2
        (($(window_count) == before)) || return 0
    done
    fail "there is nothing to open"
}

# --- the main job, from the first start to a hub that fails -----------------------------------------------------

tour() {
    start 'Giulia Ferri'
    shot first-start
    open_customers
    open_line 'giulia.ferri@example.com' 'Giulia Ferri'
    see_event
    filter
    see_rest
    compose
    reconcile
    stop

    start_failing_hub
    start 'Staging' --profile Staging
    shot no-customer
    see_failures
    lose_an_answer
    stop
}

open_customers() {
    key ctrl+l
    text 'ext:CRM-031884'
    shot line-understood
    key Return
    until_title 'Luca Moretti'
    shot odd-events
    open_line 'layla.ben.ami@example.net' 'ليلى'
    shot right-to-left
    key alt+c c ctrl+w # the customer's id is in the clipboard now, and the customer closed
    until_title 'Luca Moretti'
    key ctrl+l ctrl+v Return
    until_title 'ليلى'
    open_line 'elena.conti@example.com' 'Elena Conti'
    shot customer-without-events
    open_line 'event:00000000-0000-4000-8000-000000000000' 'Elena Conti'
    shot nothing-found
}

see_event() {
    key Down Down Down
    shot event-overview
    key ctrl+2
    shot event-tree
    key ctrl+3
    shot event-json
    key ctrl+4
    shot event-request
    key ctrl+1
}

filter() {
    key ctrl+l
    next_popup
    shot filter-types
    text 'order'
    shot filter-types-searched
    key space Down space
    closes Escape
    shot filtered

    for _ in contexts modes; do
        next_popup
        closes Escape
    done
    next_popup
    shot filter-dates
    closes Escape

    open_line 'elena.conti@example.com' 'Elena Conti'
    open_line 'marco.bianchi@example.com' 'Marco Bianchi'
    key ctrl+l
    next_popup
    text 'abandonedCart'
    key space
    closes Escape
    shot no-results
    key ctrl+shift+BackSpace
}

see_rest() {
    key ctrl+j
    shot network
    key ctrl+j
    opens ctrl+shift+p
    shot switch-hub
    closes Escape
    key alt+f p
    until_title 'Profiles'
    shot profiles
    closes Escape
}

# Writes events and sends them: one that arrives, one that the hub is to refuse, and one by nobody known.
compose() {
    open_line 'giulia.ferri@example.com' 'Giulia Ferri'
    key ctrl+shift+BackSpace # the filter's rest
    opens ctrl+n
    shot composer-empty
    text 'completedOrder'
    shot composer-types
    key Return
    shot composer-type-chosen
    fill 2
    shot composer-order
    key F6
    write_in_json 10 '"total": "141,90",'
    shot composer-problem
    write_in_json 1 '{{'
    rest=1 shot composer-broken
    write_in_json 1 '{'
    fill 2
    key ctrl+Return
    until_so 'the order is seen' has_sent seen
    shot composer-seen
    key F6 F6 shift+Tab shift+Tab shift+Tab shift+Tab # from the button that sends to the one that compares
    opens space
    shot sent-and-stored
    closes Escape

    key ctrl+d
    fill 3
    shot composer-full
    key F6
    write_in_json 2 '"type": "completedOrder", "mdoe": "ACTIVE",'
    shot composer-problems
    key F6 space # the box for what is expected to be refused
    key ctrl+Return
    until_so 'the order is refused' has_sent rejected
    shot composer-rejected

    key ctrl+t
    text 'viewedPage'
    key Return
    fill 2
    key ctrl+shift+n
    shot composer-session
    key ctrl+Return
    until_so 'the page view is accepted' has_sent accepted
    shot composer-anonymous
    closes Escape
    key ctrl+shift+j
    shot outbox
    key ctrl+shift+j
}

# Gives the session under which the page view was sent to somebody.
reconcile() {
    key alt+v i
    shot sessions
    opens ctrl+shift+r
    text 'elena'
    shot reconcile-customer
    key Return Return
    shot reconcile-effect
    key alt+r
    until_so 'the session is with its customer' has_reconciled
    rest=1 shot reconcile-proof
    closes Escape
    open_line 'elena.conti@example.com' 'Elena Conti'
    opens ctrl+i
    shot identity-card
    closes Escape
    key alt+v i
}

# fill N: the open draft with the sample that the Nth button makes.
fill() {
    key ctrl+f
    local i
    for ((i = 0; i < $1; ++i)); do key Tab; done
    key space
}

# has_sent STATE: whether an event that was sent is in this state.
has_sent() { has_kept "outbox WHERE state = '$1'"; }

has_reconciled() { has_kept "reconciliation WHERE state = 'proven'"; }

# has_kept ROWS: whether the running program's file has such rows.
has_kept() {
    [[ $(sqlite3 -readonly "$HOME/.local/share/hubscope/work.sqlite" "SELECT count(*) FROM $1" 2>/dev/null) == [1-9]* ]]
}

# write_in_json LINE TEXT: the text instead of what stands in that line, when the JSON has the focus.
write_in_json() {
    local i
    key ctrl+Home
    for ((i = 1; i < $1; ++i)); do key Down; done
    key End shift+Home
    text "$2"
}

# A hub that answers the first request for events with them, the second with no JSON and no other at all, that
# stores the first event that is posted and does not say so, under a profile of its own.
start_failing_hub() {
    local info=$scratch/hub.json profiles=$HOME/.config/hubscope/profiles.json
    "$(dirname -- "$program")/hubscope-sandbox" \
        --fault 'GET /events skip=1 times=1 garbage' --fault 'GET /events skip=2 status=403' \
        --fault 'POST /events times=1 drop=after' >"$info" &
    started=$!
    children+=("$started")
    until_so 'the failing hub' test -s "$info"
    mkdir -p -- "$(dirname -- "$profiles")"
    printf '{"version":1,"profiles":[{"id":"staging","name":"Staging","kind":"test",%s}]}' \
        "$(grep -o '"\(baseUrl\|workspaceId\|nodeId\)":"[^"]*"' "$info" | paste -sd,)" >"$profiles"
    export HUBSCOPE_TOKEN
    HUBSCOPE_TOKEN=$(sed 's/.*"token":"\([^"]*\)".*/\1/' "$info")
}

see_failures() {
    open_line 'giulia.ferri@example.com' 'Giulia Ferri'
    shot test-hub
    key ctrl+End
    shot next-page-failed
    open_line 'marco.bianchi@example.com' 'Marco Bianchi'
    shot events-failed
}

# What became of the event nobody knows, neither here nor after the next start.
lose_an_answer() {
    opens ctrl+n
    text 'loggedIn'
    key Return
    key ctrl+Return
    until_so 'the answer is lost' has_sent outcomeUnknown
    shot composer-outcome-unknown
    closes Escape
    key ctrl+shift+j
    shot outbox-outcome-unknown
}

# --- what it stands on: a display and a window manager ----------------------------------------------------------

# An X server for the window at factor times its size, with a window manager that fills it.
start_display() {
    local pipe=$scratch/displayfd
    rm -f "$pipe"
    mkfifo "$pipe"
    Xvfb -displayfd 3 -screen 0 "$((width * factor))x$((height * factor))x24" -nolisten tcp 3>"$pipe" 2>/dev/null &
    children+=("$!")
    local number
    read -r -t 20 number <"$pipe" || fail "Xvfb does not start"
    export DISPLAY=:$number
    openbox --sm-disable --config-file "$scratch/openbox.xml" 2>/dev/null &
    children+=("$!")
    # A window that comes before its manager is ready stays unseen.
    local tries
    for ((tries = 0; tries < 100; ++tries)); do
        xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id' && break
        ((tries < 99)) || fail "openbox does not start"
        sleep 0.1
    done
    import -silent -window root "$scratch/last.ppm"
}

cat >"$scratch/openbox.xml" <<'END'
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized></application>
  </applications>
</openbox_config>
END
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 TZ=Europe/Rome
unset QT_SCALE_FACTOR QT_FONT_DPI
factor=1
case $variant in
    *-200) factor=2 && export QT_SCALE_FACTOR=2 ;;
    *-text) export QT_FONT_DPI=192 QT_ENABLE_HIGHDPI_SCALING=0 ;; # or Qt scales all, not only the text
esac
counter=0
rm -f -- "$folder/$variant"-[0-9][0-9]-*.png
start_display
tour
