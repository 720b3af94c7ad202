#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Salkku's queries beside the best hand-written SQL on the same file in the sqlite3 shell.

usage: queries.py PORTFOLIO [BUILD_FOLDER]     (default: build/release)
Make the portfolio with: salkku-cli demo P.salkku --organisations 500 --investments 8 --periods 60 --seed 1
Prints for each query both times in milliseconds and their ratio.
"""
import pathlib
import re
import subprocess
import sys

portfolio = sys.argv[1]
build = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "build/release")
PERIODS = """(SELECT id FROM period p WHERE EXISTS (SELECT 1 FROM status_report s WHERE s.period = p.id)
 ORDER BY last_month DESC LIMIT {})"""
SQL = {
    "period": f"""SELECT r.organisation, r.investment, r.part, r.call, r.work_package, r.state, r.received_at, r.percent,
 r.planned_percent, r.overall_light, r.overall_comment, l.dimension, l.light, l.comment FROM status_report r
 LEFT JOIN report_light l ON l.report = r.id WHERE r.period = {PERIODS.format(1)};""",
    "lights_over_time": f"""SELECT r.period, sum(l.light = 'green'), sum(l.light = 'yellow'), sum(l.light = 'red'),
 sum(l.light = 'grey') FROM status_report r JOIN report_light l ON l.report = r.id
 WHERE r.investment = 1 AND r.period IN {PERIODS.format(24)} GROUP BY r.period;""",
    "progress_over_time": f"""SELECT organisation, period, percent, planned_percent FROM status_report
 WHERE investment = 1 AND period IN {PERIODS.format(24)};""",
    "calls": "SELECT DISTINCT call FROM status_report;",
}


def shell(sql):
    script = f".timer on\n{sql}\n{sql}\n"  # twice: the second finds the pages read
    best = None
    for _ in range(7):
        out = subprocess.run(["sqlite3", "-readonly", portfolio], input=script, capture_output=True, text=True, check=True)
        times = [float(t) * 1000 for t in re.findall(r"Run Time: real ([\d.]+)", out.stdout)]
        best = min(times + ([best] if best is not None else []))
    return best


lines = subprocess.run([build / "bin/query_ratio", portfolio], capture_output=True, text=True, check=True).stdout
for line in lines.splitlines():
    name, own = line.split()
    by_hand = shell(SQL[name])
    print(f"{name:20} {float(own):8.1f} ms   sqlite3 {by_hand:8.1f} ms   ratio {float(own) / max(by_hand, 0.1):.2f}")
