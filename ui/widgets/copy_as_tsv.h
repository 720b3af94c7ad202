// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/copy_keys.h"

#include <QString>

class QAbstractItemView;

namespace salkku::ui {

/// For tables: their selection as tab separated text, and a picture of the whole table.
class CopyAsTsv : public CopyKeys {
    Q_OBJECT
public:
    /// The view owns the helper.
    explicit CopyAsTsv(QAbstractItemView* view);

    /// The selected cells with their column headings; rows and columns without a selected cell are left out.
    static QString selectionOf(const QAbstractItemView& view);
    static void copy(const QAbstractItemView& view);

protected:
    void copyText() const override;
    void showMenu(const QPoint& place) override;

private:
    QAbstractItemView* m_view;
};

} // namespace salkku::ui
