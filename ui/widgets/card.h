// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace salkku::ui {

/// A white area with a thin frame, with a title where it has one.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QVBoxLayout* body() const { return m_body; }

private:
    QLabel* m_title;
    QVBoxLayout* m_body;
};

} // namespace salkku::ui
