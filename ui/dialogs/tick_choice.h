// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QStringList>
#include <utility>
#include <vector>

class QListWidget;

namespace salkku::ui {

/// What no tick at all stands for.
enum class NoTicks { All, None };

/// A button with a list to tick: all, or some of it.
class TickChoice : public QPushButton {
    Q_OBJECT
public:
    using Item = std::pair<QString, QString>; ///< id and name

    TickChoice(const QString& name, const std::vector<Item>& items, QWidget* parent = nullptr,
               NoTicks meaning = NoTicks::All);

    QStringList ticked() const;                ///< ids; empty: all, or none
    void setTicked(const QStringList& chosen); ///< likewise

signals:
    void choiceChanged();

private:
    void showCount();
    QListWidget* m_list;
    NoTicks m_meaning;
};

} // namespace salkku::ui
