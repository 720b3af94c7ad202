// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/save_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace salkku::ui {

SaveBar::SaveBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_first(new QPushButton(this))
    , m_second(new QPushButton(this)) {
    setObjectName(QStringLiteral("noticeBad"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &SaveBar::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &SaveBar::secondChosen);
    hide();
}

void SaveBar::ask(const QString& text, const QString& first, const QString& second) {
    m_text->setText(text);
    m_first->setText(first);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    show();
}

QString SaveBar::text() const {
    return m_text->text();
}

} // namespace salkku::ui
