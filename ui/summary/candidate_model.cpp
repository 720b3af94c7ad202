// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/candidate_model.h"

#include "app/summary_proposals.h"
#include "domain/period_text.h"
#include "ui/summary/text_line.h"
#include "ui/text/words.h"

#include <algorithm>

namespace salkku::ui {

namespace {

constexpr std::size_t mostSentences = 12; // shown of a theme; the search finds the others

bool isUsed(const std::vector<NarrativeItem>& items, const TextEvidence& evidence) {
    return std::any_of(items.begin(), items.end(), [&](const NarrativeItem& item) {
        return std::find(item.evidence.begin(), item.evidence.end(), evidence) != item.evidence.end();
    });
}

} // namespace

CandidateModel::Line CandidateModel::lineOf(const SummaryBullet& bullet, const SummaryForm& form,
                                            const Programme& programme, Language language) const {
    NarrativeItem item = bullet.sentence.item;
    item.evidence = {evidenceOf(bullet.sentence)};
    item.level = 0;
    QStringList notes;
    if (form.key.investment == 0)
        notes << investmentName(programme, bullet.sentence.report.investment, language);
    if (bullet.isNew) notes << tr("new");
    if (isUsed(form.items, item.evidence.front())) notes << tr("in the summary");
    return {{item},
            organisationName(programme, bullet.sentence.report.organisation, language),
            notes.join(QStringLiteral(" · "))};
}

CandidateModel::Line CandidateModel::lineOf(const SummaryProposal& proposal) const {
    Line line;
    line.items = proposal.items;
    switch (proposal.reason) {
    case ProposalReason::Worse:
        line.label = tr("turned worse");
        line.isBad = true;
        break;
    case ProposalReason::Better:
        line.label = tr("turned better");
        line.isGood = true;
        break;
    case ProposalReason::Recurring:
        line.label = tr("recurs");
        break;
    case ProposalReason::Rising:
        line.label = tr("recurs more than before");
        line.isBad = true;
        break;
    case ProposalReason::New:
        line.label = tr("new");
        break;
    }
    QStringList details;
    for (std::size_t i = 1; i < line.items.size(); ++i) details << QStringLiteral("◦ ") + line.items[i].text;
    line.note = details.join(QLatin1Char('\n'));
    return line;
}

CandidateModel::Line CandidateModel::lineOf(const RecurringTheme& theme, const Programme& programme,
                                            Language language) const {
    Line line = lineOf(recurringProposal(theme, programme, language, mostSentences));
    if (theme.words.isEmpty() && !theme.isRising) line.label = tr("theme");
    QStringList before;
    for (const ThemeAt& at : theme.earlier)
        before << tr("%1: %2").arg(periodName(at.period, language)).arg(at.organisations);
    if (!before.isEmpty())
        line.note = tr("Earlier: %1").arg(before.join(QStringLiteral(" · "))) + QLatin1Char('\n') + line.note;
    return line;
}

void CandidateModel::setThemes(const std::vector<RecurringTheme>& themes, const Programme& programme,
                               Language language) {
    beginResetModel();
    m_lines.clear();
    for (const RecurringTheme& theme : themes) m_lines.push_back(lineOf(theme, programme, language));
    endResetModel();
}

void CandidateModel::setBullets(const SummaryForm& form, const Programme& programme, Language language) {
    beginResetModel();
    m_lines.clear();
    for (const SummaryBullet& bullet : form.material.bullets)
        m_lines.push_back(lineOf(bullet, form, programme, language));
    endResetModel();
}

void CandidateModel::setProposals(const SummaryForm& form) {
    beginResetModel();
    m_lines.clear();
    for (const SummaryProposal& proposal : form.proposals) m_lines.push_back(lineOf(proposal));
    endResetModel();
}

const std::vector<NarrativeItem>* CandidateModel::itemsAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)].items : nullptr;
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.items.front().text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(line.label, line.items.front().text);
    case LabelRole:
        return line.label;
    case NoteRole:
        return line.note;
    case LevelRole:
        return 0;
    case GoodRole:
        return line.isGood;
    case BadRole:
        return line.isBad;
    default:
        return {};
    }
}

} // namespace salkku::ui
