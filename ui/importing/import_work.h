// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_documents.h"

#include <QFutureWatcher>
#include <QObject>
#include <functional>
#include <optional>

namespace salkku::ui {

using ImportResults = Result<std::vector<ImportResult>>;
/// Planning or storing, for another thread: it opens the portfolio for itself.
using ImportTask = std::function<ImportResults()>;

/// Runs what an import asks of the portfolio beside the window's thread.
class ImportWork : public QObject {
    Q_OBJECT
public:
    explicit ImportWork(QObject* parent = nullptr);
    ~ImportWork() override; ///< waits for what is being stored

    /// The latest plan counts: an earlier one that is under way is not told any more.
    void plan(ImportTask task);
    void store(ImportTask task);
    void dropPlans(); ///< none that was asked for is told
    bool isPlanning() const { return m_isPlanning; }
    bool isStoring() const { return m_isStoring; }
    void finishPlanning(); ///< waits until the latest plan is told
    void finishStoring();  ///< likewise what is being stored

signals:
    void planned(const salkku::ui::ImportResults& results);
    void stored(const salkku::ui::ImportResults& results);

private:
    void planEnded();
    void storeEnded();
    QFutureWatcher<ImportResults> m_planning, m_storing;
    std::optional<ImportTask> m_nextPlan; ///< asked for while another one is under way
    bool m_isPlanning = false, m_isStoring = false;
};

} // namespace salkku::ui
