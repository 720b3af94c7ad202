// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace salkku::ui {

/// A few choices side by side, one of them chosen. Arrow keys move between them.
class SegmentedChoice : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    /// Keeps the chosen place where it still exists.
    void setChoices(const QStringList& names, const QStringList& toolTips = {});
    int current() const;
    void setCurrent(int choice); ///< says nothing
    int count() const;

signals:
    void chosen(int choice); ///< by the person

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace salkku::ui
