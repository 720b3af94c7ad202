// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "ui/summary/summary_draft.h"

#include <QAbstractListModel>

namespace salkku::ui {

/// The sentences of a section of the summary, each with whom it rests on.
class SentenceModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setDraft(SummaryDraft draft, const Programme& programme, Language language);
    const SummaryDraft& draft() const { return m_draft; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString restsOn(const NarrativeItem& item) const;
    SummaryDraft m_draft;
    QStringList m_notes;
    const Programme* m_programme = nullptr; ///< only while notes are made
    Language m_language = Language::Finnish;
};

} // namespace salkku::ui
