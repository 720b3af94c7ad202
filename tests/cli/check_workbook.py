#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_workbook.py SALKKU_CLI    status 77: openpyxl is absent

Reads an exported workbook with openpyxl and compares every status, text and number with the exported JSON.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import openpyxl
except ImportError:
    print("SKIPPED: python3-openpyxl is not installed")
    sys.exit(77)

cli = sys.argv[1]
faults = []


def run(*arguments):
    subprocess.run([cli, *map(str, arguments)], check=True, capture_output=True)


def expect(what, found, wanted):
    if found != wanted:
        faults.append(f"{what}: {found!r} instead of {wanted!r}")


def rows_of(book, title):
    sheet = next(s for s in book if s.title == title)
    expect(f"{title}: frozen", sheet.freeze_panes, "B2")
    expect(f"{title}: filter", bool(sheet.auto_filter.ref), True)
    head, *rows = sheet.iter_rows()
    return [dict(zip((c.value for c in head), row)) for row in rows]


def key_of(row):
    return (row["Period"].value, row["Code"].value, row["Call"].value, row["Investment"].value or 0, row["Part"].value,
            row["Work package"].value or 0)


def report_key(report):
    return (report["period"], report.get("organisation"), report.get("call"), report.get("investment", 0),
            report.get("part"), report.get("work_package", 0))


def check_statuses(book, data):
    rows = {key_of(row): row for row in rows_of(book, "Statuses")}
    dimensions = {d["id"]: d["names"]["en"] for d in data["programme"]["dimensions"]}
    names = {light: meaning["names"]["en"] for light, meaning in data["programme"]["lights"].items()} \
        if isinstance(data["programme"]["lights"], dict) \
        else {m["light"]: m["names"]["en"] for m in data["programme"]["lights"]}
    reports = [r for r in data["reports"] if r.keys() & {"lights", "overall", "percent", "planned_percent"}]
    expect("statuses: rows", len(rows), len(reports))
    values = 0
    for report in reports:
        row = rows[report_key(report)]
        for column, key in (("Progress", "percent"), ("Plan", "planned_percent")):
            if key in report:
                expect(f"{report_key(report)} {column}", round(row[column].value * 100, 9), report[key])
                values += 1
        for dimension, light in report.get("lights", {}).items():
            text = row[dimensions[dimension]].value
            expect(f"{report_key(report)} {dimension}", text.split("\u00a0", 1)[1], names[light["light"]])
            expect("fill", row[dimensions[dimension]].fill.fill_type, "solid")
            values += 1
    return values


def check_texts(book, data):
    texts = [item["text"] for r in data["reports"] for items in r.get("narrative", {}).values() for item in items]
    expect("narrative", sorted(row["Text"].value for row in rows_of(book, "Narrative")), sorted(texts))
    return len(texts)


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    portfolio, workbook, data_set = folder / "d.salkku", folder / "d.xlsx", folder / "d.json"
    run("demo", portfolio)
    run("export", portfolio, "--lang", "en", "--to", workbook)
    run("export", portfolio, "--lang", "en", "--to", data_set)
    book = openpyxl.load_workbook(workbook)
    data = json.loads(data_set.read_text(encoding="utf-8"))
    count = check_statuses(book, data) + check_texts(book, data)
    expect("properties", bool(book.properties.title), True)
print("\n".join(faults[:40]))
print(f"{count} values, {len(faults)} faults")
sys.exit(1 if faults else 0)
