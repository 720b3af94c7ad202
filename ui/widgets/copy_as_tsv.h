// SPDX-License-Identifier: GPL-3.0-or-later
// Tables answer Ctrl+C and the right mouse button with their selection as tab separated text, and
// Ctrl+Shift+C with a picture of the whole table.
#pragma once

#include <QObject>
#include <QString>

class QAbstractItemView;

namespace salkku::ui {

class CopyAsTsv : public QObject {
    Q_OBJECT
public:
    /// The view owns the helper.
    explicit CopyAsTsv(QAbstractItemView* view);

    /// The selected cells with their column headings; rows and columns without a selected cell are left out.
    static QString selectionOf(const QAbstractItemView& view);
    static void copy(const QAbstractItemView& view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& place);
    QAbstractItemView* m_view;
};

} // namespace salkku::ui
