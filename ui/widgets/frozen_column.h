// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace salkku::ui {

/// Keeps the first column of a table in sight while the others scroll sideways: a second view of the same
/// model lies over it. It takes no keyboard; clicks in it are the table's own.
class FrozenColumn : public QObject {
    Q_OBJECT
public:
    /// The table's model must be set.
    explicit FrozenColumn(QTableView& table);

    void update(); ///< after the table's size, font, rows or spans changed
    bool isShown() const;
    const QTableView& cover() const { return *m_cover; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectScrolling();
    void place();
    QTableView& m_table;
    QTableView* m_cover;
};

} // namespace salkku::ui
