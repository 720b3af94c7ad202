// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace salkku::ui {

/// One side of a disagreement.
struct ConflictSide {
    QString title;
    QString value;
    QString source; ///< file and page, or who typed it and when
};

/// Two values of one thing side by side, for a person to choose.
class ConflictPanel : public QFrame {
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);
    void show(const ConflictSide& left, const ConflictSide& right);
    void retranslate();

signals:
    void leftTaken();
    void rightTaken();

private:
    QLabel* m_left;
    QLabel* m_right;
    QPushButton* m_takeLeft;
    QPushButton* m_takeRight;
};

} // namespace salkku::ui
