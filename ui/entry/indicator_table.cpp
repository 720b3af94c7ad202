// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/indicator_table.h"

#include <QCoreApplication>
#include <QHeaderView>

namespace salkku::ui {

namespace {

enum Column { Number, Statement, Due, ResultColumn, Note, ColumnCount };

class Text {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTable)
};

// The numbers that name results in the file.
const QLatin1String met("met"), partly("partly"), notMet("not_met");

} // namespace

QString indicatorResultText(const QString& result) {
    if (result == met) return Text::tr("yes");
    if (result == partly) return Text::tr("partly");
    if (result == notMet) return Text::tr("no");
    return QString(QChar(0x2013));
}

IndicatorTable::IndicatorTable(QWidget* parent)
    : QTableWidget(parent) {
    setColumnCount(ColumnCount);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(Statement, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    retranslate();
}

void IndicatorTable::retranslate() {
    setAccessibleName(Text::tr("Indicators"));
    setHorizontalHeaderLabels(
        {Text::tr("No."), Text::tr("Indicator"), Text::tr("Due"), Text::tr("Result"), Text::tr("Note")});
}

void IndicatorTable::setIndicators(const std::vector<StoredIndicator>& indicators) {
    setRowCount(static_cast<int>(indicators.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const StoredIndicator& indicator = indicators[static_cast<std::size_t>(row)];
        const auto put = [&](int column, const QString& text) {
            setItem(row, column, new QTableWidgetItem(text));
        };
        put(Number, QString::number(indicator.number));
        put(Statement, indicator.statement);
        put(Due, indicator.due ? indicator.due->toString() : QString());
        put(ResultColumn, indicatorResultText(indicator.result));
        put(Note, indicator.note);
        item(row, Statement)->setToolTip(indicator.statement);
    }
    resizeRowsToContents();
    fitHeight();
}

void IndicatorTable::fitHeight() {
    int height = horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < rowCount(); ++row) height += rowHeight(row);
    setFixedHeight(height);
}

} // namespace salkku::ui
