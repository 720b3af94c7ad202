// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/sentence_model.h"

#include "ui/summary/text_line.h"
#include "ui/text/words.h"

namespace salkku::ui {

void SentenceModel::setDraft(SummaryDraft draft, const Programme& programme, Language language) {
    const bool sameRows = draft.items().size() == m_draft.items().size();
    if (!sameRows) beginResetModel();
    m_draft = std::move(draft);
    m_programme = &programme;
    m_language = language;
    m_notes.clear();
    for (const NarrativeItem& item : m_draft.items()) m_notes << restsOn(item);
    m_programme = nullptr;
    if (!sameRows) return endResetModel();
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

QString SentenceModel::restsOn(const NarrativeItem& item) const {
    if (item.heading) return {};
    if (item.evidence.empty()) return tr("no source");
    QStringList names;
    for (const TextEvidence& evidence : item.evidence)
        names << organisationName(*m_programme, evidence.report.organisation, m_language);
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

int SentenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_draft.items().size());
}

QVariant SentenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const NarrativeItem& item = m_draft.items()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.text;
    case Qt::AccessibleTextRole:
        return tr("%1 (%2)").arg(item.text, m_notes.value(index.row()));
    case NoteRole:
        return m_notes.value(index.row());
    case LevelRole:
        return item.level;
    default:
        return {};
    }
}

} // namespace salkku::ui
