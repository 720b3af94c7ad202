// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/language.h"
#include "domain/period.h"

#include <QDialog>
#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace salkku::ui {

/// Asks for a day of a reporting period: its deadline, or its opening day. Where the programme has one of its
/// own, that can be chosen again.
class PeriodDayDialog : public QDialog {
    Q_OBJECT
public:
    struct Day {
        QDate now;           ///< what the field begins with
        bool hasOwn = false; ///< the programme schedules the period
        std::optional<QDate> earliest = {};
        std::optional<QDate> latest = {};
    };
    using DayOf = std::function<Day(const Period&)>;

    PeriodDayDialog(const std::vector<Period>& periods, const Period& chosen, Language language, DayOf dayOf,
                    QWidget* parent);

    void setWords(const QString& title, const QString& question);
    QComboBox& periodBox() const { return *m_period; }
    QDateEdit& dayEdit() const { return *m_day; }
    Period period() const;
    std::optional<QDate> day() const; ///< nothing: the programme's own

private:
    void showDay();

    std::vector<Period> m_periods;
    DayOf m_dayOf;
    QLabel* m_question;
    QComboBox* m_period;
    QDateEdit* m_day;
    QPushButton* m_own;
    bool m_isOwn = false;
};

} // namespace salkku::ui
