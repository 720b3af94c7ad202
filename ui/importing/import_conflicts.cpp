// SPDX-License-Identifier: GPL-3.0-or-later
// The import controller's answer to values that disagree: both sides, for a person to choose.
#include "ui/importing/import_controller.h"

#include "ui/importing/finding_text.h"
#include "ui/importing/findings_list.h"
#include "ui/importing/import_review.h"
#include "ui/importing/review_document.h"
#include "ui/pages/import_page.h"
#include "ui/text/words.h"

#include <QUndoStack>

namespace salkku::ui {

ConflictSide ImportController::sideOf(const FindingPlace& place) const {
    const ReviewDocument* document = planned(place.document);
    if (!document) return {tr("Also in this import"), {}, {}};
    const Finding& finding = document->findings.findings().findings[place.finding];
    return {tr("Also in this import"), findingText(finding, m_session.programme(), m_session.language()),
            tr("%1, page %2").arg(document->name()).arg(finding.source.page)};
}

void ImportController::showConflict() {
    ImportReview& review = m_page.review();
    const ReviewDocument* document = shown();
    const int current = review.list().currentFinding();
    if (!document || current < 0) return review.hideConflict();
    const auto index = static_cast<std::size_t>(current);
    const ImportLine& line = document->findings.planned(index);
    if (line.outcome != ImportOutcome::Conflict) return review.hideConflict();
    const Finding& finding = document->findings.findings().findings[index];
    const ConflictSide fresh{tr("New"), findingText(finding, m_session.programme(), m_session.language()),
                             tr("%1, page %2").arg(document->name()).arg(finding.source.page)};
    if (!line.rivals.empty()) return review.showConflict(sideOf(line.rivals.front()), fresh);
    const StoredValue& before = line.before;
    QStringList source;
    if (!before.file.isEmpty()) source.append(tr("%1, page %2").arg(before.file).arg(before.page));
    if (before.file.isEmpty() && !before.author.isEmpty()) source.append(before.author);
    if (before.at.isValid()) source.append(dateText(before.at.toLocalTime().date(), m_session.language()));
    review.showConflict({tr("Stored now"), before.text, source.join(QStringLiteral(", "))}, fresh);
}

// The stored value stays, or the rival is taken in place of this finding.
void ImportController::keepLeft() {
    ReviewDocument* document = shown();
    const int current = m_page.review().list().currentFinding();
    if (!document || current < 0) return;
    const auto index = static_cast<std::size_t>(current);
    const auto rivals = document->findings.planned(index).rivals;
    document->findings.decide({index}, Decision::Rejected);
    if (rivals.empty()) return;
    if (ReviewDocument* other = planned(rivals.front().document))
        other->findings.decide({rivals.front().finding}, Decision::Accepted);
}

void ImportController::takeRight() {
    ReviewDocument* document = shown();
    const int current = m_page.review().list().currentFinding();
    if (!document || current < 0) return;
    const auto index = static_cast<std::size_t>(current);
    for (const FindingPlace& rival : document->findings.planned(index).rivals)
        if (ReviewDocument* other = planned(rival.document))
            other->findings.decide({rival.finding}, Decision::Rejected);
    document->findings.decide({index}, Decision::Accepted);
}

} // namespace salkku::ui
