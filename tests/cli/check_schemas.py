#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what Salkku ships and prints against its published JSON Schemas.

usage: check_schemas.py SALKKU_CLI SOURCE_FOLDER
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

import jsonschema

cli, source = sys.argv[1], pathlib.Path(sys.argv[2])
schemas = source / "resources" / "schemas"
checked = 0


def schema(name):
    loaded = json.loads((schemas / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(loaded)
    return jsonschema.Draft202012Validator(loaded)


def check(name, what, document):
    global checked
    faults = [f"{what}: {fault.json_path}: {fault.message}" for fault in schema(name).iter_errors(document)]
    for fault in faults:
        print(fault)
    if faults:
        sys.exit(1)
    checked += 1


def run(*arguments):
    return subprocess.run([cli, *arguments], check=True, capture_output=True).stdout


for definition in (source / "resources/programmes/fi-rrp-pillar4.json", source / "tests/support/programmes/harbours.json"):
    check("programme", definition.name, json.loads(definition.read_text(encoding="utf-8")))

with tempfile.TemporaryDirectory() as folder:
    portfolio = str(pathlib.Path(folder) / "demo.salkku")
    run("demo", portfolio)
    check("show", "show of the demo", json.loads(run("show", portfolio, "--json")))
    data_set = pathlib.Path(folder) / "demo.json"
    run("export", portfolio, "--to", str(data_set))
    check("data-set", "the demo's data set", json.loads(data_set.read_text(encoding="utf-8")))
    package = pathlib.Path(folder) / "report.salkku-report"
    run("package", portfolio, "--organisation", "14", "--to", str(package))
    with zipfile.ZipFile(package) as archive:
        check("report-manifest", "a package's cover", json.loads(archive.read("manifest.json")))
        check("report-package", "a package's report", json.loads(archive.read("report.json")))
    document = pathlib.Path(folder) / "report.txt"
    document.write_text("Investointi 2 1/1\nYleistilanne\n• Kaikki työpaketit on viety päätökseen sovitussa ajassa.\n"
                        "Lappi ja Kainuu raportoivat investoinnin toteumana 80 %, muut alueet 100 %.\n", encoding="utf-8")
    findings = json.loads(run("extract", str(document), "--json"))
    check("findings", "findings of a text", findings)
    if not findings["findings"]:
        sys.exit("the text yielded no findings")

print(f"{checked} documents are as their schemas say")
