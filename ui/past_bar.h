// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace salkku::ui {

/// Stands above every page while the portfolio is shown as it stood on a date.
class PastBar : public QFrame {
    Q_OBJECT
public:
    explicit PastBar(Session& session, QWidget* parent = nullptr);
    QString text() const;
    QPushButton& returnButton() const { return *m_return; }

signals:
    void returnWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();
    Session& m_session;
    QLabel* m_text;
    QPushButton* m_return;
};

} // namespace salkku::ui
