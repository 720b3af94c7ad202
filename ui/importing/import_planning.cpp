// SPDX-License-Identifier: GPL-3.0-or-later
// The import controller's plans: what saving would do, looked up beside the window's thread.
#include "ui/importing/import_controller.h"

#include "ui/importing/findings_filter.h"
#include "ui/importing/review_document.h"
#include "ui/pages/import_page.h"

#include <algorithm>
#include <utility>

namespace salkku::ui {

void ImportController::await(ReviewDocument& document, const Findings& findings) {
    document.state = ReviewDocument::State::Planning;
    document.fresh = findings;
    m_page.refreshDocuments();
    planAgain();
}

void ImportController::planAgain() {
    if (plannableDocuments().empty()) return m_work.dropPlans();
    m_work.plan(m_session.planTask(importedDocuments(), options()));
    m_page.setPlanning(true);
}

void ImportController::planMade(const ImportResults& results) {
    m_page.setPlanning(false);
    if (!results) return planFailed(results.error());
    m_planned = plannableDocuments();
    bool anyNew = false;
    for (std::size_t i = 0; i < m_planned.size() && i < results->size(); ++i) {
        anyNew |= m_planned[i]->fresh.has_value();
        if (m_planned[i]->fresh)
            take(*m_planned[i], (*results)[i]);
        else
            m_planned[i]->findings.setPlan((*results)[i]);
    }
    m_page.refreshDocuments();
    showConflict();
    if (anyNew) emit reviewShown();
}

void ImportController::planFailed(const Error& error) {
    for (ReviewDocument* document : plannableDocuments()) {
        if (!std::exchange(document->fresh, std::nullopt)) continue;
        document->state = ReviewDocument::State::Failed;
        document->failure = error.text();
    }
    m_page.refreshDocuments();
    m_page.tell(Notice::Kind::Bad, error.text());
}

// A second reading, after a name was mapped, keeps what was decided on the first.
void ImportController::take(ReviewDocument& document, const ImportResult& plan) {
    const auto earlier = document.findings.decisions();
    document.state = ReviewDocument::State::Read;
    document.findings.setFindings(*std::exchange(document.fresh, std::nullopt), plan, m_session.programme(),
                                  m_session.language(), FindingsFilter::sureFrom);
    document.findings.adopt(earlier);
    document.findings.steps().clear();
    tellRead(document, plan);
}

void ImportController::tellRead(const ReviewDocument& document, const ImportResult& plan) {
    if (plan.seenBefore)
        m_page.tell(Notice::Kind::Good, tr("%1 was imported before: %n value(s) stand as they were read.",
                                           nullptr, plan.unchanged)
                                            .arg(document.name()));
    else if (document.findings.findings().findings.empty())
        m_page.tell(Notice::Kind::Bad, tr("Nothing that Salkku knows was found in %1.").arg(document.name()));
}

std::vector<ReviewDocument*> ImportController::readDocuments() const {
    std::vector<ReviewDocument*> read;
    for (const auto& document : m_documents)
        if (document->isRead()) read.push_back(document.get());
    return read;
}

std::vector<ReviewDocument*> ImportController::plannableDocuments() const {
    std::vector<ReviewDocument*> documents;
    for (const auto& document : m_documents)
        if (document->isRead() || document->state == ReviewDocument::State::Planning)
            documents.push_back(document.get());
    return documents;
}

ReviewDocument* ImportController::planned(std::size_t document) const {
    return document < m_planned.size() ? m_planned[document] : nullptr;
}

void ImportController::forgetPlanned(const ReviewDocument* document) {
    std::replace(m_planned.begin(), m_planned.end(), const_cast<ReviewDocument*>(document),
                 static_cast<ReviewDocument*>(nullptr));
}

std::vector<ImportDocument> ImportController::importedDocuments() const {
    std::vector<ImportDocument> documents;
    for (const ReviewDocument* document : plannableDocuments()) {
        ImportDocument one{document->fresh ? *document->fresh : document->findings.findings(),
                           document->path,
                           document->period,
                           document->call,
                           {},
                           {}};
        if (!document->fresh) one.corrected = document->findings.corrected();
        documents.push_back(std::move(one));
    }
    return documents;
}

// The lowest bound: what is stored is what the person has accepted.
ImportOptions ImportController::options() const {
    ImportOptions options;
    options.minConfidence = 0;
    options.aliases = m_aliases;
    return options;
}

} // namespace salkku::ui
