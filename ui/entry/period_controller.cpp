// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/period_controller.h"

#include "domain/period_text.h"
#include "ui/text/words.h"
#include "ui/widgets/period_button.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salkku::ui {

namespace {

// Asks for a day; where the programme has one of its own, that can be chosen again.
class DeadlineDialog : public QDialog {
public:
    DeadlineDialog(const QString& question, const QDate& day, bool hasOwn, QWidget* parent)
        : QDialog(parent)
        , m_day(new QDateEdit(day, this)) {
        auto* column = new QVBoxLayout(this);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
        auto* own =
            buttons->addButton(PeriodController::tr("The programme's own"), QDialogButtonBox::ResetRole);
        own->setVisible(hasOwn);
        setWindowTitle(PeriodController::tr("Deadline"));
        m_day->setCalendarPopup(true);
        column->addWidget(new QLabel(question, this));
        column->addWidget(m_day);
        column->addWidget(buttons);
        connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(own, &QPushButton::clicked, this, [this] {
            m_isOwn = true;
            accept();
        });
    }
    std::optional<QDate> day() const { return m_isOwn ? std::nullopt : std::optional(m_day->date()); }

private:
    QDateEdit* m_day;
    bool m_isOwn = false;
};

} // namespace

PeriodController::PeriodController(Session& session, PeriodButton& button, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_button(button) {
    for (const auto signal : {&Session::portfolioChanged, &Session::dataChanged, &Session::selectionChanged,
                              &Session::languageChanged})
        connect(&session, signal, this, &PeriodController::showStanding);
    connect(&button, &PeriodButton::lockWanted, this, &PeriodController::setLocked);
    connect(&button, &PeriodButton::deadlineWanted, this, &PeriodController::askDeadline);
    showStanding();
}

void PeriodController::showStanding() {
    const auto period = m_session.period();
    m_button.setVisible(period.has_value());
    if (!period) return;
    const auto standing = m_session.periodStanding(*period);
    if (!standing) return m_button.hide();
    m_button.setStanding(standing->locked ? tr("Period locked") : tr("Period open"), standing->locked,
                         !m_session.isReadOnly());
}

void PeriodController::setLocked(bool locked) {
    if (!m_session.period()) return;
    const auto done = m_session.setPeriodLocked(*m_session.period(), locked);
    if (!done) emit failed(done.error());
    showStanding();
}

void PeriodController::setDeadline(const std::optional<QDate>& deadline) {
    if (!m_session.period()) return;
    const auto done = m_session.setDeadline(*m_session.period(), deadline);
    if (!done) emit failed(done.error());
    showStanding();
}

void PeriodController::askDeadline() {
    const auto period = m_session.period();
    if (!period) return;
    const auto standing = m_session.periodStanding(*period);
    if (!standing) return emit failed(standing.error());
    const QString question =
        tr("Last day on which reports on %1 are on time").arg(periodName(*period, m_session.language()));
    DeadlineDialog dialog(question, standing->deadline.value_or(QDate::currentDate()),
                          m_session.programme().period(*period) != nullptr, m_button.window());
    if (dialog.exec() == QDialog::Accepted) setDeadline(dialog.day());
}

} // namespace salkku::ui
