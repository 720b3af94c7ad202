// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_template.h"
#include "app/saved_comparisons.h"
#include "storage/portfolio.h"
#include "support/files.h"
#include "support/portfolios.h"
#include "support/qt_strings.h"

using namespace salkku;
using namespace salkku::test;

namespace {

ExportTemplate minister() {
    ExportTemplate choices{QStringLiteral("Minister"), ExportForm::Pdf, {{period("2030-01/2030-06")}, {}}};
    ReportOptions& report = choices.options.report;
    report.call = CallId(QStringLiteral("C1"));
    report.language = Language::Swedish;
    report.from = period("2029-07/2029-12");
    report.organisations = {OrganisationCode(QStringLiteral("A")), OrganisationCode(QStringLiteral("B"))};
    report.investments = {2, 1};
    report.kinds = {SlideKind::Legend, SlideKind::Matrix};
    choices.options.paper = Paper::A4;
    choices.options.part = QStringLiteral("lights-1");
    choices.theme = QStringLiteral("/themes/house.pptx");
    return choices;
}

} // namespace

TEST_CASE("an export template comes back with all its choices", "[export template]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const ExportTemplate saved = minister();
    REQUIRE(saveExportTemplate(portfolio, saved));
    const auto read = exportTemplate(portfolio, QStringLiteral("Minister"));
    REQUIRE(read);
    CHECK(read->form == saved.form);
    CHECK(read->options.paper == saved.options.paper);
    CHECK(read->options.part == saved.options.part);
    CHECK(read->theme == saved.theme);
    CHECK(read->options.report.call == saved.options.report.call);
    CHECK(read->options.report.language == saved.options.report.language);
    CHECK(read->options.report.from == saved.options.report.from);
    CHECK(read->options.report.organisations == saved.options.report.organisations);
    CHECK(read->options.report.investments == saved.options.report.investments);
    CHECK(read->options.report.kinds == saved.options.report.kinds);
}

TEST_CASE("an unknown export template is refused by those there are", "[export template]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    CHECK(exportTemplate(portfolio, QStringLiteral("Board")).error().code == ErrorCode::NotFound);
    REQUIRE(saveExportTemplate(portfolio, minister()));
    const auto read = exportTemplate(portfolio, QStringLiteral("Board"));
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QStringLiteral("Minister")));
}

TEST_CASE("an export template names its saved views, and takes them as they are now", "[export template]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    SavedComparison view{QStringLiteral("Eastern reds"), CompareView::Map};
    REQUIRE(portfolio.saveView(savedViewOf(view)));
    ExportTemplate saved = minister();
    saved.options.report.views = {view};
    REQUIRE(saveExportTemplate(portfolio, saved));
    view.view = CompareView::Bars;
    REQUIRE(portfolio.saveView(savedViewOf(view)));
    const auto read = exportTemplate(portfolio, QStringLiteral("Minister"));
    REQUIRE(read);
    REQUIRE(read->options.report.views.size() == 1);
    CHECK(read->options.report.views.front().view == CompareView::Bars);
    REQUIRE(portfolio.removeView(comparisonPage(), QStringLiteral("Eastern reds")));
    CHECK(exportTemplate(portfolio, QStringLiteral("Minister")).error().code == ErrorCode::NotFound);
}

TEST_CASE("an export template that others wrote is an error", "[export template]") {
    for (const char* state :
         {"", "[]", "{}", "{\"form\":\"pptx\",\"language\":\"xx\"}", "{\"form\":\"doc\",\"language\":\"fi\"}",
          "{\"form\":\"pptx\",\"language\":\"fi\",\"slides\":[\"songs\"]}"})
        CHECK_FALSE(
            exportTemplateOf({exportTemplatePage(), QStringLiteral("x"), QString::fromLatin1(state)}));
}
