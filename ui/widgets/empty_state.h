// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace salkku::ui {

/// What a page shows while it has nothing to show: why, and what to do next.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const QString& title, const QString& hint);
    void setAction(const QString& text); ///< empty: none

signals:
    void actionChosen();

private:
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_action;
};

} // namespace salkku::ui
