// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ingest/findings.h"

#include <QDialog>
#include <functional>

class QComboBox;
class QFormLayout;

namespace salkku::ui {

/// Corrects what was read: whose it is, of which investment, and the value itself.
class FindingEditor : public QDialog {
    Q_OBJECT
public:
    FindingEditor(const Finding& finding, const Programme& programme, Language language,
                  QWidget* parent = nullptr);

    Finding finding() const; ///< as the person has it now

private:
    void addPlace();
    void addFact();
    void add(const LightFinding& fact);
    void add(const ProgressFinding& fact);
    void add(const NarrativeFinding& fact);
    void add(const IndicatorFinding& fact);
    void add(const WorkPackageFinding& fact);
    void add(const GrantFinding& fact);
    QComboBox* addChoice(const QString& label, const char* name);

    Finding m_finding;
    const Programme& m_programme;
    Language m_language;
    QFormLayout* m_form;
    QComboBox* m_organisation;
    QComboBox* m_investment;
    std::function<Fact()> m_fact; ///< what the fields say
};

} // namespace salkku::ui
