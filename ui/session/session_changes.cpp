// SPDX-License-Identifier: GPL-3.0-or-later
// What the session changes in the portfolio, and takes back.
#include "ui/session/session_state.h"

#include <QCoreApplication>

namespace salkku::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

} // namespace

Session::ImportTask Session::planTask(std::vector<ImportDocument> documents, ImportOptions options) const {
    options.author = author();
    return [path = path(), documents = std::move(documents),
            options = std::move(options)]() -> Result<std::vector<ImportResult>> {
        const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
        if (!portfolio) return portfolio.error();
        return planImport(*portfolio, documents, options);
    };
}

Session::ImportTask Session::importTask(std::vector<ImportDocument> documents, ImportOptions options) const {
    options.author = author();
    return [path = path(), documents = std::move(documents),
            options = std::move(options)]() -> Result<std::vector<ImportResult>> {
        auto portfolio = Portfolio::open(path);
        if (!portfolio) return portfolio.error();
        return importDocuments(*portfolio, documents, options);
    };
}

void Session::importStored(const QStringList& files, ChangeSetId changeSet) {
    if (!isOpen()) return;
    if (const auto version = m_state->entries->dataVersion()) m_state->dataVersion = *version;
    if (changeSet != 0) {
        const int count = static_cast<int>(files.size());
        m_undo.push_back({changeSet, count == 1 ? Text::tr("import of %1").arg(files.front())
                                                : Text::tr("import of %n document(s)", nullptr, count)});
        m_redo.clear();
    }
    contentsChanged();
}

std::optional<UndoStep> Session::undoStep() const {
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back());
}

std::optional<UndoStep> Session::redoStep() const {
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

Result<void> Session::undo() {
    if (!isOpen() || m_undo.empty()) return {};
    const auto undone = m_state->portfolio->undo(m_undo.back().changeSet, author());
    if (!undone) return undone;
    m_redo.push_back(m_undo.back());
    m_undo.pop_back();
    contentsChanged();
    return {};
}

Result<void> Session::redo() {
    if (!isOpen() || m_redo.empty()) return {};
    const auto redone = m_state->portfolio->redo(m_redo.back().changeSet, author());
    if (!redone) return redone;
    m_undo.push_back(m_redo.back());
    m_redo.pop_back();
    contentsChanged();
    return {};
}

std::function<Result<ExportPreview>()> Session::previewTask(const ReportOptions& options, Paper paper,
                                                            const QString& theme) const {
    return [path = path(), options, paper, theme]() -> Result<ExportPreview> {
        const auto portfolio = Portfolio::open(path, OpenMode::ReadOnly);
        if (!portfolio) return portfolio.error();
        return ExportPreview::make(*portfolio, options, paper, theme);
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
