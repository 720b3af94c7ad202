// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace salkku::ui {

/// A line at the top of a page that tells what just happened, with one thing to do about it.
class Notice : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Good, Bad };

    explicit Notice(QWidget* parent = nullptr);
    void tell(Kind kind, const QString& text, const QString& action = {});
    QString text() const;

signals:
    void actionChosen();

private:
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace salkku::ui
