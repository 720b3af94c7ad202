// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and charts as pictures on the clipboard, to be pasted into slides and letters.
#pragma once

#include "ui/widgets/copy_keys.h"

#include <QImage>
#include <QKeySequence>
#include <functional>

class QWidget;

namespace salkku::ui {

/// The whole table, also what has been scrolled out of sight; of another widget what is seen. Twice as sharp
/// as the screen.
QImage pictureOf(QWidget& widget);
void copyPicture(QWidget& widget);
QKeySequence copyPictureKey(); ///< Ctrl+Shift+C

/// For charts; `table` gives the values as tab separated text.
class CopyChart : public CopyKeys {
    Q_OBJECT
public:
    CopyChart(QWidget* chart, std::function<QString()> table);

protected:
    void copyText() const override;
    void showMenu(const QPoint& place) override;

private:
    QWidget* m_chart;
    std::function<QString()> m_table;
};

} // namespace salkku::ui
