// SPDX-License-Identifier: GPL-3.0-or-later
// The national summary and the themes, as the session hands them to pages.
#include "ui/session/session_state.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error nothingOpen() {
    return {ErrorCode::NotFound, Text::tr("No portfolio with reports is open."), {}};
}

} // namespace

Result<SummaryForm> Session::summaryForm(int investment, const SectionId& section) const {
    if (!isOpen() || !m_period) return nothingOpen();
    return salkku::summaryForm(*m_state->portfolio, {*m_period, m_call, investment, m_filter}, section,
                               m_language);
}

Result<SummaryForm> Session::summaryText(int investment, const SectionId& section) const {
    if (!isOpen() || !m_period) return nothingOpen();
    return salkku::summaryText(*m_state->portfolio, {*m_period, m_call, investment, m_filter}, section);
}

Result<ChangeSetId> Session::saveSummary(const SummaryForm& form, const std::vector<NarrativeItem>& items,
                                         bool typed) {
    if (!isOpen()) return nothingOpen();
    EditSet edits = summaryEdits(form, items, typed);
    edits.author = author();
    return entryChanged(m_state->entries->apply(edits, QDateTime::currentDateTimeUtc()), edits.title);
}

bool Session::evidenceStands(const TextEvidence& evidence) const {
    if (!isOpen()) return false;
    const auto stands = salkku::evidenceStands(*m_state->portfolio, evidence);
    return stands && *stands;
}

Result<std::vector<RecurringTheme>> Session::themes() const {
    if (!isOpen() || !m_period) return nothingOpen();
    return recurringThemes(*m_state->portfolio, {*m_period, m_call, std::nullopt, m_filter});
}

} // namespace salkku::ui
