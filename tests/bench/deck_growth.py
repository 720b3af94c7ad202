#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `salkku-cli export` of ever larger decks: processor time a slide should stay, and memory under 300 MiB.

usage: deck_growth.py [--cli build/release/bin/salkku-cli] [--slides 500,1000,2000] [--rounds 3]
Each deck is a demo portfolio's with as many made-up organisations as give about the wanted number of slides; it
carries its data set and is read back.
"""
import argparse
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import zipfile

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--cli", default="build/release/bin/salkku-cli")
parser.add_argument("--slides", default="500,1000,2000")
parser.add_argument("--rounds", type=int, default=3)
arguments = parser.parse_args()

ORGANISATIONS_A_SLIDE = 1.7  # of a demo with two periods
LIMIT = 300  # MiB


def run(command):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def count_slides(deck):
    with zipfile.ZipFile(deck) as archive:
        return sum(bool(re.fullmatch(r"ppt/slides/slide\d+\.xml", name)) for name in archive.namelist())


largest = 0
for wanted in (int(number) for number in arguments.slides.split(",")):
    with tempfile.TemporaryDirectory() as folder:
        portfolio, deck = (str(pathlib.Path(folder, name)) for name in ("demo.salkku", "deck.pptx"))
        organisations = str(round(wanted * ORGANISATIONS_A_SLIDE))
        run([arguments.cli, "demo", portfolio, "--organisations", organisations, "--periods", "2"])
        runs = [run([arguments.cli, "export", portfolio, "--to", deck]) for _ in range(arguments.rounds)]
        slides = count_slides(deck)
        seconds, memory = (statistics.median(values) for values in zip(*runs))
        largest = max(largest, memory)
        print(f"{slides:5} slides: {seconds:6.2f} s of processor time, {1000 * seconds / slides:5.2f} ms a slide, "
              f"{memory:4.0f} MiB", flush=True)
print(f"memory {'within' if largest <= LIMIT else 'over'} {LIMIT} MiB")
raise SystemExit(largest > LIMIT)
