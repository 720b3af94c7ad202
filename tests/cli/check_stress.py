#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_stress.py SALKKU_CLI SCHEMAS CHECK_RENDERING    status 77: openpyxl is absent

A portfolio of the hardest texts, exported in every form: slides and workbook are valid by their schemas, LibreOffice
shows every slide with no text outside its box, openpyxl and an HTML reader find every text, no word of a PDF lies
off its page, and the data set comes back as it went out. Each export has been read back by Salkku itself.
SCHEMAS is the folder of validate_ooxml.py; without it the schemas are left out, which is said.
"""
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

try:
    import openpyxl
except ImportError:
    print("SKIPPED: python3-openpyxl is not installed")
    sys.exit(77)

cli, schemas, check_rendering = sys.argv[1:4]
faults = []

SENTENCE = "Laituri %d ruopataan syvyyteen, jonka suunnitelma %d asettaa. "
HARD = [
    "".join(SENTENCE % (i % 9 + 1, i) for i in range(120)),  # the longest: several slides
    "5 < 6 & 7 > 2 \"quoted\" 'single' ]]> &amp; &#x41; <b>bold</b> <!-- no --> %1 %n",
    "Ca\u0301te\u0301 de\u0301ja\u0300 a\u0308ljy o\u0308ljy, Z\u0351\u036b\u0343\u036a\u0302\u036b",
    "Crane \U0001F3D7\uFE0F ready \U0001F469\u200D\U0001F527 and flag \U0001F1EB\U0001F1EE",
    "הנמל נפתח מחדש 2025 (vaihe 2)",
    "تم افتتاح الميناء في 2025",
    "Bell\u0007 tab\there line\u2028break form\u000cfeed nul-like \u0001 end",
    "W" * 400,
    "=SUM(A1:A9)", "+358 40 123", "@mention", "-1", "_x000D_ kept",
    "https://example.org/" + "a-long-path/" * 30,
    " ", "\u00a0", ".",
]
# XML and spreadsheets cannot hold these; what breaks a line becomes a space.
FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
BREAKS = re.compile("[\t\n\x0b\x0c\r\x85\u2028\u2029]")


def visible(text):
    return FORBIDDEN.sub("", BREAKS.sub(" ", text))


def squeezed(text):
    return "".join(visible(text).split())


def run(*arguments):
    done = subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode != 0:
        print(f"{' '.join(map(str, arguments))}: {done.stderr}")
        sys.exit(1)


def harden(data):
    """Every text of the data set becomes a hard one; structure and values stay."""
    texts = iter(range(10 ** 9))

    def next_text():
        return HARD[next(texts) % len(HARD)]

    for report in data["reports"]:
        for items in report.get("narrative", {}).values():
            for item in items:
                item["text"] = next_text()
        for light in [*report.get("lights", {}).values(), *([report["overall"]] if "overall" in report else [])]:
            if "comment" in light:
                light["comment"] = next_text()
    for indicator in data["indicators"]:
        if "note" in indicator:
            indicator["note"] = next_text()
    return data


def narrative(data):
    return [item["text"] for report in data["reports"] for items in report.get("narrative", {}).values() for item in items]


def check_workbook(path, data):
    sheet = openpyxl.load_workbook(path)["Narrative"]
    column = next(cell.column for cell in sheet[1] if cell.value == "Text")
    found = sorted(squeezed(sheet.cell(row, column).value or "") for row in range(2, sheet.max_row + 1))
    if found != sorted(squeezed(text) for text in narrative(data)):
        wanted = sorted(squeezed(text) for text in narrative(data))
        odd = [text[:60] for text in set(found) ^ set(wanted)]
        faults.append(f"the workbook's texts differ: {len(found)} of {len(wanted)}, {odd[:6]}")
    formulas = [cell.coordinate for page in openpyxl.load_workbook(path) for row in page for cell in row if cell.data_type == "f"]
    if formulas:
        faults.append(f"texts became formulas: {formulas[:5]}")
    return len(found)


class PageText(html.parser.HTMLParser):
    text = ""

    def handle_data(self, data):
        self.text += data


def check_page(path, data):
    page = PageText(convert_charrefs=True)
    page.feed(path.read_text(encoding="utf-8"))
    seen = squeezed(page.text)
    period = max(report["period"] for report in data["reports"])
    for report in data["reports"]:
        if report["period"] == period and not report.get("organisation"):
            for items in report.get("narrative", {}).values():
                for item in items:
                    if squeezed(item["text"]) not in seen:
                        faults.append(f"the web page lacks {item['text'][:60]!r}")


def check_pdf(path):
    xml = subprocess.run(["pdftotext", "-bbox", "-enc", "UTF-8", str(path), "-"], check=True, capture_output=True).stdout.decode()
    words = 0
    for number, page in enumerate(ET.fromstring(FORBIDDEN.sub("", xml)).iter("{http://www.w3.org/1999/xhtml}page"), 1):
        width, height = float(page.get("width")), float(page.get("height"))
        for word in page:
            words += 1
            left, top, right, bottom = (float(word.get(key)) for key in ("xMin", "yMin", "xMax", "yMax"))
            if left < -0.5 or top < -2 or right > width + 0.5 or bottom > height + 2:
                faults.append(f"{path.name}: page {number}: off the page: {word.text}")
    return words


def check_schemas(*paths):
    script = pathlib.Path(schemas, "validate_ooxml.py")
    if not script.exists():
        print("the schemas are left out: no", script)
        return
    done = subprocess.run(["python3", str(script), *map(str, paths)], capture_output=True, text=True)
    print(done.stdout.strip().splitlines()[-1])
    if done.returncode != 0 or not re.search(r"\b0 faults", done.stdout):
        faults.append(done.stdout[-2000:])


def check_slides(deck):
    """By LibreOffice: as many pages as slides, every word in a box."""
    if not shutil.which("soffice"):
        return print("LibreOffice is not installed: its pages are left out")
    with zipfile.ZipFile(deck) as archive:
        slides = sum(bool(re.fullmatch(r"ppt/slides/slide\d+\.xml", name)) for name in archive.namelist())
    deck.with_suffix(".txt").write_text(f"{slides}\n", encoding="utf-8")
    done = subprocess.run(["python3", check_rendering, str(deck.parent)], capture_output=True, text=True)
    print(done.stdout.strip())
    if done.returncode != 0:
        faults.append("LibreOffice shows the slides otherwise")


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    run("demo", folder / "demo.salkku", "--periods", "2")
    run("export", folder / "demo.salkku", "--to", folder / "demo.json")
    data = harden(json.loads((folder / "demo.json").read_text(encoding="utf-8")))
    (folder / "stress.json").write_text(json.dumps(data, ensure_ascii=True), encoding="utf-8")
    portfolio = folder / "stress.salkku"
    run("new", portfolio)
    run("import", portfolio, folder / "stress.json")
    (folder / "decks").mkdir()
    forms = {form: folder / f"s.{form}" for form in ("pdf", "xlsx", "html", "json")} | {"pptx": folder / "decks" / "s.pptx"}
    for path in forms.values():
        run("export", portfolio, "--lang", "en", "--to", path)
    run("export", portfolio, "--lang", "en", "--paper", "a4", "--to", folder / "a4.pdf")
    back = json.loads(forms["json"].read_text(encoding="utf-8"))
    if back != data:
        faults.append("the data set differs from what went in")
    check_schemas(forms["pptx"], forms["xlsx"])
    words = check_pdf(forms["pdf"]) + check_pdf(folder / "a4.pdf")
    texts = check_workbook(forms["xlsx"], data)
    check_page(forms["html"], data)
    check_slides(forms["pptx"])
print("\n".join(faults[:40]))
print(f"{words} words of PDF pages, {texts} texts, {len(faults)} faults")
sys.exit(1 if faults else 0)
