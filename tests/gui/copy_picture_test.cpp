// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_picture.h"

#include "support/qt_strings.h"
#include "ui/widgets/copy_as_tsv.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace salkku::ui;

namespace {

constexpr int rows = 60;
const QColor lastColour(Qt::red);

struct LongTable {
    LongTable() {
        for (int row = 0; row < rows; ++row) model.setItem(row, 0, new QStandardItem(QString::number(row)));
        model.item(rows - 1)->setBackground(lastColour);
        table.setModel(&model);
        table.verticalHeader()->hide();
        table.resize(200, 150);
        table.show();
    }
    QStandardItemModel model{rows, 1};
    QTableView table;
};

} // namespace

TEST_CASE("a table's picture shows the rows that are scrolled out of sight") {
    LongTable fixture;
    const QImage picture = pictureOf(fixture.table);
    REQUIRE(picture.height() >= 2 * fixture.table.verticalHeader()->length());
    const int middleOfLast = picture.height() - fixture.table.rowHeight(rows - 1);
    CHECK(picture.pixelColor(picture.width() / 2 - 20, middleOfLast) == lastColour);
}

TEST_CASE("a table is as it was after its picture was made") {
    LongTable fixture;
    const QSize before = fixture.table.size();
    pictureOf(fixture.table);
    CHECK(fixture.table.size() == before);
}

TEST_CASE("Ctrl+Shift+C copies a table as a picture") {
    LongTable fixture;
    new CopyAsTsv(&fixture.table);
    QApplication::clipboard()->clear();
    QTest::keyClick(&fixture.table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_CASE("a chart copies its values and its picture by keys") {
    QWidget chart;
    chart.resize(100, 50);
    chart.show();
    new CopyChart(&chart, [] { return QStringLiteral("a\tb\n"); });
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("a\tb\n"));
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->image().width() == 200);
}
