// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matrix_model.h"

#include "support/harbours.h"
#include "support/qt_strings.h"
#include "ui/widgets/copy_as_tsv.h"
#include "ui/widgets/matrix_view.h"

#include <QAbstractItemModelTester>

using namespace salkku;
using namespace salkku::ui;
using namespace salkku::test;

namespace {

LightCell cell(std::optional<Light> light, Change change = Change::None) {
    return {light, change, {}};
}

PercentCell progress(int value) {
    PercentCell cell;
    cell.percent = percent(value);
    return cell;
}

// Three harbours on investment 7: A green and red, B yellow and worse, C without a report.
DimensionMatrix harbourMatrix() {
    DimensionMatrix matrix;
    matrix.investment = 7;
    DimensionRow a{OrganisationCode(QStringLiteral("A")),
                   {cell(Light::Green), cell(Light::Red)},
                   {},
                   progress(40),
                   true};
    DimensionRow b{OrganisationCode(QStringLiteral("B")),
                   {cell(Light::Yellow, Change::Worse), cell(Light::Green)},
                   {},
                   progress(90),
                   true};
    DimensionRow c{
        OrganisationCode(QStringLiteral("C")), {cell(std::nullopt), cell(std::nullopt)}, {}, {}, false};
    a.lights[1].comment = QStringLiteral("crane broken");
    matrix.rows = {a, b, c};
    return matrix;
}

MatrixContent harbourContent(Language language = Language::English) {
    return matrixContent(harbours(), harbourMatrix(), language);
}

QStringList titles(const MatrixModel& model) {
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) titles.append(model.index(row, 0).data().toString());
    return titles;
}

QString text(const MatrixModel& model, int row, int column, int role = Qt::DisplayRole) {
    return model.index(row, column).data(role).toString();
}

} // namespace

TEST_CASE("the matrix model keeps the rules of item models through every change") {
    MatrixModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setContent(harbourContent());
    MatrixArrangement grouped;
    grouped.grouped = true;
    model.setArrangement(grouped);
    model.toggleFold(0);
    model.sort(1, Qt::DescendingOrder);
    model.setContent({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("matrix cells say what the analysis says") {
    MatrixModel model;
    const DimensionMatrix matrix = harbourMatrix();
    model.setContent(harbourContent());
    REQUIRE(model.rowCount() == 3);
    REQUIRE(model.columnCount() == 4);
    for (int row = 0; row < model.rowCount(); ++row) {
        const OrganisationCode code = model.rowAt(row)->organisation;
        const auto source = std::find_if(matrix.rows.begin(), matrix.rows.end(),
                                         [&](const DimensionRow& r) { return r.organisation == code; });
        REQUIRE(source != matrix.rows.end());
        for (int column = 1; column <= 2; ++column) {
            const MatrixCell* shown = model.cellAt(model.index(row, column));
            REQUIRE(shown);
            CHECK(shown->light->light == source->lights[static_cast<std::size_t>(column) - 1].light);
        }
        CHECK(model.cellAt(model.index(row, 3))->progress->percent == source->progress.percent);
    }
}

TEST_CASE("columns carry the programme's own dimensions in the chosen language") {
    MatrixModel model;
    model.setContent(harbourContent(Language::English));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == "Pace");
    model.setContent(harbourContent(Language::Finnish));
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == "Tahti");
    CHECK(text(model, 0, 0) == "Kivisatama");
}

TEST_CASE("a light is told in words to screen readers and in tooltips, with its comment") {
    MatrixModel model;
    model.setContent(harbourContent());
    const int row = static_cast<int>(titles(model).indexOf(QStringLiteral("Stone Port")));
    REQUIRE(row >= 0);
    const QString spoken = text(model, row, 2, Qt::AccessibleTextRole);
    CHECK(spoken.contains(QStringLiteral("Stone Port")));
    CHECK(spoken.contains(QStringLiteral("red")));
    CHECK(spoken.contains(QStringLiteral("Alarm")));
    CHECK(text(model, row, 2, Qt::ToolTipRole).contains(QStringLiteral("crane broken")));
}

TEST_CASE("rows stand below their area, and a folded area keeps its heading only") {
    MatrixModel model;
    model.setContent(harbourContent());
    MatrixArrangement grouped;
    grouped.grouped = true;
    model.setArrangement(grouped);
    CHECK(titles(model) == QStringList{QStringLiteral("North"), QStringLiteral("Stone Port"),
                                       QStringLiteral("South"), QStringLiteral("Lighthouse Point"),
                                       QStringLiteral("Windy Bay")});
    model.toggleFold(2);
    CHECK(titles(model).last() == "South");
    model.toggleFold(2);
    CHECK(titles(model).size() == 5);
}

TEST_CASE("sorting by a light puts the worst last and what is missing after it, whichever way") {
    MatrixModel model;
    model.setContent(harbourContent());
    model.sort(1, Qt::AscendingOrder);
    CHECK(titles(model) == QStringList{QStringLiteral("Stone Port"), QStringLiteral("Windy Bay"),
                                       QStringLiteral("Lighthouse Point")});
    model.sort(1, Qt::DescendingOrder);
    CHECK(titles(model) == QStringList{QStringLiteral("Windy Bay"), QStringLiteral("Stone Port"),
                                       QStringLiteral("Lighthouse Point")});
}

TEST_CASE("filters keep the rows that have what they ask for") {
    MatrixModel model;
    model.setContent(harbourContent());
    const auto shown = [&](MatrixFilter filter) {
        MatrixArrangement arrangement;
        arrangement.filter = filter;
        model.setArrangement(arrangement);
        return titles(model);
    };
    CHECK(shown(MatrixFilter::Red) == QStringList{QStringLiteral("Stone Port")});
    CHECK(shown(MatrixFilter::Worse) == QStringList{QStringLiteral("Windy Bay")});
    CHECK(shown(MatrixFilter::Missing) == QStringList{QStringLiteral("Lighthouse Point")});
    CHECK(shown(MatrixFilter::All).size() == 3);
}

TEST_CASE("the view keeps its place when rows are sorted anew") {
    MatrixView view;
    view.setContent(harbourContent());
    const CellPlace place{OrganisationCode(QStringLiteral("B")), 7, DimensionId(QStringLiteral("safety"))};
    view.choose(place);
    const int before = view.currentIndex().row();
    view.setSortable(true);
    view.sortByColumn(0, Qt::DescendingOrder);
    CHECK(view.currentIndex() == view.matrix().indexOf(place));
    view.sortByColumn(0, Qt::AscendingOrder);
    CHECK(view.currentIndex() == view.matrix().indexOf(place));
    CHECK(view.currentIndex().row() == before);
}

TEST_CASE("chosen cells are copied as tab separated text with their headings") {
    MatrixView view;
    view.setContent(harbourContent());
    view.selectAll();
    const QStringList lines = CopyAsTsv::selectionOf(view).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "Region\tPace\tSafety\tProgress");
    CHECK(lines.contains(QStringLiteral("Windy Bay\tyellow\tgreen\t90%")));
    CHECK(lines.contains(QStringLiteral("Lighthouse Point\t\t\t")));
}

TEST_CASE("a long heading is broken between words, never inside one") {
    CHECK(brokenHeading(QStringLiteral("Tuotosten laajuus"), 10) == "Tuotosten\nlaajuus");
    CHECK(brokenHeading(QStringLiteral("Care and repair"), 10) == "Care and\nrepair");
    CHECK(brokenHeading(QStringLiteral("Kustannustehokkuus"), 10) == "Kustannustehokkuus");
}
