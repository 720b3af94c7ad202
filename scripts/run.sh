#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the window on a demo portfolio.
# Arguments go on to the program: scripts/run.sh my.salkku
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/deps.sh build
cmake --preset release -DSALKKU_TESTS=OFF >/dev/null
cmake --build --preset release -j "$(nproc)"

if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ] && [[ " $* " != *" --screenshot "* ]]; then
    echo
    echo "There is no display here, so the window cannot be opened. The command line works without one:"
    echo "  build/release/bin/salkku-cli --help"
    echo "  build/release/bin/salkku-cli demo demo.salkku"
    echo "  build/release/bin/salkku-cli export demo.salkku --to demo.pptx"
    exit 0
fi
if [ $# -eq 0 ]; then set -- --demo; fi
exec build/release/bin/salkku "$@"
