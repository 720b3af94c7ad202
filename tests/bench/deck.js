// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node deck.js SLIDES.json TARGET.pptx    writes with PptxGenJS the deck that deck_ratio.py describes
const fs = require("fs");
const PptxGenJS = require("pptxgenjs");

const deck = new PptxGenJS();
deck.layout = "LAYOUT_WIDE";
for (const slide of JSON.parse(fs.readFileSync(process.argv[2]))) {
  const page = deck.addSlide();
  for (const text of slide.texts) {
    const [x, y, w, h] = text.box;
    const runs = text.paragraphs.map((p) => ({ text: p.text, options: { bullet: p.bullet, breakLine: true } }));
    page.addText(runs, { x, y, w, h, fontSize: 12 });
  }
  for (const table of slide.tables) {
    const [x, y, w] = table.box;
    const rows = table.rows.map((row) => row.map(([text, fill]) => ({ text, options: fill ? { fill: { color: fill } } : {} })));
    page.addTable(rows, { x, y, w, colW: table.widths, rowH: table.heights, fontSize: 12 });
  }
  for (const chart of slide.charts) {
    const [x, y, w, h] = chart.box;
    const kind = chart.kind === "line" ? deck.charts.LINE : deck.charts.BAR;
    page.addChart(kind, chart.series, { x, y, w, h, barDir: "bar", barGrouping: chart.stacked ? "stacked" : "clustered", altText: chart.description });
  }
  page.addNotes(slide.notes);
}
deck.writeFile({ fileName: process.argv[3], compression: true });
