// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>

namespace salkku::ui {

QString languageName(Language language) {
    switch (language) {
    case Language::Finnish:
        return QStringLiteral("suomi");
    case Language::Swedish:
        return QStringLiteral("svenska");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_saved(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_demo(new QLabel(this))
    , m_language(new QComboBox(this)) {
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    m_demo->setObjectName(QStringLiteral("demoMark"));
    for (const Language language : allLanguages)
        m_language->addItem(languageName(language), languageCode(language));
    addWidget(m_saved);
    addWidget(m_counts);
    addPermanentWidget(m_demo);
    addPermanentWidget(m_language);
    connect(m_language, &QComboBox::activated, this,
            [this](int choice) { m_session.setLanguage(allLanguages[choice]); });
    for (const auto signal : {&Session::portfolioChanged, &Session::dataChanged, &Session::selectionChanged,
                              &Session::languageChanged})
        connect(&session, signal, this, &StatusLine::showState);
    retranslate();
}

void StatusLine::setUnsaved(bool unsaved) {
    m_unsaved = unsaved;
    showState();
}

QString StatusLine::savedText() const {
    return m_saved->text();
}

void StatusLine::retranslate() {
    m_language->setAccessibleName(tr("Language"));
    m_demo->setText(tr("Demo data, not real figures"));
    showState();
}

void StatusLine::showState() {
    const bool open = m_session.isOpen();
    m_saved->setText(!open                    ? tr("No portfolio is open")
                     : m_unsaved              ? tr("Not saved")
                     : m_session.isReadOnly() ? tr("Read only")
                                              : tr("Saved"));
    m_counts->setVisible(open);
    const PortfolioCounts counts = open ? m_session.counts() : PortfolioCounts{};
    m_counts->setText(tr("%1 · %2").arg(tr("%n region(s)", nullptr, counts.organisations),
                                        tr("%n report(s)", nullptr, counts.reports)));
    m_demo->setVisible(m_session.isDemo());
    m_language->setCurrentIndex(m_language->findData(languageCode(m_session.language())));
}

void StatusLine::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace salkku::ui
