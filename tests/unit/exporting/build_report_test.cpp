// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/build_report.h"
#include "support/harbours.h"
#include "support/qt_strings.h"

#include <algorithm>

using namespace salkku;
using namespace salkku::test;

namespace {

void load(Portfolio& portfolio, const std::vector<StatusReport>& reports) {
    const auto loaded = portfolio.load(reports);
    if (!loaded) FAIL(loaded.error().text().toStdString());
}

Report built(const Portfolio& portfolio, const char* when = secondHalf) {
    auto report = buildReport(portfolio, {period(when), {}, Language::English});
    if (!report) FAIL(report.error().text().toStdString());
    return *std::move(report);
}

StatusReport national(int investment) {
    StatusReport report = harbourReport("", investment, secondHalf);
    report.state = ReportState::Imported;
    return report;
}

QString headingOf(const ReportSlide& slide) {
    const auto* bullets = slide.blocks.empty() ? nullptr : std::get_if<BulletBlock>(&slide.blocks.front());
    return bullets ? bullets->heading : QString();
}

// By its own title, or by the section that stands over its bullets.
const ReportSlide* slideTitled(const Report& report, const QString& title) {
    const auto found = std::find_if(report.slides.begin(), report.slides.end(), [&](const ReportSlide& s) {
        return s.title == title || headingOf(s) == title;
    });
    return found == report.slides.end() ? nullptr : &*found;
}

QStringList bulletsOf(const ReportSlide& slide) {
    QStringList texts;
    for (const Block& block : slide.blocks)
        if (const auto* bullets = std::get_if<BulletBlock>(&block))
            for (const Bullet& bullet : bullets->bullets) texts << bullet.text;
    return texts;
}

const TableBlock* tableOf(const ReportSlide& slide) {
    return slide.blocks.empty() ? nullptr : std::get_if<TableBlock>(&slide.blocks.front());
}

const NarrativeSection& ownSection(const Programme& programme) {
    return *std::find_if(programme.sections.begin(), programme.sections.end(),
                         [](const NarrativeSection& s) { return s.perInvestment; });
}

QString code(const Programme& programme, std::size_t index) {
    return programme.organisations[index].code.value;
}

} // namespace

TEST_CASE("a period without received reports is an error that names it", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport draft = harbourReport(code(harbours(), 0).toLatin1().constData(), 1, secondHalf);
    draft.state = ReportState::Draft;
    load(portfolio, {draft});
    const auto report = buildReport(portfolio, {period(secondHalf), {}, Language::English});
    REQUIRE_FALSE(report);
    CHECK(report.error().code == ErrorCode::NotFound);
    CHECK(report.error().where == QString::fromLatin1(secondHalf));
}

TEST_CASE("the national text is told as it is, in the investment's run", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    StatusReport report = national(1);
    report.narrative[ownSection(programme).id] = {{QStringLiteral("Dredged"), 0, false},
                                                  {QStringLiteral("Twice"), 1, false}};
    load(portfolio, {report});
    const Report deck = built(portfolio);
    const ReportSlide* slide = slideTitled(deck, ownSection(programme).names.en);
    REQUIRE(slide);
    CHECK(bulletsOf(*slide) == QStringList{QStringLiteral("Dredged"), QStringLiteral("Twice")});
    CHECK(slide->run == QStringLiteral("Investment 1"));
    CHECK(slide->title.isEmpty());
    CHECK(slide->subtitle == programme.investments.front().shortName.en);
}

TEST_CASE("without a national text the organisations' bullets stand under their names", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    StatusReport report = harbourReport(code(programme, 0).toLatin1().constData(), 1, secondHalf);
    report.narrative[ownSection(programme).id] = {{QStringLiteral("Dredged"), 0, false},
                                                  {QStringLiteral("Twice"), 1, false}};
    load(portfolio, {report});
    const Report deck = built(portfolio);
    const ReportSlide* slide = slideTitled(deck, ownSection(programme).names.en);
    REQUIRE(slide);
    CHECK(bulletsOf(*slide) == QStringList{programme.organisations[0].names.en + QStringLiteral(": Dredged"),
                                           QStringLiteral("Twice")});
}

TEST_CASE("a section for all investments gathers what is said of each", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    const SectionId common(QStringLiteral("news"));
    StatusReport all = national(0);
    all.narrative[common] = {{QStringLiteral("Of all"), 0, false}};
    StatusReport one = national(7);
    one.narrative[common] = {{QStringLiteral("Of one"), 0, false}};
    load(portfolio, {all, one});
    const Report deck = built(portfolio);
    const ReportSlide* slide = slideTitled(deck, programme.section(common)->names.en);
    REQUIRE(slide);
    CHECK(slide->run.isEmpty());
    const QStringList bullets = bulletsOf(*slide);
    REQUIRE(bullets.size() == 3);
    CHECK(bullets[0] == QStringLiteral("Of all"));
    CHECK(bullets[1].contains(programme.investment(7)->shortName.en));
    CHECK(bullets[2] == QStringLiteral("Of one"));
}

TEST_CASE("text under no heading is told too", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport report = national(1);
    report.narrative[SectionId()] = {{QStringLiteral("Loose end"), 0, false}};
    load(portfolio, {report});
    const Report deck = built(portfolio);
    const ReportSlide* slide = slideTitled(deck, QStringLiteral("Other remarks"));
    REQUIRE(slide);
    CHECK(bulletsOf(*slide) == QStringList{QStringLiteral("Loose end")});
}

TEST_CASE("drafts are not told", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    StatusReport draft = harbourReport(code(programme, 0).toLatin1().constData(), 1, secondHalf);
    draft.state = ReportState::Draft;
    draft.narrative[ownSection(programme).id] = {{QStringLiteral("Unfinished"), 0, false}};
    StatusReport received = harbourReport(code(programme, 1).toLatin1().constData(), 1, secondHalf);
    received.percent = percent(10);
    load(portfolio, {draft, received});
    CHECK_FALSE(slideTitled(built(portfolio), ownSection(programme).names.en));
}

TEST_CASE("lights and progress make a matrix, a chart and a legend", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    StatusReport report = harbourReport(code(programme, 0).toLatin1().constData(), 1, secondHalf);
    report.lights[programme.dimensions[0].id] = {Light::Red, {}};
    report.percent = percent(40);
    load(portfolio, {report});
    const Report deck = built(portfolio);

    const ReportSlide* matrix = slideTitled(deck, QStringLiteral("Lights by region and dimension"));
    REQUIRE(matrix);
    const TableBlock* table = tableOf(*matrix);
    REQUIRE(table);
    CHECK(table->columns.size() == static_cast<qsizetype>(programme.dimensions.size()) + 2);
    CHECK(table->rows[0][1].light == Light::Red);
    CHECK(table->rows[0].back().text == QStringLiteral("40%"));

    const ReportSlide* chart = slideTitled(deck, QStringLiteral("Progress by region"));
    REQUIRE(chart);
    CHECK(std::get<ChartBlock>(chart->blocks[0]).series[0].values[0] == 40.0);
    CHECK(slideTitled(deck, QStringLiteral("Legend")));
}

TEST_CASE("percentages alone make no light matrix and no legend", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport report = harbourReport(code(harbours(), 0).toLatin1().constData(), 1, secondHalf);
    report.percent = percent(40);
    load(portfolio, {report});
    const Report deck = built(portfolio);
    CHECK_FALSE(slideTitled(deck, QStringLiteral("Lights by region and dimension")));
    CHECK_FALSE(slideTitled(deck, QStringLiteral("Legend")));
    CHECK(slideTitled(deck, QStringLiteral("Lights and progress by region and investment")));
}

TEST_CASE("what became worse and better is listed with both lights", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    const DimensionId first = programme.dimensions[0].id;
    const DimensionId second = programme.dimensions[1].id;
    const QByteArray who = code(programme, 0).toLatin1();
    StatusReport before = harbourReport(who.constData(), 1, firstHalf);
    before.lights = {{first, {Light::Green, {}}}, {second, {Light::Red, {}}}};
    StatusReport now = harbourReport(who.constData(), 1, secondHalf);
    now.lights = {{first, {Light::Red, QStringLiteral("Crane broke")}}, {second, {Light::Green, {}}}};
    load(portfolio, {before, now});
    const Report deck = built(portfolio);

    const ReportSlide* worse = slideTitled(deck, QStringLiteral("Worse than in January–June 2030"));
    REQUIRE(worse);
    const auto& row = tableOf(*worse)->rows.front();
    CHECK(row[3].light == Light::Green);
    CHECK(row[4].light == Light::Red);
    CHECK(row[5].text == QStringLiteral("Crane broke"));
    const ReportSlide* better = slideTitled(deck, QStringLiteral("Better than in January–June 2030"));
    REQUIRE(better);
    CHECK(tableOf(*better)->rows.front()[4].light == Light::Green);
}

TEST_CASE("a demonstration portfolio makes a marked deck", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport report = harbourReport(code(harbours(), 0).toLatin1().constData(), 1, secondHalf);
    report.percent = percent(40);
    load(portfolio, {report});
    CHECK_FALSE(built(portfolio).isDemo);
    REQUIRE(portfolio.markAsDemo());
    CHECK(built(portfolio).isDemo);
    CHECK_FALSE(built(portfolio).demoNote.isEmpty());
}

TEST_CASE("every slide names a source, and documents of the period are listed", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport report = harbourReport(code(harbours(), 0).toLatin1().constData(), 1, secondHalf);
    report.percent = percent(40);
    load(portfolio, {report});
    NewDocument document;
    document.file = QStringLiteral("harbours.pdf");
    document.sha256 = QStringLiteral("00");
    document.kind = QStringLiteral("summary");
    document.pages = 7;
    document.period = period(secondHalf);
    REQUIRE(portfolio.addDocument(document));
    const Report deck = built(portfolio);
    for (const ReportSlide& slide : deck.slides) CHECK_FALSE(slide.sources.isEmpty());
    const ReportSlide* sources = slideTitled(deck, QStringLiteral("Sources"));
    REQUIRE(sources);
    CHECK(tableOf(*sources)->rows.front()[0].text == QStringLiteral("harbours.pdf"));
}

TEST_CASE("progress over time is one line an investment and a table of the same values", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const QByteArray first = code(harbours(), 0).toLatin1();
    StatusReport before = harbourReport(first.constData(), 1, firstHalf);
    before.percent = percent(20);
    StatusReport now = harbourReport(first.constData(), 1, secondHalf);
    now.percent = percent(55);
    load(portfolio, {before, now});
    const Report report = built(portfolio);
    const ReportSlide* slide = slideTitled(report, QStringLiteral("Progress over time"));
    REQUIRE(slide);
    const auto& chart = std::get<ChartBlock>(slide->blocks.at(0));
    CHECK(chart.kind == ChartKind::Lines);
    REQUIRE(chart.series.size() == 1);
    CHECK(chart.series.front().values == std::vector<std::optional<double>>{20.0, 55.0});
    const auto& table = std::get<TableBlock>(slide->blocks.at(1));
    CHECK(table.rows.at(0).at(2).text == QStringLiteral("55%"));
}

TEST_CASE("a report of chosen regions tells of no other", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    const Programme programme = harbours();
    StatusReport one = harbourReport(code(programme, 0).toLatin1().constData(), 1, secondHalf);
    StatusReport other = harbourReport(code(programme, 1).toLatin1().constData(), 1, secondHalf);
    one.percent = percent(10);
    other.percent = percent(90);
    load(portfolio, {one, other});
    ReportOptions options{period(secondHalf), {}, Language::English};
    options.organisations = {one.key.organisation};
    const auto report = buildReport(portfolio, options);
    REQUIRE(report);
    const QString otherName = programme.organisations[1].names.en;
    for (const ReportSlide& slide : report->slides)
        if (const TableBlock* table = tableOf(slide))
            for (const auto& row : table->rows) CHECK(row.front().text != otherName);
}

TEST_CASE("chosen slide kinds stand in the chosen order", "[report]") {
    const PortfolioFolder folder;
    Portfolio portfolio = folder.create(harbourProgrammeFile());
    StatusReport one = harbourReport(code(harbours(), 0).toLatin1().constData(), 1, secondHalf);
    one.percent = percent(10);
    light(one, harbours().dimensions.front().id.value.toLatin1().constData(), Light::Red);
    load(portfolio, {one});
    ReportOptions options{period(secondHalf), {}, Language::English};
    options.kinds = {SlideKind::Legend, SlideKind::Matrix};
    const auto report = buildReport(portfolio, options);
    REQUIRE(report);
    REQUIRE(report->slides.size() == 2);
    CHECK(report->slides[0].id == QStringLiteral("legend"));
    CHECK(report->slides[1].id == QStringLiteral("matrix"));
}

TEST_CASE("every kind of slide has a name that leads back to it", "[report]") {
    for (const SlideKind kind : allSlideKinds) CHECK(slideKindFromId(slideKindId(kind)) == kind);
    CHECK_FALSE(slideKindFromId(QStringLiteral("nothing")));
}
