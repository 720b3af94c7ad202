// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past_bar.h"

#include "ui/text/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace salkku::ui {

PastBar::PastBar(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_return(new QPushButton(this)) {
    setObjectName(QStringLiteral("pastBar"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_return);
    connect(m_return, &QPushButton::clicked, this, &PastBar::returnWanted);
    connect(&session, &Session::portfolioChanged, this, &PastBar::showState);
    connect(&session, &Session::languageChanged, this, &PastBar::showState);
    showState();
}

void PastBar::showState() {
    const auto day = m_session.asOf();
    setVisible(day.has_value());
    m_return->setText(tr("Return to the present"));
    if (!day) return;
    m_text->setText(tr("This is the portfolio as it stood at the end of %1. It is for reading only.")
                        .arg(dateText(*day, m_session.language())));
    setAccessibleName(m_text->text());
}

QString PastBar::text() const {
    return m_text->text();
}

void PastBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showState();
}

} // namespace salkku::ui
