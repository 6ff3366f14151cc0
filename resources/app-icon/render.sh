#!/usr/bin/env bash
# SPDX-FileCopyrightText: Hubscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Renders hubscope.svg to the PNG sizes that stand beside it, so that no build needs a renderer (rsvg-convert, of
# Debian's librsvg2-bin).
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")"
for size in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert --width "$size" --height "$size" hubscope.svg --output "hubscope-$size.png"
done
