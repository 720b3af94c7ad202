// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and charts as pictures on the clipboard, to be pasted into slides and letters.
#pragma once

#include <QImage>
#include <QKeySequence>
#include <QObject>
#include <functional>

class QWidget;

namespace salkku::ui {

/// The whole table, also what has been scrolled out of sight; of another widget what is seen. Twice as sharp
/// as the screen.
QImage pictureOf(QWidget& widget);
void copyPicture(QWidget& widget);
QKeySequence copyPictureKey(); ///< Ctrl+Shift+C

/// Lets a chart answer the right mouse button, Ctrl+C with its values as tab separated text, and
/// Ctrl+Shift+C with its picture. The chart owns the helper.
class CopyChart : public QObject {
    Q_OBJECT
public:
    CopyChart(QWidget* chart, std::function<QString()> table);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMenu(const QPoint& place);
    void copyTable() const;
    QWidget* m_chart;
    std::function<QString()> m_table;
};

} // namespace salkku::ui
