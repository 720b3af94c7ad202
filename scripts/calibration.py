#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many findings are right at each confidence: reads the corpus's documents and compares with their truth.

usage: calibration.py SALKKU_CLI [CORPUS]        CORPUS: default SALKKU_CORPUS, else ../shared/corpus

What the truth does not list (prose, a report's sections, other pages) cannot be judged and is counted apart.
Exit status 1 where fewer than 95 % of the findings at 0.9 and above are right.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
from collections import Counter, defaultdict

BANDS = (0.9, 0.8, 0.7, 0.5, 0.0)
SHORTEST_TEXT = 24


def squashed(text):
    return re.sub(r"[\s\-–—\u00ad•]", "", text or "").lower()


def facts_in_truth(truth):
    """Counted facts of each kind, and the pages that they are listed for."""
    facts = defaultdict(Counter)
    for cell in truth.get("lights") or []:
        place = (cell["page"], cell["region"], cell["investment"])
        if cell.get("light"):
            facts["light"][place + (cell["dimension"], cell["light"])] += 1
        if cell.get("percent") is not None:
            facts["progress"][place + (cell["percent"],)] += 1
    for page in truth.get("pages") or []:
        for paragraph in page["paragraphs"]:
            if paragraph["kind"] != "title" and len(squashed(paragraph["text"])) >= SHORTEST_TEXT:
                facts["narrative"][(page["page"], squashed(paragraph["text"]))] += 1
    for table in truth.get("money") or []:
        for row in table["rows"]:
            for column, value in zip(table["columns"], row["values"]):
                if value is not None:
                    key = (table["page"], row["name"].lower(), " ".join(column.lower().split()), value)
                    facts["grant"][key] += 1
    for item in truth.get("indicators") or []:
        facts["indicator"][(0, item["investment"], item["section"], item["number"], item["due"], item["result"])] += 1
    for item in truth.get("work_packages") or []:
        facts["work_package"][(0, item["investment"], item["part"], item["number"], squashed(item["title"]))] += 1
    return facts


def facts_of(finding):
    """The finding as the truth would list it; a narrative is one fact for each of its longer items."""
    page, kind = finding["source"]["page"], finding["kind"]
    place = (page, finding["organisation"], finding["investment"])
    if kind == "light":
        return [place + (finding["dimension"], finding["light"])]
    if kind == "progress":
        return [place + (finding["percent"],)]
    if kind == "narrative":
        texts = (squashed(item["text"]) for item in finding["items"])
        return [(page, text) for text in texts if len(text) >= SHORTEST_TEXT]
    if kind == "grant":
        return [(page, finding["label"].lower(), " ".join(finding["column"].lower().split()), finding["amount_eur"])]
    if kind == "indicator" and finding["number"] > 0:
        return [(0, finding["investment"], finding["section_number"], finding["number"], finding["due"],
                 finding["result"])]
    if kind == "work_package":
        return [(0, finding["investment"], finding["part"], finding["number"], squashed(finding["title"]))]
    return []


def band_of(confidence):
    return next(band for band in BANDS if confidence >= band)


def judge(findings, truth, counts):
    listed = facts_in_truth(truth)
    pages = {kind: {fact[0] for fact in facts} for kind, facts in listed.items()}
    for finding in findings:
        kind, band = finding["kind"], band_of(finding["confidence"])
        for fact in facts_of(finding) or [None]:
            if fact is None or fact[0] not in pages.get(kind, ()):
                counts[kind, band]["unjudged"] += 1
            elif listed[kind][fact] > 0:
                listed[kind][fact] -= 1
                counts[kind, band]["right"] += 1
            else:
                counts[kind, band]["wrong"] += 1


def findings_in(program, document):
    run = subprocess.run([program, "extract", str(document), "--json"], capture_output=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{document}: {run.stderr.decode(errors='replace').strip()}")
    return json.loads(run.stdout)["findings"]


def share(count):
    judged = count["right"] + count["wrong"]
    return f"{100 * count['right'] / judged:6.1f} %" if judged else "      – "


def main(program, corpus):
    counts = defaultdict(Counter)
    truths = sorted(pathlib.Path(corpus).glob("*.truth.json"))
    if not truths:
        sys.exit(f"{corpus} holds no *.truth.json")
    for path in truths:
        truth = json.loads(path.read_text(encoding="utf-8"))
        for ending in (".pdf", ".pptx"):
            document = path.with_name(path.name.replace(".truth.json", ending))
            if document.exists():
                judge(findings_in(program, document), truth, counts)
    print(f"{'kind':14}{'from':>6}{'right':>8}{'wrong':>8}{'share':>10}{'unjudged':>10}")
    for (kind, band), count in sorted(counts.items(), key=lambda entry: (entry[0][0], -entry[0][1])):
        print(f"{kind:14}{band:6.1f}{count['right']:8}{count['wrong']:8}{share(count):>10}{count['unjudged']:10}")
    sure = sum((count for (_, band), count in counts.items() if band >= 0.9), Counter())
    print(f"{'all at 0.9':20}{sure['right']:8}{sure['wrong']:8}{share(sure):>10}{sure['unjudged']:10}")
    return 0 if 20 * sure["right"] >= 19 * (sure["right"] + sure["wrong"]) else 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    default = os.environ.get("SALKKU_CORPUS", pathlib.Path(__file__).parent.parent.parent / "shared" / "corpus")
    sys.exit(main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else default))
