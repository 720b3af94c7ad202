#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Time from the start of the process to the first paint: salkku on a demo portfolio, and an empty Qt window.

Usage: window_start.py [BUILD_FOLDER]    (default: build/release)
Prints the median and the worst of several starts in milliseconds. Wants a display; without one it measures on
Qt's offscreen platform and says so.
"""
import os
import re
import statistics
import subprocess
import sys
import tempfile

STARTS = 9


def first_paint(command, environment):
    output = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    return int(re.search(r"first paint (\d+) ms", output).group(1))


def measure(name, command, environment):
    times = [first_paint(command, environment) for _ in range(STARTS)]
    print(f"{name}: median {statistics.median(times):.0f} ms, worst {max(times)} ms of {STARTS} starts")


def program(build, name):
    for folder in ("bin", "tests/bench", "ui", "src/cli"):
        path = os.path.join(build, folder, name)
        if os.path.exists(path):
            return path
    sys.exit(f"{name} is not in {build}; build it first")


def main():
    build = sys.argv[1] if len(sys.argv) > 1 else "build/release"
    environment = dict(os.environ)
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
        print("no display: measured on Qt's offscreen platform")
    with tempfile.TemporaryDirectory() as folder:
        portfolio = os.path.join(folder, "demo.salkku")
        subprocess.run([program(build, "salkku-cli"), "demo", portfolio], check=True, capture_output=True)
        measure("empty Qt window", [program(build, "empty_window")], environment)
        measure("salkku on a demo portfolio", [program(build, "salkku"), "--measure-start", portfolio], environment)


if __name__ == "__main__":
    main()
