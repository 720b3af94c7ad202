// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tick_choice.h"

#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QWidgetAction>

namespace salkku::ui {

namespace {

constexpr int listWidth = 260; // pixels
constexpr int listHeight = 320;

} // namespace

TickChoice::TickChoice(const QString& name, const std::vector<Item>& items, QWidget* parent, NoTicks meaning)
    : QPushButton(parent)
    , m_list(new QListWidget)
    , m_meaning(meaning) {
    setObjectName(QStringLiteral("tickChoice"));
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_list->setMinimumSize(listWidth, std::min(listHeight, 28 * static_cast<int>(items.size()) + 8));
    for (const auto& [id, text] : items) {
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(meaning == NoTicks::All ? Qt::Checked : Qt::Unchecked);
    }
    auto* menu = new QMenu(this);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(m_list);
    if (meaning == NoTicks::All)
        menu->addAction(tr("All"), this, [this] { setTicked({}); });
    else
        menu->addAction(tr("None"), this, [this] { setTicked({}); });
    menu->addAction(action);
    setMenu(menu);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showCount();
        emit choiceChanged();
    });
    showCount();
}

QStringList TickChoice::ticked() const {
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids << m_list->item(i)->data(Qt::UserRole).toString();
    return m_meaning == NoTicks::All && ids.size() == m_list->count() ? QStringList() : ids;
}

void TickChoice::setTicked(const QStringList& chosen) {
    {
        const QSignalBlocker quiet(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem* item = m_list->item(i);
            const bool isChosen = (chosen.isEmpty() && m_meaning == NoTicks::All) ||
                                  chosen.contains(item->data(Qt::UserRole).toString());
            item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        }
    }
    showCount();
    emit choiceChanged();
}

// Of regions, with none ticked all are meant, too: an export of nothing helps nobody.
void TickChoice::showCount() {
    const QStringList some = ticked();
    const QString without = m_meaning == NoTicks::All ? tr("all") : tr("none");
    setText(some.isEmpty() ? without : tr("%1 of %2").arg(some.size()).arg(m_list->count()));
}

} // namespace salkku::ui
