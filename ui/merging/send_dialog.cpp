// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merging/send_dialog.h"

#include "domain/period_text.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace salkku::ui {

SendDialog::SendDialog(const Session& session, const std::vector<Period>& periods,
                       const OrganisationCode& organisation, QWidget* parent)
    : QDialog(parent)
    , m_organisation(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_kind(new QComboBox(this)) {
    setWindowTitle(tr("Save a report for others"));
    m_kind->addItems(
        {tr("Report package, for another Salkku"), tr("Workbook, to be filled in and sent back")});
    for (const Organisation& one : session.programme().organisations)
        m_organisation->addItem(one.names.in(session.language()), one.code.value);
    for (auto period = periods.rbegin(); period != periods.rend(); ++period)
        m_period->addItem(periodShort(*period), period->toString());
    m_organisation->setCurrentIndex(std::max(0, m_organisation->findData(organisation.value)));
    if (session.period())
        m_period->setCurrentIndex(std::max(0, m_period->findData(session.period()->toString())));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose file…"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(m_period->count() > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("Organisation"), m_organisation);
    form->addRow(tr("Period"), m_period);
    form->addRow(tr("As"), m_kind);
    form->addRow(buttons);
}

OrganisationCode SendDialog::organisation() const {
    return OrganisationCode(m_organisation->currentData().toString());
}

std::optional<Period> SendDialog::period() const {
    return Period::fromString(m_period->currentData().toString());
}

SendKind SendDialog::kind() const {
    return static_cast<SendKind>(m_kind->currentIndex());
}

void SendDialog::choose(const OrganisationCode& organisation, const Period& period, SendKind kind) {
    m_organisation->setCurrentIndex(m_organisation->findData(organisation.value));
    m_period->setCurrentIndex(m_period->findData(period.toString()));
    m_kind->setCurrentIndex(static_cast<int>(kind));
}

} // namespace salkku::ui
