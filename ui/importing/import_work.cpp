// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_work.h"

#include <QtConcurrentRun>
#include <utility>

namespace salkku::ui {

ImportWork::ImportWork(QObject* parent)
    : QObject(parent) {
    connect(&m_planning, &QFutureWatcherBase::finished, this, &ImportWork::planEnded);
    connect(&m_storing, &QFutureWatcherBase::finished, this, &ImportWork::storeEnded);
}

ImportWork::~ImportWork() {
    m_storing.waitForFinished();
}

void ImportWork::plan(ImportTask task) {
    m_isPlanning = true;
    if (m_planning.isRunning()) {
        m_nextPlan = std::move(task);
        return;
    }
    m_nextPlan.reset();
    m_planning.setFuture(QtConcurrent::run(std::move(task)));
}

void ImportWork::dropPlans() {
    m_isPlanning = false;
    m_nextPlan.reset();
}

void ImportWork::planEnded() {
    if (m_nextPlan) return plan(*std::exchange(m_nextPlan, std::nullopt));
    if (!m_isPlanning) return;
    m_isPlanning = false;
    emit planned(m_planning.result());
}

void ImportWork::finishPlanning() {
    while (m_isPlanning) {
        m_planning.waitForFinished();
        planEnded();
    }
}

void ImportWork::store(ImportTask task) {
    m_isStoring = true;
    m_storing.setFuture(QtConcurrent::run(std::move(task)));
}

void ImportWork::finishStoring() {
    if (!m_isStoring) return;
    m_storing.waitForFinished();
    storeEnded();
}

void ImportWork::storeEnded() {
    if (!std::exchange(m_isStoring, false)) return;
    emit stored(m_storing.result());
}

} // namespace salkku::ui
