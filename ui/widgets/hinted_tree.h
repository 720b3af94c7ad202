// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace salkku::ui {

/// A tree that says why it is empty, where its rows would be.
class HintedTree : public QTreeView {
    Q_OBJECT
public:
    explicit HintedTree(QWidget* parent = nullptr);

    void setEmptyHint(const QString& hint); ///< empty: nothing is said
    QString shownHint() const;              ///< empty while there are rows

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_emptyHint;
};

} // namespace salkku::ui
