// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_choice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace salkku::ui {

namespace {

QString nameOfPlace(int place, int count) {
    if (count == 1) return {};
    if (place == 0) return QStringLiteral("segmentFirst");
    return place == count - 1 ? QStringLiteral("segmentLast") : QStringLiteral("segment");
}

} // namespace

SegmentedChoice::SegmentedChoice(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_group->setExclusive(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedChoice::chosen);
}

void SegmentedChoice::setChoices(const QStringList& names, const QStringList& toolTips) {
    const int before = current();
    for (QAbstractButton* button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button;
    }
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(names[i], this);
        button->setObjectName(nameOfPlace(i, static_cast<int>(names.size())));
        button->setCheckable(true);
        button->setToolTip(toolTips.value(i));
        button->setAccessibleName(toolTips.value(i, names[i]));
        m_group->addButton(button, i);
        m_row->addWidget(button);
    }
    setCurrent(before >= 0 && before < names.size() ? before : 0);
}

int SegmentedChoice::current() const {
    return m_group->checkedId();
}

void SegmentedChoice::setCurrent(int choice) {
    if (QAbstractButton* button = m_group->button(choice)) button->setChecked(true);
}

int SegmentedChoice::count() const {
    return static_cast<int>(m_group->buttons().size());
}

} // namespace salkku::ui
