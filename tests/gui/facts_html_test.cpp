// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/facts_html.h"

#include "support/qt_strings.h"
#include "ui/session/source_link.h"

using namespace salkku;
using namespace salkku::ui;

TEST_CASE("a work package leads to the page that it was read from, and one typed by a person nowhere") {
    RegionFacts facts;
    facts.workPackages = {{{}, {}, 1, {}, 1, QStringLiteral("read"), 5},
                          {{}, {}, 1, {}, 2, QStringLiteral("typed"), 0}};
    Provenance source;
    source.file = QStringLiteral("a.pdf");
    source.page = 3;
    facts.sources.emplace(5, source);
    const QString html = factsHtml(facts, 0, Language::English, Qt::gray);
    CHECK(html.contains(QStringLiteral("<a href=\"finding:5\">a.pdf, page 3</a>")));
    CHECK(html.count(QStringLiteral("<a ")) == 1);
}

TEST_CASE("a link to a source keeps its file, page and place") {
    Provenance source;
    source.path = QStringLiteral("reports/a.pdf");
    source.page = 3;
    source.box = QStringLiteral("1 2 30 40");
    const SourceLink link = sourceLinkOf(source);
    CHECK(link.path == source.path);
    CHECK(link.page == 3);
    REQUIRE(link.box);
    CHECK(link.box->x1 == 30);
}
