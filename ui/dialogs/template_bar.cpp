// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/template_bar.h"

#include "ui/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QPushButton>
#include <algorithm>

namespace salkku::ui {

TemplateBar::TemplateBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_names(new QComboBox(this))
    , m_save(new QPushButton(tr("Save…"), this))
    , m_remove(new QPushButton(tr("Remove"), this)) {
    m_names->setAccessibleName(tr("Saved choices"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_names, 1);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    m_save->setEnabled(!session.isReadOnly());
    fill({});
    connect(m_names, &QComboBox::activated, this, &TemplateBar::activate);
    connect(m_save, &QPushButton::clicked, this, &TemplateBar::askForName);
    connect(m_remove, &QPushButton::clicked, this, &TemplateBar::removeCurrent);
}

void TemplateBar::fill(const QString& current) {
    m_names->clear();
    m_names->addItem(tr("None"));
    for (const SavedView& view : m_session.savedViews(exportTemplatePage()))
        m_names->addItem(view.name, view.name);
    m_names->setCurrentIndex(std::max(0, m_names->findData(current)));
    m_remove->setEnabled(m_names->currentIndex() > 0 && !m_session.isReadOnly());
}

QStringList TemplateBar::names() const {
    QStringList all;
    for (int i = 1; i < m_names->count(); ++i) all << m_names->itemText(i);
    return all;
}

void TemplateBar::choose(const QString& name) {
    m_names->setCurrentIndex(std::max(0, m_names->findData(name)));
    activate();
}

void TemplateBar::activate() {
    m_remove->setEnabled(m_names->currentIndex() > 0 && !m_session.isReadOnly());
    for (const SavedView& view : m_session.savedViews(exportTemplatePage())) {
        if (m_names->currentIndex() == 0 || view.name != m_names->currentText()) continue;
        const auto choices = exportTemplateOf(view);
        if (!choices) return emit failed(choices.error().text());
        emit chosen(*choices);
    }
}

void TemplateBar::askForName() {
    bool isGiven = false;
    const QString name = QInputDialog::getText(this, tr("Save choices"), tr("Name"), QLineEdit::Normal,
                                               m_names->currentData().toString(), &isGiven)
                             .trimmed();
    if (isGiven && !name.isEmpty()) emit saveWanted(name);
}

void TemplateBar::save(const ExportTemplate& choices) {
    if (const auto saved = m_session.saveView(exportTemplateView(choices)); !saved)
        return emit failed(saved.error().text());
    fill(choices.name);
}

void TemplateBar::removeCurrent() {
    if (const auto removed = m_session.removeView(exportTemplatePage(), m_names->currentText()); !removed)
        return emit failed(removed.error().text());
    fill({});
}

} // namespace salkku::ui
