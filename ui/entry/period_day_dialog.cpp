// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/period_day_dialog.h"

#include "domain/period_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace salkku::ui {

PeriodDayDialog::PeriodDayDialog(const std::vector<Period>& periods, const Period& chosen, Language language,
                                 DayOf dayOf, QWidget* parent)
    : QDialog(parent)
    , m_periods(periods)
    , m_dayOf(std::move(dayOf))
    , m_question(new QLabel(this))
    , m_period(new QComboBox(this))
    , m_day(new QDateEdit(this)) {
    for (const Period& period : m_periods) m_period->addItem(periodName(period, language));
    const auto found = std::find(m_periods.begin(), m_periods.end(), chosen);
    m_period->setCurrentIndex(found == m_periods.end() ? 0 : static_cast<int>(found - m_periods.begin()));
    m_period->setAccessibleName(tr("Period"));
    m_day->setCalendarPopup(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_own = buttons->addButton(tr("The programme's own"), QDialogButtonBox::ResetRole);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_period, m_question, m_day, buttons})
        column->addWidget(widget);
    connect(m_period, &QComboBox::currentIndexChanged, this, &PeriodDayDialog::showDay);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_own, &QPushButton::clicked, this, [this] {
        m_isOwn = true;
        accept();
    });
    showDay();
}

void PeriodDayDialog::setWords(const QString& title, const QString& question) {
    setWindowTitle(title);
    m_question->setText(question);
    m_day->setAccessibleName(question);
}

void PeriodDayDialog::showDay() {
    const Day day = m_dayOf(period());
    m_day->clearMinimumDate();
    m_day->clearMaximumDate();
    if (day.earliest) m_day->setMinimumDate(*day.earliest);
    if (day.latest) m_day->setMaximumDate(*day.latest);
    m_day->setDate(day.now);
    m_own->setVisible(day.hasOwn);
}

Period PeriodDayDialog::period() const {
    return m_periods.at(static_cast<std::size_t>(std::max(0, m_period->currentIndex())));
}

std::optional<QDate> PeriodDayDialog::day() const {
    return m_isOwn ? std::nullopt : std::optional(m_day->date());
}

} // namespace salkku::ui
