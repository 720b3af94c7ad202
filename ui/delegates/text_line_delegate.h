// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QListView;

namespace salkku::ui {

/// A text in full, over as many lines as it needs, with a label above and a note below it (text_line.h).
class TextLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TextLineDelegate(QListView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int textWidth(const QModelIndex& index, int width) const;
    QListView* m_view;
};

} // namespace salkku::ui
