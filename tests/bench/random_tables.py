#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Light tables of random shape, printed by Chromium, against what Salkku reads in them.

    python3 tests/bench/random_tables.py build/release/bin/salkku-cli [--count 60] [--seed 1] [--keep FOLDER]

Each table draws its own organisations, dimensions, language, direction, marks, colours, borders, sizes, legend and
percentages, so that what is tuned to one document shows as a loss here. Prints, of all tables, how many lights and
percentages were read rightly, wrongly and not at all, and names the tables that were not read to the full.
"""
import argparse
import html
import json
import pathlib
import random
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "fixtures"))
from make_producers import PROGRAMME, print_with_chromium  # noqa: E402

LIGHTS = ("green", "yellow", "red", "grey")
PALETTES = {
    "office": ("00B050", "FFFF00", "FF0000", "BFBFBF"), "soft": ("8FD19E", "FFE08A", "E57373", "CFD8DC"),
    "deep": ("2E7D32", "F9A825", "B71C1C", "9E9E9E"), "web": ("28A745", "FFC107", "DC3545", "DEE2E6"),
    "blue-green": ("00A79D", "FDB913", "EF4136", "A7A9AC"), "excel": ("C6EFCE", "FFEB9C", "FFC7CE", "D9D9D9"),
}
FONTS = ("DejaVu Sans", "Liberation Serif", "Liberation Sans", "DejaVu Serif", "Noto Sans")
PAGES = {"a4 high": "210mm 297mm", "a4 wide": "297mm 210mm", "16:9": "338mm 190mm", "4:3": "254mm 190mm"}
TITLES = {"fi": ("P4 investointi {i} – liikennevalot {m}-{n}/{y}", "Investointi {i}: tilannekuva {m}–{n}/{y}",
                 "RRP2 Investointi {i} liikennevalot {m}-{n}/{y}"),
          "sv": ("Investering {i} – trafikljus {m}-{n}/{y}", "P4 investering {i}: lägesbild {m}–{n}/{y}")}
PROGRESS = {"fi": ("Edistyminen", "Edistymis-%", "Edistymisprosentti", "Toteuma %", "Eteneminen %"),
            "sv": ("Framsteg", "Framsteg %", "Framskridande %")}
CORNER = {"fi": ("Alue", "Hyvinvointialue", "", "Organisaatio"), "sv": ("Område", "Välfärdsområde", "", "")}


class Table:
    def __init__(self, seed):
        self.chance = chance = random.Random(seed)
        self.language = chance.choice(("fi", "fi", "sv"))
        self.regions_down = chance.random() < 0.6
        self.investment = chance.randint(1, 4)
        organisations = chance.sample(PROGRAMME["organisations"][:22], chance.randint(4, 22))
        if chance.random() < 0.7:
            organisations.sort(key=lambda o: o["names"][self.language])
        dimensions = PROGRAMME["dimensions"]
        self.dimensions = dimensions if chance.random() < 0.6 else \
            sorted(chance.sample(dimensions, chance.randint(3, 6)), key=dimensions.index)
        self.organisations = organisations
        self.lights = {(o["code"], d["id"]): chance.choices(LIGHTS, (5, 3, 2, 1))[0]
                       for o in organisations for d in self.dimensions}
        self.percents = {o["code"]: chance.randint(0, 20) * 5 for o in organisations} if chance.random() < 0.7 else {}
        self.mark = chance.choice(("cell", "cell", "disc", "disc", "glyph", "svg", "pill", "named"))
        self.palette = dict(zip(LIGHTS, PALETTES[chance.choice(list(PALETTES))]))
        # A pale palette without a legend is beyond any reader: reds and greens may be anything.
        self.legend = chance.choice(("below", "above", "none", "below")) if self.palette["green"] != "C6EFCE" else "below"
        self.page = chance.choice([p for p in PAGES if self.regions_down or p != "a4 high"])
        self.style = {"border": chance.choice(("none", "1px solid #999", "1px solid #fff", "2px solid #333", "rows")),
                      "pad": chance.choice((1, 2, 4, 7)), "size": chance.choice((8, 9, 10, 11)),
                      "font": chance.choice(FONTS), "head": chance.choice(("plain", "dark", "band")),
                      "zebra": chance.random() < 0.4, "fixed": chance.random() < 0.5}
        self.percent_first = chance.random() < 0.2
        self.total = bool(self.percents) and chance.random() < 0.3
        self.numbered = self.regions_down and chance.random() < 0.15
        self.aliases = chance.random() < 0.2
        self.blank_greys = chance.random() < 0.2
        self.long_names = self.regions_down and chance.random() < 0.2

    def described(self):
        return (f"{self.language} {'rows' if self.regions_down else 'columns'} {len(self.organisations)}×{len(self.dimensions)} "
                f"{self.mark} legend {self.legend} {self.page} percent {bool(self.percents)} {self.style} "
                f"first {self.percent_first} total {self.total} numbered {self.numbered} long {self.long_names} "
                f"aliases {self.aliases} blank {self.blank_greys}")

    def name(self, organisation):
        name = organisation["names"][self.language]
        if self.aliases and organisation.get("aliases"):
            return organisation["aliases"][0]
        if self.long_names and organisation["kind"] == "county":
            return f"{name} välfärdsområde" if self.language == "sv" else f"{name} hyvinvointialue"
        return name

    def light(self, organisation, dimension):
        light = self.lights[organisation["code"], dimension["id"]]
        rgb = self.palette[light]
        if self.blank_greys and light == "grey":
            return "<td></td>"
        if self.mark == "cell":
            return f'<td style="background:#{rgb}"></td>'
        if self.mark == "glyph":
            return f'<td class="c" style="color:#{rgb};font-size:150%">●</td>'
        if self.mark == "named":  # the light's name stands on it
            word = PROGRAMME["lights"][light]["names"][self.language]
            return f'<td class="c" style="background:#{rgb};font-size:6pt">{word}</td>'
        if self.mark == "svg":
            return f'<td class="c"><svg width="14" height="14"><circle cx="7" cy="7" r="6" fill="#{rgb}"/></svg></td>'
        shape = "50%" if self.mark == "disc" else "4px"
        width = 14 if self.mark == "disc" else 26
        return (f'<td class="c"><span style="display:inline-block;width:{width}px;height:14px;border-radius:{shape};'
                f'background:#{rgb}"></span></td>')

    def percent(self, organisation):
        return f'<td class="c">{self.percents[organisation["code"]]} %</td>'

    def head(self, words, turned=False):
        words = html.escape(words)
        return f'<th><div class="turned">{words}</div></th>' if turned else f"<th>{words}</th>"

    def progress_word(self):
        return random.Random(self.investment + len(self.organisations)).choice(PROGRESS[self.language])

    def rows_down(self):
        corner = random.Random(len(self.organisations)).choice(CORNER[self.language])
        heads = [self.head(d["names"][self.language]) for d in self.dimensions]
        if self.percents:
            heads.insert(0 if self.percent_first else len(heads), self.head(self.progress_word()))
        yield ("<th>Nro</th>" if self.numbered else "") + self.head(corner) + "".join(heads)
        for number, o in enumerate(self.organisations, 1):
            cells = [self.light(o, d) for d in self.dimensions]
            if self.percents:
                cells.insert(0 if self.percent_first else len(cells), self.percent(o))
            yield (f"<td>{number}.</td>" if self.numbered else "") + f"<td>{html.escape(self.name(o))}</td>" + "".join(cells)
        if self.total:
            mean = round(sum(self.percents.values()) / len(self.percents))
            cells = ["<td></td>"] * len(self.dimensions)
            cells.insert(0 if self.percent_first else len(cells), f'<td class="c">{mean} %</td>')
            word = "Medeltal" if self.language == "sv" else "Keskiarvo"
            yield ("<td></td>" if self.numbered else "") + f"<td>{word}</td>" + "".join(cells)

    def rows_across(self):
        yield self.head("") + "".join(self.head(self.name(o), True) for o in self.organisations)
        rows = [f"<td>{d['names'][self.language]}</td>" + "".join(self.light(o, d) for o in self.organisations)
                for d in self.dimensions]
        if self.percents:
            row = f"<td>{self.progress_word()}</td>" + "".join(self.percent(o) for o in self.organisations)
            rows.insert(0 if self.percent_first else len(rows), row)
        yield from rows

    def legend_html(self):
        items = "".join(f'<span style="margin-right:18px"><span style="display:inline-block;width:12px;height:12px;'
                        f'background:#{self.palette[l]};border-radius:{"6px" if self.mark == "disc" else "0"}"></span> '
                        f'{PROGRAMME["lights"][l]["meanings"][self.language]}</span>' for l in LIGHTS)
        return f'<p style="font-size:9pt">{items}</p>'

    def page_html(self):
        s = self.style
        border = "" if s["border"] in ("none", "rows") else f"border:{s['border']};"
        row = "border-bottom:1px solid #bbb;" if s["border"] == "rows" else ""
        head = {"plain": "", "dark": "background:#1f3864;color:#fff;", "band": "background:#e7ecf4;"}[s["head"]]
        zebra = "tr:nth-child(even) td{background:#f2f2f2}" if s["zebra"] and self.mark != "cell" else ""
        # Columns of one width hold their headings only where the page is wide.
        fixed = "table-layout:fixed;width:100%;" if s["fixed"] and self.regions_down and self.page != "a4 high" else ""
        style = (f"@page{{size:{PAGES[self.page]};margin:12mm}}*{{-webkit-print-color-adjust:exact}}"
                 f"body{{font:{s['size']}pt '{s['font']}';margin:0}}h1{{font-size:16pt}}"
                 f"table{{border-collapse:collapse;{fixed}}}td,th{{padding:{s['pad']}px;{border}{row}}}th{{{head}}}"
                 f"td.c{{text-align:center}}{zebra}td{{height:16px;min-width:20px}}"
                 ".turned{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}")
        month = self.chance.choice((1, 3, 5, 7, 9, 11))
        title = self.chance.choice(TITLES[self.language]).format(i=self.investment, m=month, n=month + 1, y=2025)
        rows = self.rows_down() if self.regions_down else self.rows_across()
        table = "<table>" + "".join(f"<tr>{r}</tr>" for r in rows) + "</table>"
        above, below = (self.legend_html() if self.legend == place else "" for place in ("above", "below"))
        return f'<meta charset="utf-8"><style>{style}</style><h1>{title}</h1>{above}{table}{below}'

    def truth(self):
        facts = {("light", o, self.investment, d): light for (o, d), light in self.lights.items()
                 if light != "grey" or not self.blank_greys}
        facts.update({("progress", o, self.investment, None): value for o, value in self.percents.items()})
        return facts


def read(cli, path):
    answer = json.loads(subprocess.run([cli, "extract", str(path), "--json"], capture_output=True, check=True).stdout)
    facts = {}
    for f in answer["findings"]:
        if f["kind"] == "light":
            facts["light", f["organisation"], f["investment"], f["dimension"]] = f["light"]
        elif f["kind"] == "progress":
            facts["progress", f["organisation"], f["investment"], None] = f.get("percent", f.get("value"))
    return facts


def main():
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("cli")
    arguments.add_argument("--count", type=int, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--keep", help="a folder where the tables stay")
    given = arguments.parse_args()
    counts = {kind: [0, 0, 0, 0] for kind in ("light", "progress")}
    with tempfile.TemporaryDirectory() as passing:
        folder = pathlib.Path(given.keep or passing)
        folder.mkdir(exist_ok=True, parents=True)
        for seed in range(given.seed, given.seed + given.count):
            table, path = Table(seed), folder / f"table-{seed}.pdf"
            page, truth = table.page_html(), table.truth()
            if not path.exists():
                print_with_chromium(page, path)
            found = read(given.cli, path)
            faults = []
            for kind, count in counts.items():
                wanted = {k: v for k, v in truth.items() if k[0] == kind}
                got = {k: v for k, v in found.items() if k[0] == kind}
                right = sum(1 for k, v in wanted.items() if got.get(k) == v)
                wrong = sum(1 for k, v in got.items() if k in wanted and wanted[k] != v)
                beyond = sum(1 for k in got if k not in wanted)
                for place, more in enumerate((len(wanted), right, wrong, beyond)):
                    count[place] += more
                if right < len(wanted) or wrong or beyond:
                    faults.append(f"{kind} {right}/{len(wanted)}, {wrong} wrong, {beyond} beyond")
            if faults:
                print(f"table {seed}: {'; '.join(faults)} | {table.described()}")
    for kind, (wanted, right, wrong, beyond) in counts.items():
        print(f"{kind}: {right} of {wanted} right, {wrong} wrong, {beyond} beyond the truth")


if __name__ == "__main__":
    main()
