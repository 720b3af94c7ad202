#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and runs every test. Arguments go on to ctest: scripts/test.sh -R storage
set -euo pipefail
cd "$(dirname "$0")/.."

scripts/deps.sh build test
cmake --preset release -DSALKKU_TESTS=ON >/dev/null
cmake --build --preset release -j "$(nproc)"
exec ctest --preset release -j "$(nproc)" "$@"
