// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_as_tsv.h"

#include "ui/widgets/copy_picture.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <map>
#include <set>

namespace salkku::ui {

namespace {

QString cellText(const QVariant& value) {
    QString text = value.toString();
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

// Tree rows below different parents are told apart by their parent's row as well.
using RowPath = std::pair<int, int>;

RowPath pathOf(const QModelIndex& index) {
    return index.parent().isValid() ? RowPath{index.parent().row(), index.row()} : RowPath{index.row(), -1};
}

} // namespace

CopyAsTsv::CopyAsTsv(QAbstractItemView* view)
    : CopyKeys(view)
    , m_view(view) {}

QString CopyAsTsv::selectionOf(const QAbstractItemView& view) {
    const QModelIndexList selected = view.selectionModel()->selectedIndexes();
    std::set<int> columns;
    std::map<RowPath, QModelIndex> rows;
    for (const QModelIndex& index : selected) {
        columns.insert(index.column());
        rows.emplace(pathOf(index), index);
    }
    if (rows.empty()) return {};
    QStringList heading;
    for (const int column : columns)
        heading.append(cellText(view.model()->headerData(column, Qt::Horizontal)));
    QStringList lines{heading.join(QLatin1Char('\t'))};
    for (const auto& [path, row] : rows) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex cell = row.siblingAtColumn(column);
            cells.append(selected.contains(cell) ? cellText(cell.data()) : QString());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void CopyAsTsv::copy(const QAbstractItemView& view) {
    const QString text = selectionOf(view);
    if (!text.isEmpty()) QGuiApplication::clipboard()->setText(text);
}

void CopyAsTsv::copyText() const {
    copy(*m_view);
}

void CopyAsTsv::showMenu(const QPoint& place) {
    QMenu menu(m_view);
    QAction* copyAction = menu.addAction(tr("Copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setEnabled(m_view->selectionModel() && m_view->selectionModel()->hasSelection());
    QAction* pictureAction = menu.addAction(tr("Copy the table as a picture"));
    pictureAction->setShortcut(copyPictureKey());
    QAction* allAction = menu.addAction(tr("Select all"));
    const QAction* chosen = menu.exec(m_view->viewport()->mapToGlobal(place));
    if (chosen == copyAction) copy(*m_view);
    if (chosen == pictureAction) copyPicture(*m_view);
    if (chosen == allAction) m_view->selectAll();
}

} // namespace salkku::ui
