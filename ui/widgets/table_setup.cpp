// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_setup.h"

#include "ui/widgets/copy_as_tsv.h"

#include <QHeaderView>
#include <QTableView>

namespace salkku::ui {

namespace {

constexpr int rowsMeasured = 200; ///< for the width of a column: thousands would take too long

} // namespace

void setUpTable(QTableView& table, int rowHeight) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setMouseTracking(true);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    new CopyAsTsv(&table);
}

} // namespace salkku::ui
