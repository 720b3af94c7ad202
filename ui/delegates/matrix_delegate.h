// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matrix_content.h"
#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace salkku::ui {

/// Paints the cells of a MatrixModel.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace salkku::ui
