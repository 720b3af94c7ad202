// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/indicator_card.h"

#include "app/entry_fields.h"
#include "ui/entry/indicator_field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salkku::ui {

IndicatorCard::IndicatorCard(QWidget* parent)
    : Card(parent)
    , m_none(new QLabel(this))
    , m_new(new QPushButton(this)) {
    m_none->setObjectName(QStringLiteral("muted"));
    m_new->setObjectName(QStringLiteral("link"));
    body()->setSpacing(10);
    body()->addWidget(m_none);
    body()->addWidget(m_new, 0, Qt::AlignLeft);
    connect(m_new, &QPushButton::clicked, this, &IndicatorCard::newWanted);
    retranslate();
}

void IndicatorCard::retranslate() {
    setTitle(tr("Indicators"));
    m_none->setText(tr("No indicators yet."));
    m_new->setText(tr("Add indicator…"));
    for (IndicatorField* row : m_rows) row->retranslate();
}

// Rows stay while they are typed into; only another form needs others.
bool IndicatorCard::fits(const std::vector<IndicatorStanding>& indicators) const {
    return std::equal(indicators.begin(), indicators.end(), m_rows.begin(), m_rows.end(),
                      [](const IndicatorStanding& indicator, const IndicatorField* row) {
                          return row->isNumber() == isNumber(indicator.now);
                      });
}

void IndicatorCard::setIndicators(const std::vector<IndicatorStanding>& indicators, Language language) {
    if (!fits(indicators)) {
        qDeleteAll(m_rows);
        m_rows.clear();
        for (const IndicatorStanding& indicator : indicators) addRow(isNumber(indicator.now));
        emit rowsChanged();
    }
    for (std::size_t i = 0; i < indicators.size(); ++i) m_rows[i]->setIndicator(indicators[i], language);
    m_none->setVisible(indicators.empty());
}

void IndicatorCard::addRow(bool isNumber) {
    const std::size_t place = m_rows.size();
    auto* row = new IndicatorField(isNumber, this);
    body()->insertWidget(body()->indexOf(m_new), row);
    m_rows.push_back(row);
    connect(row, &IndicatorField::edited, this,
            [this, place](const FieldName& field, const FieldValue& value, bool typed) {
                emit edited(place, field, value, typed);
            });
    connect(row, &IndicatorField::rowWanted, this, [this, place](int step) { moveTo(place, step); });
    connect(row, &IndicatorField::copyWanted, this, [this, place] { emit copyWanted(place); });
    connect(row, &IndicatorField::historyWanted, this,
            [this, place](const FieldName& field) { emit historyWanted(place, field); });
}

void IndicatorCard::moveTo(std::size_t from, int step) {
    if (step < 0 && from == 0) return;
    if (step > 0 && from + 1 >= m_rows.size()) return emit leftBelow();
    m_rows[step < 0 ? from - 1 : from + 1]->answer()->setFocus(Qt::TabFocusReason);
}

void IndicatorCard::focusRow(std::size_t row) {
    if (row < m_rows.size()) m_rows[row]->answer()->setFocus(Qt::OtherFocusReason);
}

void IndicatorCard::setReadOnly(bool readOnly) {
    for (IndicatorField* row : m_rows) row->setReadOnly(readOnly);
    m_new->setVisible(!readOnly);
}

} // namespace salkku::ui
