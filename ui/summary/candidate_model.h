// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/summary_form.h"
#include "domain/programme.h"

#include <QAbstractListModel>

namespace salkku::ui {

/// What can be taken into a section of the summary: the organisations' own bullets, or proposals.
class CandidateModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setBullets(const SummaryForm& form, const Programme& programme, Language language);
    void setProposals(const SummaryForm& form);
    void setThemes(const std::vector<RecurringTheme>& themes, const Programme& programme, Language language);
    const std::vector<NarrativeItem>* itemsAt(int row) const; ///< null where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Line {
        std::vector<NarrativeItem> items;
        QString label, note;
        bool isGood = false;
        bool isBad = false;
    };
    Line lineOf(const SummaryBullet& bullet, const SummaryForm& form, const Programme& programme,
                Language language) const;
    Line lineOf(const SummaryProposal& proposal) const;
    Line lineOf(const RecurringTheme& theme, const Programme& programme, Language language) const;
    std::vector<Line> m_lines;
};

} // namespace salkku::ui
