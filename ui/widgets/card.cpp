// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace salkku::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_title->hide();
    m_body->setContentsMargins(12, 10, 12, 12);
    m_body->setSpacing(8);
    m_body->addWidget(m_title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace salkku::ui
