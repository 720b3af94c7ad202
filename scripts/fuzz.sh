#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each for a while: fuzz.sh [SECONDS [TARGET...]]    (default: 600, all)
# SALKKU_FUZZ_SEEDS: a folder with a sub-folder of files for each target, to begin from.
# What is found stands in build/fuzz/found, what was learned in build/fuzz/learned (docs/fuzzing.md).
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-600}
shift || true
targets=("$@")
[ "${#targets[@]}" -gt 0 ] || targets=(pdf pptx text picture package form pages findings_json programme_json data_set)

cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j "$(nproc)"
mkdir -p build/fuzz/found
export LSAN_OPTIONS=suppressions=tests/support/lsan.supp UBSAN_OPTIONS=print_stacktrace=1
for target in "${targets[@]}"; do
    learned=build/fuzz/learned/$target
    mkdir -p "$learned"
    dictionary=tests/fuzz/$target.dict
    folders=("$learned")
    seeds=${SALKKU_FUZZ_SEEDS:-}/$target
    [ ! -d "$seeds" ] || folders+=("$seeds")
    echo "== $target"
    # A fork of the process takes the fault, and the run goes on to find more.
    nice -n 19 "build/fuzz/bin/fuzz_$target" "${folders[@]}" -fork=1 -ignore_crashes=1 -ignore_timeouts=1 -ignore_ooms=1 \
        -max_total_time="$seconds" -timeout=60 -rss_limit_mb=2048 -max_len=200000 \
        $([ -f "$dictionary" ] && echo "-dict=$dictionary") \
        -artifact_prefix="build/fuzz/found/$target-" 2>&1 | tee "build/fuzz/$target.log" | tail -3
done
