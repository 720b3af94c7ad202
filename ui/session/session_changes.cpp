// SPDX-License-Identifier: GPL-3.0-or-later
// What the session changes in the portfolio, and takes back.
#include "ui/session/session_state.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Error nothingOpen() {
    return {ErrorCode::NotFound, Text::tr("Open or create a portfolio first."), {}};
}

} // namespace

Result<ImportResult> Session::planImport(const Findings& findings, const ImportOptions& options) const {
    if (!isOpen()) return nothingOpen();
    return salkku::planImport(*m_state->portfolio, findings, options);
}

Result<ImportResult> Session::importFindings(const Findings& findings, const QString& path,
                                             const ImportOptions& options,
                                             const std::vector<std::size_t>& chosen) {
    if (!isOpen()) return nothingOpen();
    auto result = salkku::importFindings(*m_state->portfolio, findings, path, options, chosen);
    if (!result) return result;
    if (result->changeSet != 0) {
        m_undo.push_back({result->changeSet, Text::tr("import of %1").arg(findings.file)});
        m_redo.clear();
    }
    contentsChanged();
    return result;
}

std::optional<UndoStep> Session::undoStep() const {
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back());
}

std::optional<UndoStep> Session::redoStep() const {
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

Result<void> Session::undo() {
    if (!isOpen() || m_undo.empty()) return {};
    const auto undone = m_state->portfolio->undo(m_undo.back().changeSet);
    if (!undone) return undone;
    m_redo.push_back(m_undo.back());
    m_undo.pop_back();
    contentsChanged();
    return {};
}

Result<void> Session::redo() {
    if (!isOpen() || m_redo.empty()) return {};
    const auto redone = m_state->portfolio->redo(m_redo.back().changeSet);
    if (!redone) return redone;
    m_undo.push_back(m_redo.back());
    m_redo.pop_back();
    contentsChanged();
    return {};
}

std::function<Result<ExportPreview>()> Session::previewTask(const ReportOptions& options, Paper paper) const {
    return [path = path(), options, paper]() -> Result<ExportPreview> {
        const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
        if (!portfolio) return portfolio.error();
        return ExportPreview::make(*portfolio, options, paper);
    };
}

Session::ExportTask Session::exportTask(const ExportOptions& options) const {
    return [path = path(), options](const ExportProgress& progress) -> Result<int> {
        const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
        if (!portfolio) return portfolio.error();
        return exportReport(*portfolio, options, progress);
    };
}

} // namespace salkku::ui
