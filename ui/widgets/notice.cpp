// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace salkku::ui {

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this)) {
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionChosen);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void Notice::tell(Kind kind, const QString& text, const QString& action) {
    setObjectName(kind == Kind::Good ? QStringLiteral("noticeGood") : QStringLiteral("noticeBad"));
    style()->unpolish(this);
    style()->polish(this);
    for (QWidget* child : findChildren<QWidget*>()) {
        style()->unpolish(child);
        style()->polish(child);
    }
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setText(tr("Close"));
    setAccessibleName(text);
    show();
}

QString Notice::text() const {
    return m_text->text();
}

} // namespace salkku::ui
