// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_template.h"
#include "ui/dialogs/slide_choice.h"
#include "ui/dialogs/tick_choice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace salkku::ui {

class Session;

/// What an export tells of, in which form and language.
class ExportChoices : public QWidget {
    Q_OBJECT
public:
    explicit ExportChoices(const Session& session, QWidget* parent = nullptr);

    ExportForm form() const;
    QString formName() const;
    QString theme() const; ///< a presentation to take the look of; empty: Salkku's own
    ReportOptions report() const;
    Paper paper() const;
    void setForm(ExportForm form, Paper paper = Paper::Slide);
    /// All but the period, which stays.
    void take(const ExportTemplate& choices);

signals:
    void choiceChanged();

private:
    void build(QFormLayout& form);
    void fillForms();
    void fillPeriods();
    void fillOthers();
    std::vector<SavedComparison> chosenViews() const;
    void watch();
    void browseTheme();
    const Session& m_session;
    QComboBox* m_form;
    QComboBox* m_period;
    QComboBox* m_from;
    QComboBox* m_call;
    QComboBox* m_language;
    TickChoice* m_regions;
    TickChoice* m_investments;
    TickChoice* m_views;
    QLineEdit* m_theme;
    QPushButton* m_browseTheme;
    SlideChoice* m_slides;
};

} // namespace salkku::ui
