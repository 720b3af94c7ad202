#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times the main job as whole processes: an empty portfolio, import of a document, export of its slides.

usage: main_job.py DOCUMENT [--period 2025-10/2025-12] [--cli build/release/bin/salkku-cli] [--rounds 5]
Prints the median of each step and of the three together, beside `pdftotext -bbox-layout` on the same file.
"""
import argparse
import pathlib
import statistics
import subprocess
import tempfile
import time

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("document")
parser.add_argument("--period", default="2025-10/2025-12")
parser.add_argument("--cli", default="build/release/bin/salkku-cli")
parser.add_argument("--rounds", type=int, default=5)
arguments = parser.parse_args()
times = {}


def step(name, *command):
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    times.setdefault(name, []).append((time.perf_counter() - start) * 1000)


for _ in range(arguments.rounds):
    with tempfile.TemporaryDirectory() as folder:
        portfolio = str(pathlib.Path(folder) / "p.salkku")
        step("new", arguments.cli, "new", portfolio)
        step("import", arguments.cli, "import", portfolio, arguments.document)
        step("export", arguments.cli, "export", portfolio, "--period", arguments.period, "--to",
             str(pathlib.Path(folder) / "deck.pptx"))
        step("pdftotext (reference)", "pdftotext", "-bbox-layout", arguments.document, str(pathlib.Path(folder) / "t.html"))

for name, values in times.items():
    print(f"{name:24}{statistics.median(values):8.0f} ms")
total = [sum(values) for values in zip(times["new"], times["import"], times["export"])]
print(f"{'new + import + export':24}{statistics.median(total):8.0f} ms")
