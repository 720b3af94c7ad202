#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check_rendering.py DECKS    status 77: LibreOffice or Poppler's tools are absent

Converts every deck to PDF and checks that it has a page for each slide, that every text of NAME.txt stands in
it, that every word lies on the page and in one of the slide's boxes, and that no two boxes overlap.
"""
import pathlib
import posixpath
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ET
import zipfile

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
EMUS_IN_POINT = 12700
SLACK = 4  # points: a font's own box is higher than its letters
faults = []


def convert(deck, folder):
    profile = pathlib.Path(folder, "profile").as_uri()
    subprocess.run(["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf",
                    "--outdir", folder, str(deck)], check=True, capture_output=True, timeout=150)
    return pathlib.Path(folder, deck.stem + ".pdf")


def letters(text):
    """Without spaces, joiners and directions; letters in one form, sorted out of the reading order's way."""
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc", "Mn", "Me", "So"))


def is_right_to_left(text):
    return any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)


def check_texts(name, expected, pdf):
    text = subprocess.run(["pdftotext", "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    seen = letters(text)
    for line in expected:
        words = line.split() if is_right_to_left(line) else [line]
        for word in map(letters, words):
            # A right-to-left word may come out in either order, by the PDF's own.
            if word and word not in seen and word[::-1] not in seen:
                faults.append(f"{name}: not seen: {line[:120]}")
                break


class Deck:
    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        size = self.root("ppt/presentation.xml").find(P + "sldSz")
        self.width, self.height = (int(size.get(side)) / EMUS_IN_POINT for side in ("cx", "cy"))

    def root(self, part):
        return ET.fromstring(self.archive.read(part))

    def layout_of(self, part):
        folder, name = posixpath.split(part)
        for link in self.root(f"{folder}/_rels/{name}.rels").iter(LINK):
            if link.get("Type").endswith("/slideLayout"):
                return self.root(posixpath.normpath(posixpath.join(folder, link.get("Target"))))
        return None

    def boxes(self, number):
        """Of everything that the slide itself holds; a placeholder without a frame stands where its layout has it."""
        part = f"ppt/slides/slide{number}.xml"
        layout = self.layout_of(part)
        for shape in self.root(part).find(f"{P}cSld/{P}spTree"):
            if shape.tag not in (P + "sp", P + "graphicFrame"):
                continue
            name = shape.find(f".//{P}cNvPr").get("name")
            box = frame_of(shape) or frame_of(same_place(layout, shape))
            if box is None:
                faults.append(f"slide {number}: {name} has no place")
            else:
                yield name, box


def frame_of(shape):
    if shape is None:
        return None
    place, size = shape.find(f".//{A}off"), shape.find(f".//{A}ext")
    if place is None or size is None:
        return None
    x, y, w, h = (int(n) / EMUS_IN_POINT for n in (place.get("x"), place.get("y"), size.get("cx"), size.get("cy")))
    return x, y, x + w, y + h


def same_place(layout, shape):
    wanted = shape.find(f".//{P}ph")
    for other in layout.iter(P + "sp"):
        place = other.find(f".//{P}ph")
        if wanted is not None and place is not None and place.get("idx") == wanted.get("idx") and place.get("type") == wanted.get("type"):
            return other
    return None


def holds(box, word):
    return (box[0] - SLACK <= word[0] and word[2] <= box[2] + SLACK and box[1] - SLACK <= word[1] and word[3] <= box[3] + SLACK)


def check_boxes(name, number, deck, boxes):
    for i, (one, a) in enumerate(boxes):
        if a[0] < -0.1 or a[1] < -0.1 or a[2] > deck.width + 0.1 or a[3] > deck.height + 0.1:
            faults.append(f"{name}: slide {number}: {one} reaches off the slide")
        for other, b in boxes[i + 1:]:
            if min(a[2], b[2]) - max(a[0], b[0]) > 0.5 and min(a[3], b[3]) - max(a[1], b[1]) > 0.5:
                faults.append(f"{name}: slide {number}: {one} and {other} overlap")


def check_places(name, deck, pdf):
    xml = subprocess.run(["pdftotext", "-bbox", "-enc", "UTF-8", str(pdf), "-"], check=True, capture_output=True).stdout.decode()
    xml = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "", xml)
    for number, page in enumerate(ET.fromstring(xml).iter("{http://www.w3.org/1999/xhtml}page"), 1):
        boxes = list(deck.boxes(number))
        check_boxes(name, number, deck, boxes)
        for word in page:
            place = tuple(float(word.get(key)) for key in ("xMin", "yMin", "xMax", "yMax"))
            if place[0] < 0 or place[1] < 0 or place[2] > deck.width + 0.5 or place[3] > deck.height + 0.5:
                faults.append(f"{name}: slide {number}: off the slide: {word.text}")
            elif not any(holds(box, place) for _, box in boxes):
                faults.append(f"{name}: slide {number}: outside every box: {word.text}")


def check(path, folder):
    slides, *expected = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    pdf = convert(path, folder)
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True).stdout.decode()
    pages = re.search(r"Pages:\s+(\d+)", info).group(1)
    if pages != slides:
        faults.append(f"{path.name}: {slides} slides, {pages} pages")
    check_texts(path.name, expected, pdf)
    check_places(path.name, Deck(path), pdf)
    print(f"{path.name}: {pages} pages, {len(expected)} texts")


missing = [tool for tool in ("soffice", "pdftotext", "pdfinfo") if not shutil.which(tool)]
if missing:
    print("SKIPPED: not installed:", ", ".join(missing))
    sys.exit(77)
decks = sorted(pathlib.Path(sys.argv[1]).glob("*.pptx"))
assert decks, "no decks"
with tempfile.TemporaryDirectory() as folder:
    for deck in decks:
        check(deck, folder)
print("\n".join(faults[:40]))
print(len(faults), "faults")
sys.exit(1 if faults else 0)
