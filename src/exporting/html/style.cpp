// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html/style.h"

#include "exporting/light_look.h"

namespace salkku::html {

namespace {

const char* const rules = R"css(
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--line:#dfe3e8;--text:#1c2430;--muted:#5b6776;--accent:#1f5fa8;--head:#e7f0fa;
--s0:#1f5fa8;--s1:#b35f00;--s2:#5b6776;--s3:#2f86d6;--s4:#7a3e9d;--s5:#1b7f4f}
@media (prefers-color-scheme:dark){:root{--ground:#1b1f24;--card:#23282f;--line:#3a424c;--text:#e8ebef;--muted:#a3adb8;--accent:#7db4f0;--head:#24384f;
--s0:#7db4f0;--s1:#f0a35a;--s2:#a3adb8;--s3:#b9d7f7;--s4:#c79be0;--s5:#6cc79b}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 Arial,"Liberation Sans",sans-serif}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px;top:0;background:var(--card);padding:8px 16px;z-index:1}
.skip:focus{left:8px}
header,main,footer,nav{max-width:1120px;margin:0 auto;padding:0 24px}
header{padding-top:40px}
h1{font-size:2rem;line-height:1.2;margin:0 0 8px}
h2{font-size:1.4rem;line-height:1.25;margin:0 0 12px}
h3{font-size:1.1rem;margin:20px 0 6px;color:var(--accent)}
h4,h5,h6{font-size:1rem;margin:14px 0 4px}
.facts{color:var(--muted);margin:0 0 4px}
.demo{display:inline-block;background:#fff3cc;color:#6b4e00;font-weight:bold;padding:4px 14px;border-radius:14px;margin:8px 0}
nav ol{columns:2;column-gap:40px;padding-left:1.4em;margin:8px 0 0}
nav h2{margin-top:24px}
nav li{break-inside:avoid;margin:0;padding:4px 0}
section{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:24px;margin:24px 0}
.part{color:var(--accent);font-weight:bold;font-size:.875rem;margin:0}
ul{padding-left:1.3em;margin:6px 0 12px}
li{margin:4px 0;overflow-wrap:anywhere}
li::marker{color:var(--accent)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--muted);padding:0 0 8px;font-size:.875rem}
th,td{text-align:left;vertical-align:top;padding:5px 10px;border-bottom:1px solid var(--line);overflow-wrap:break-word}
thead th,thead td{background:var(--head);vertical-align:bottom}
tbody th{font-weight:normal}
td.light{font-weight:bold;text-align:center;white-space:nowrap;border:2px solid var(--card)}
td.beside .name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
td.beside{position:relative}
.lit{text-align:center}
td.number{white-space:nowrap;text-align:right;width:1%}
.chart thead th+th{text-align:right;white-space:nowrap}
td.bars{width:60%;padding:5px 10px;vertical-align:middle}
.track{background:var(--line);border-radius:3px}
.stack{display:flex}
.bar{display:block;height:1.1em;border-radius:3px;background:var(--s0)}
.stack .bar{border-radius:0}
.s1.bar,.s1.mark{background:var(--s1)}.s2.bar,.s2.mark{background:var(--s2)}.s3.bar,.s3.mark{background:var(--s3)}.s4.bar,.s4.mark{background:var(--s4)}.s5.bar,.s5.mark{background:var(--s5)}.s0.mark{background:var(--s0)}
.legend,.key{list-style:none;padding:0}
.key li{display:inline-block;margin-right:20px}
.mark{display:inline-block;min-width:1.6em;height:1.6em;line-height:1.6em;text-align:center;font-weight:bold;border-radius:4px;margin-right:6px}
.lines{width:100%;height:auto;max-height:420px}
.lines text{fill:var(--text);font-size:13px}
.grid{stroke:var(--line)}
.lines polyline{fill:none;stroke-width:2.5;stroke:var(--s0)}
.lines circle{fill:var(--s0)}
.lines .s1 polyline{stroke:var(--s1)}.lines .s1 circle{fill:var(--s1)}
.lines .s2 polyline{stroke:var(--s2)}.lines .s2 circle{fill:var(--s2)}
.lines .s3 polyline{stroke:var(--s3)}.lines .s3 circle{fill:var(--s3)}
.lines .s4 polyline{stroke:var(--s4)}.lines .s4 circle{fill:var(--s4)}
.lines .s5 polyline{stroke:var(--s5)}.lines .s5 circle{fill:var(--s5)}
.sources{color:var(--muted);font-size:.875rem;margin:16px 0 0}
footer{color:var(--muted);padding-bottom:40px;font-size:.875rem}
@media (max-width:700px){nav ol{columns:1}section{padding:16px}}
@media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--line:#bbb;--text:#000;--muted:#444;--accent:#1f5fa8;--head:#e7f0fa}
body{font-size:11pt}table{font-size:8pt}th,td{padding:2pt 3pt}header,main,footer{max-width:none;padding:0}nav,.skip{display:none}section{border:0;padding:0;margin:0 0 18pt}
h2,h3,h4{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}
.light,.bar,.mark,thead th,.demo{print-color-adjust:exact;-webkit-print-color-adjust:exact}
@page{size:A4 landscape;margin:15mm}}
)css";

} // namespace

QString styleSheet() {
    QString sheet = QString::fromUtf8(rules);
    for (const Light light : allLights) {
        const LightLook look = lookOf(light);
        sheet +=
            QStringLiteral(".light.%1{background:#%2;color:#%3}\n").arg(lightId(light), look.fill, look.ink);
    }
    return sheet;
}

} // namespace salkku::html
