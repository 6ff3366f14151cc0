#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The commands a person needs to work on Hubscope; each does everything that comes before it. See usage below.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

# What it takes to build, as Debian 12 names it.
readonly build_packages=(
    build-essential cmake ninja-build ccache mold
    qt6-base-dev qt6-tools-dev qt6-svg-dev libqscintilla2-qt6-dev qtkeychain-qt6-dev
    libsimdjson-dev libboost-dev libzstd-dev
)
# What it takes to start: plugins that no linker sees, Qt's own translations and the two typefaces.
readonly run_packages=(
    libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-jetbrains-mono
)
# What the tests and the pictures stand on.
readonly test_packages=(
    desktop-file-utils appstream groff-base file sqlite3 json-schema-test-suite libvalijson-dev
    xvfb openbox xdotool x11-utils imagemagick dbus-daemon gnome-keyring
)
# The clients that loading is measured against; one that is missing is left out.
readonly bench_packages=(python3-requests nodejs node-axios curl)

usage() {
    cat <<'END'
Usage: packaging/dev.sh COMMAND

  run [ARGUMENTS]   build the program (release) and start it with these arguments;
                    without a display: drive it under Xvfb and leave pictures in build/shots/
  test [ARGUMENTS]  build dev and asan and run every test in both; the arguments go to ctest
  build [PRESET]    build one preset: dev (the default), release, asan, clazy
  bench             measure, print the table and write build/bench.json
  shots [VARIANT]   drive the program under Xvfb and leave pictures in build/shots/; the variants are
                    light, dark, light-200, dark-200 (these four by default), light-text, dark-text
  screenshots       renew packaging/screenshots/, which the README and the software centres show
  package           build a Debian package: build/hubscope_VERSION_ARCHITECTURE.deb
  deps              install the Debian packages that are missing; every other command begins with it

Programs land in build/PRESET/bin/.
END
}

say() { printf '%s\n' "dev.sh: $*" >&2; }
die() { say "$*"; exit 1; }

# The names among the arguments that dpkg does not list as installed, one a line.
missing_packages() {
    local installed
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    local package
    for package; do
        [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || printf '%s\n' "$package"
    done
}

# deps [PACKAGES...]: installs what is missing of the lists above and of the arguments.
deps() {
    local wanted=("${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}" "$@")
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "this is no Debian: please install by your own means what these packages hold"
        printf '  %s\n' "${wanted[@]}" >&2
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    ((${#missing[@]})) || return 0
    say "installing ${missing[*]}"
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || die "this takes root: apt-get install ${missing[*]}"
        say "sudo may ask for your password"
        as_root=(sudo)
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120)
    # What apt says matters only when it fails.
    local log
    log=$(mktemp)
    if ! "${as_root[@]}" update >"$log" 2>&1 ||
        ! "${as_root[@]}" install --yes --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        die "apt-get failed"
    fi
    rm -f "$log"
}

# build PRESET [TARGETS...]: everything, or just the targets.
build() {
    local preset=$1
    shift
    # Ninja configures again by itself when a CMakeLists.txt changed, but does not look at the presets.
    if [[ ! build/$preset/build.ninja -nt CMakePresets.json ]]; then
        # A machine that builds once gains from unity builds; one that edits gains from small units.
        cmake --preset "$preset" ${CI:+-DCMAKE_UNITY_BUILD=ON}
    fi
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

shots() {
    build release hubscope hubscope-sandbox
    packaging/shots.sh build/release/bin/hubscope build/shots "$@"
}

screenshots() {
    shots light dark
    local theme
    mkdir -p packaging/screenshots
    for theme in light dark; do
        convert "build/shots/$theme"-[0-9][0-9]-event-overview.png -strip "packaging/screenshots/main-$theme.png"
        convert "build/shots/$theme"-[0-9][0-9]-composer-problem.png -strip "packaging/screenshots/composer-$theme.png"
        convert "build/shots/$theme"-[0-9][0-9]-reconcile-effect.png -strip "packaging/screenshots/reconcile-$theme.png"
    done
}

run() {
    build release hubscope hubscope-sandbox
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
        say "there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)"
        say "driving the program under Xvfb instead"
        shots light
    else
        exec build/release/bin/hubscope "$@"
    fi
}

# Both presets are tried even if the first fails. Nothing is printed after ctest's last summary.
run_tests() {
    local failed=0 preset
    build dev
    build asan
    for preset in dev asan; do
        ctest --preset "$preset" "$@" || failed=1
    done
    return "$failed"
}

bench() {
    deps "${bench_packages[@]}"
    build release hubscope hubscope-sandbox hubscope_bench
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} build/release/bin/hubscope_bench build/bench.json "$@"
}

package() {
    build release hubscope hubscope-sandbox documentation
    cpack --config build/release/CPackConfig.cmake -G DEB -B build
}

command=${1:-help}
shift $(($# > 0))
case $command in
    deps) deps ;;
    run | bench | shots | screenshots | package)
        deps
        "$command" "$@"
        ;;
    test)
        deps
        run_tests "$@"
        ;;
    build)
        if [[ ${1:-dev} == clazy ]]; then deps clazy; else deps; fi
        build "${1:-dev}"
        ;;
    help | -h | --help) usage ;;
    *)
        usage >&2
        die "no command $command"
        ;;
esac
