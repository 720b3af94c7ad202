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

signals:
    void choiceChanged();
};

} // namespace salkku::ui
