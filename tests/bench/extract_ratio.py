#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `salkku-cli extract --json` against `pdftotext -bbox-layout` on the same file, in turn, as whole processes.

usage: extract_ratio.py DOCUMENT [--cli build/release/bin/salkku-cli] [--rounds 15]
Prints the medians of time, processor time and memory, and the median of the ratio pair by pair.
"""
import argparse
import os
import statistics
import subprocess
import time

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("document")
parser.add_argument("--cli", default="build/release/bin/salkku-cli")
parser.add_argument("--rounds", type=int, default=15)
arguments = parser.parse_args()


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return (time.perf_counter() - start) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


ours = [arguments.cli, "extract", "--json", arguments.document]
reference = ["pdftotext", "-bbox-layout", arguments.document, "/dev/null"]
run(ours), run(reference)  # warm
pairs = [(run(ours), run(reference)) for _ in range(arguments.rounds)]
for name, index in (("salkku-cli extract", 0), ("pdftotext -bbox-layout", 1)):
    wall, processor, memory = (statistics.median(pair[index][i] for pair in pairs) for i in range(3))
    print(f"{name:24}{wall:7.0f} ms, processor {processor:5.0f} ms, {memory:5.0f} MiB")
for name, index in (("time", 0), ("processor", 1)):
    print(f"ratio of {name:15}{statistics.median(a[index] / b[index] for a, b in pairs):7.2f}")
