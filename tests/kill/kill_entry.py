#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the window's entry page at random moments of scripted typing and compares what comes back.

usage: kill_entry.py --writer build/dev/bin/entry_writer --cli build/dev/bin/salkku-cli [--points 20] [--seed 1]

A point is good when the file is whole (`salkku-cli check`) and holds everything typed a second or more before the
kill. Prints the figures; exit status 1 where a point was not good.
"""
import argparse
import json
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--writer", required=True)
parser.add_argument("--cli", required=True)
parser.add_argument("--points", type=int, default=20)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--longest", type=float, default=2.5, help="seconds of typing before the latest kill")
arguments = parser.parse_args()
ALLOWED_LOSS = 1000  # milliseconds


def typed_until_killed(portfolio, seed, after):
    """What was typed as [(time, field, value)], and the time of the kill."""
    process = subprocess.Popen([arguments.writer, portfolio, str(seed)], stdout=subprocess.PIPE, text=True)
    if process.stdout.readline().strip() != "ready":
        sys.exit("the writer did not start")
    time.sleep(after)
    killed = time.monotonic() * 1000
    process.send_signal(signal.SIGKILL)
    lines = process.stdout.read().split("\n")[:-1]  # what stands behind the last line end was cut off
    process.wait()
    return [(int(when), field, value) for when, field, value in (line.split(" ", 2) for line in lines)], killed


def stored_fields(portfolio):
    """The newest value of each field by the record, beside what the tables hold; they must agree."""
    with sqlite3.connect(f"file:{portfolio}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT c.field, c.new_value FROM change c JOIN change_set s ON s.id = c.change_set "
                                "WHERE s.undone = 0 ORDER BY c.id").fetchall()
        percent = database.execute("SELECT percent FROM status_report").fetchall()
        lights = database.execute("SELECT dimension, light, comment FROM report_light").fetchall()
        items = database.execute("SELECT section, text, level FROM narrative_item ORDER BY section, position").fetchall()
    recorded = {field: value for field, value in rows if value is not None}
    tables = {}
    for (value,) in percent:
        if value is not None:
            tables["percent"] = str(value)
    for dimension, light, comment in lights:
        tables["light:" + dimension] = f"{light} {comment}".strip()
    for section, text, level in items:
        tables.setdefault("narrative:" + section, []).append((text, level))
    return recorded, tables


def comparable(value):
    if isinstance(value, str) and value.startswith("["):
        return [(item["text"], item["level"]) for item in json.loads(value)]
    return value


def lost_time(typed, killed, stored):
    """How long before the kill the oldest typed value was that did not come back, in milliseconds."""
    worst = 0
    for field in {field for _, field, _ in typed}:
        values = [(when, comparable(None if value == "-" else value)) for when, name, value in typed if name == field]
        held = comparable(stored.get(field))
        # The newest typed value that stands in the file; everything typed after it was lost.
        places = [i for i, (_, value) in enumerate(values) if value == held]
        first_lost = (places[-1] + 1) if places else 0
        if first_lost < len(values):
            worst = max(worst, killed - values[first_lost][0])
    return worst


def run_point(folder, number, dice):
    portfolio = str(pathlib.Path(folder) / f"{number}.salkku")
    subprocess.run([arguments.cli, "new", portfolio], check=True, capture_output=True)
    typed, killed = typed_until_killed(portfolio, arguments.seed * 10_000 + number, dice.uniform(0.05, arguments.longest))
    check = subprocess.run([arguments.cli, "check", portfolio], capture_output=True, text=True)
    recorded, tables = stored_fields(portfolio)
    tables = {field: comparable(value) for field, value in tables.items()}
    damaged = check.returncode != 0 or any(comparable(recorded.get(field)) != value for field, value in tables.items())
    return len(typed), lost_time(typed, killed, tables), damaged, check.stdout + check.stderr


def main():
    dice = random.Random(arguments.seed)
    edits, losses, damages, longest = 0, 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(arguments.points):
            typed, lost, damaged, said = run_point(folder, number, dice)
            edits += typed
            longest = max(longest, lost)
            losses += lost > ALLOWED_LOSS
            damages += damaged
            if lost > ALLOWED_LOSS or damaged:
                print(f"point {number}: lost {lost:.0f} ms{', damaged: ' + said if damaged else ''}")
            for leftover in pathlib.Path(folder).glob(f"{number}.salkku*"):
                leftover.unlink()
    print(f"{arguments.points} kill points, {edits} edits: {losses} losses over {ALLOWED_LOSS} ms "
          f"(longest {longest:.0f} ms), {damages} damaged files")
    return 1 if losses or damages or edits == 0 else 0


sys.exit(main())
