// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace salkku::ui {

/// A question at the top of the form that waits for an answer: what could not be saved, or a conflict.
class SaveBar : public QFrame {
    Q_OBJECT
public:
    explicit SaveBar(QWidget* parent = nullptr);

    void ask(const QString& text, const QString& first, const QString& second);
    QString text() const;
    QPushButton& firstButton() const { return *m_first; }
    QPushButton& secondButton() const { return *m_second; }

signals:
    void firstChosen();
    void secondChosen();

private:
    QLabel* m_text;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace salkku::ui
