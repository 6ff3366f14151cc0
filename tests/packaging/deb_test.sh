#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# deb_test.sh BUILD_FOLDER WORK_FOLDER
# Makes the Debian package, installs it on this machine, starts what it brings and removes it again. Takes root.
# Ends with 77, ctest's "skipped", when somebody has Hubscope installed here already.
set -euo pipefail
build=$1
work=$2

fail() {
    printf 'deb_test: %s\n' "$*" >&2
    exit 1
}

if dpkg-query --show --showformat '${db:Status-Status}' hubscope 2>/dev/null | grep -q '^installed$'; then
    echo "Hubscope is installed on this machine; it stays as it is"
    exit 77
fi

rm -rf -- "$work"
mkdir -p -- "$work/home" "$work/runtime"
chmod 700 "$work/runtime"

cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work" >"$work/log" 2>&1 || fail "$(cat "$work/log")"
package=$(echo "$work"/hubscope_*.deb)
depends=$(dpkg-deb --field "$package" Depends)
for name in libqt6core6 libqt6widgets6 libqt6sql6-sqlite qt6-qpa-plugins libqt6svg6; do
    [[ $depends == *"$name"* ]] || fail "the package does not depend on $name, but on: $depends"
done

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -qq --yes -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "$@" \
        >"$work/log" 2>&1 || fail "apt-get $*: $(cat "$work/log")"
}
started=()
clean_up() {
    local process
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    dpkg --purge hubscope >/dev/null 2>&1 || true
}
trap clean_up EXIT

export HOME=$work/home XDG_RUNTIME_DIR=$work/runtime LC_ALL=C.UTF-8
unset XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME WAYLAND_DISPLAY

apt install --no-install-recommends "$(realpath -- "$package")"
mapfile -t files < <(dpkg-query --listfiles hubscope | grep -i hubscope)

# It is complete and of one name.
version=$(dpkg-query --show --showformat '${Version}' hubscope)
[[ $(QT_QPA_PLATFORM=offscreen /usr/bin/hubscope --version) == *"$version"* ]] || fail "hubscope --version does not say $version"
[[ $(/usr/bin/hubscope-sandbox --help) == *--port* ]] || fail "hubscope-sandbox --help does not name --port"
desktop_file=$(dpkg-query --listfiles hubscope | grep '\.desktop$')
icon=$(sed -n 's/^Icon=//p' "$desktop_file")
[[ -f /usr/share/icons/hicolor/scalable/apps/$icon.svg ]] || fail "no icon $icon"

# The sandbox says where it is, and ends in order.
mkfifo "$work/answer"
/usr/bin/hubscope-sandbox >"$work/answer" 2>"$work/sandbox.log" &
sandbox=$!
started+=("$sandbox")
read -r -t 30 answer <"$work/answer" || fail "hubscope-sandbox says nothing: $(cat "$work/sandbox.log")"
[[ $answer == *'"baseUrl"'* ]] || fail "hubscope-sandbox says $answer"
kill -TERM "$sandbox"
wait "$sandbox" || fail "hubscope-sandbox ended with $?"

# The program shows its window.
mkfifo "$work/displayfd"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/displayfd" 2>/dev/null &
started+=("$!")
read -r -t 30 display <"$work/displayfd" || fail "Xvfb does not start"
DISPLAY=:$display QT_QPA_PLATFORM=xcb DBUS_SESSION_BUS_ADDRESS=disabled: \
    /usr/bin/hubscope --sandbox 2>"$work/hubscope.log" &
started+=("$!")
DISPLAY=:$display timeout 60 xdotool search --sync --onlyvisible --class hubscope >/dev/null ||
    fail "hubscope shows no window: $(cat "$work/hubscope.log")"
kill "${started[@]}" 2>/dev/null || true

# Nothing stays.
apt purge hubscope
for file in "${files[@]}"; do
    [[ ! -e $file ]] || fail "$file stays behind"
done
