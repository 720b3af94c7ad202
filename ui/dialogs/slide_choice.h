// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_report.h"

#include <QListWidget>

namespace salkku::ui {

/// The kinds of slides, to be ticked and dragged into an order.
class SlideChoice : public QListWidget {
    Q_OBJECT
public:
    explicit SlideChoice(QWidget* parent = nullptr);

    std::vector<SlideKind> chosen() const; ///< in the list's order
    /// Ticks these, in this order, before the others; all where there are none.
    void choose(const std::vector<SlideKind>& kinds);

signals:
    void choiceChanged();
};

} // namespace salkku::ui
