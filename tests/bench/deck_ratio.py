#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times `salkku-cli export` against PptxGenJS under Node on the same deck, in turn, as whole processes.

usage: deck_ratio.py MODULES [--cli build/release/bin/salkku-cli] [--slides 31] [--rounds 11]
MODULES is a folder where `npm install pptxgenjs` was run. The deck is the demo's, with tables for its 22 regions;
Node is given its texts, tables, fills, charts and notes as one JSON file. Salkku also lays the slides out, puts
the data set in and reads the file back.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import tempfile
import time
import xml.etree.ElementTree as ET
import zipfile

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("modules")
parser.add_argument("--cli", default="build/release/bin/salkku-cli")
parser.add_argument("--slides", type=int, default=31)
parser.add_argument("--rounds", type=int, default=11)
arguments = parser.parse_args()

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
EMUS_IN_INCH = 914400
# Kinds of slides with a table or text each; as many investments as give the wanted number of slides.
KINDS = "title,highlights,figures,matrix,changes,investment,lights,progress,trend,partners,legend"


def inches(element):
    place, size = element.find(f".//{A}off"), element.find(f".//{A}ext")
    if place is None:
        return [0.6, 0.3, 12, 0.3]
    return [int(place.get("x")) / EMUS_IN_INCH, int(place.get("y")) / EMUS_IN_INCH,
            int(size.get("cx")) / EMUS_IN_INCH, int(size.get("cy")) / EMUS_IN_INCH]


def texts(element, name):
    return "".join(part.text or "" for part in element.iter(name))


def table_of(frame):
    rows = [[[texts(cell, A + "t"), getattr(cell.find(f"{A}tcPr/{A}solidFill/{A}srgbClr"), "attrib", {}).get("val")]
             for cell in row.iter(A + "tc")] for row in frame.iter(A + "tr")]
    return {"box": inches(frame), "rows": rows,
            "widths": [int(one.get("w")) / EMUS_IN_INCH for one in frame.iter(A + "gridCol")],
            "heights": [int(one.get("h")) / EMUS_IN_INCH for one in frame.iter(A + "tr")]}


def chart_of(frame, root):
    series = [{"name": texts(one.find(C + "tx"), C + "v"),
               "labels": [value.text for value in one.find(C + "cat").iter(C + "v")],
               "values": [float(value.text) for value in one.find(C + "val").iter(C + "v")]} for one in root.iter(C + "ser")]
    return {"box": inches(frame), "series": series, "kind": "line" if root.find(f".//{C}lineChart") is not None else "bar",
            "stacked": root.find(f".//{C}grouping").get("val") == "stacked",
            "description": frame.find(f".//{P}cNvPr").get("descr", "")}


def slide_of(archive, number):
    root = ET.fromstring(archive.read(f"ppt/slides/slide{number}.xml"))
    links = {one.get("Id"): one.get("Target") for one in ET.fromstring(archive.read(f"ppt/slides/_rels/slide{number}.xml.rels"))}
    slide = {"texts": [{"box": inches(shape), "paragraphs": [
                 {"text": texts(p, A + "t"), "bullet": p.find(f".//{A}buChar") is not None} for p in shape.iter(A + "p")]}
                 for shape in root.iter(P + "sp")], "tables": [], "charts": [],
             "notes": texts(ET.fromstring(archive.read(f"ppt/notesSlides/notesSlide{number}.xml")), A + "t")}
    for frame in root.iter(P + "graphicFrame"):
        if frame.find(f".//{A}tbl") is not None:
            slide["tables"].append(table_of(frame))
        else:
            part = "ppt" + links[frame.find(f".//{C}chart").get(R + "id")][2:]
            slide["charts"].append(chart_of(frame, ET.fromstring(archive.read(part))))
    return slide


def count_slides(deck):
    with zipfile.ZipFile(deck) as archive:
        return sum(bool(re.fullmatch(r"ppt/slides/slide\d+\.xml", name)) for name in archive.namelist())


def run(command, environment=None):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    return (time.perf_counter() - start) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def fitting_kinds(export, deck):
    """Leaves kinds of slides out until the deck has the wanted number or fewer."""
    kinds = KINDS.split(",")
    while True:
        run(export + ["--slides", ",".join(kinds)])
        if count_slides(deck) <= arguments.slides or len(kinds) == 1:
            return kinds
        kinds.pop(-3)


with tempfile.TemporaryDirectory() as folder:
    portfolio, deck, other = (str(pathlib.Path(folder, name)) for name in ("demo.salkku", "a.pptx", "b.pptx"))
    run([arguments.cli, "demo", portfolio])
    export = [arguments.cli, "export", portfolio, "--to", deck]
    export += ["--slides", ",".join(fitting_kinds(export, deck))]
    with zipfile.ZipFile(deck) as archive:
        slides = [slide_of(archive, number) for number in range(1, count_slides(deck) + 1)]
    description = pathlib.Path(folder, "slides.json")
    description.write_text(json.dumps(slides))
    script = str(pathlib.Path(__file__).with_name("deck.js"))
    environment = dict(os.environ, NODE_PATH=str(pathlib.Path(arguments.modules, "node_modules")))
    reference = ["node", script, str(description), other]
    run(export), run(reference, environment)  # warm
    pairs = [(run(export), run(reference, environment)) for _ in range(arguments.rounds)]
    rows = sum(len(table["rows"]) for slide in slides for table in slide["tables"])
    print(f"{len(slides)} slides, {sum(len(s['tables']) for s in slides)} tables with {rows} rows, "
          f"{sum(len(s['charts']) for s in slides)} charts")
for name, index in (("salkku-cli export", 0), ("PptxGenJS", 1)):
    wall, processor, memory = (statistics.median(pair[index][i] for pair in pairs) for i in range(3))
    print(f"{name:20}{wall:7.0f} ms, processor {processor:5.0f} ms, {memory:5.0f} MiB")
for name, index in (("time", 0), ("processor", 1)):
    print(f"ratio of {name:12}{statistics.median(a[index] / b[index] for a, b in pairs):7.2f}")
