// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/html/page_bytes.h"
#include "sample_reports.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

QString pageOf(const Report& report) {
    return QString::fromUtf8(htmlBytes(report));
}

} // namespace

TEST_CASE("a web page loads nothing and runs nothing", "[html]") {
    const QString page = pageOf(stressDeck());
    for (const char* sign : {"src=", "<script", "http://", "https://", "url(", "@import"})
        CHECK_FALSE(page.contains(QLatin1String(sign)));
}

TEST_CASE("a web page's texts cannot become markup", "[html]") {
    Report report = reportOf(
        {slideOf(QStringLiteral("<b>T</b>"), {bullets({QStringLiteral("<img onerror=x> & \"q\"")})})});
    report.title = QStringLiteral("</title><script>");
    const QString page = pageOf(report);
    CHECK(page.contains(QStringLiteral("&lt;img onerror=x&gt; &amp; &quot;q&quot;")));
    CHECK_FALSE(page.contains(QStringLiteral("<img")));
    CHECK_FALSE(page.contains(QStringLiteral("<script")));
}

TEST_CASE("a light on a web page is said in words", "[html]") {
    const TableBlock table{{QStringLiteral("Harbour"), QStringLiteral("Pace")},
                           {{{QStringLiteral("Stone"), {}, {}},
                             {QStringLiteral("40%"), Light::Red, QStringLiteral("red light")}}},
                           QStringLiteral("Lights")};
    const QString page = pageOf(reportOf({slideOf(QStringLiteral("L"), {table})}));
    CHECK(page.contains(QStringLiteral("red light")));
    CHECK(page.contains(QStringLiteral("<th scope=\"row\">Stone</th>")));
    CHECK(page.contains(QStringLiteral("<caption>Lights</caption>")));
}

TEST_CASE("slides of one run are one section of the page", "[html]") {
    Report report = reportOf(
        {slideOf({}, {bullets({QStringLiteral("One")})}), slideOf({}, {bullets({QStringLiteral("Two")})})});
    for (ReportSlide& slide : report.slides) slide.run = QStringLiteral("Line 1");
    CHECK(pageOf(report).count(QStringLiteral("<section")) == 1);
}

TEST_CASE("bullets of the second level stand inside their bullet", "[html]") {
    BulletBlock block = bullets({QStringLiteral("Outer")});
    block.bullets.push_back({QStringLiteral("Inner"), 1, false});
    block.bullets.push_back({QStringLiteral("Next"), 0, false});
    const QString page = pageOf(reportOf({slideOf(QStringLiteral("B"), {block})}));
    CHECK(page.contains(
        QStringLiteral("Outer<ul><li dir=\"auto\">Inner</li></ul></li><li dir=\"auto\">Next</li>")));
}
