// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading_process.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QObject>
#include <QStringList>

namespace salkku::ui {

class ImportPage;

/// Leads documents through the import page: reads them one after the other, plans, saves, takes back.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(Session& session, Settings& settings, ImportPage& page, QObject* parent = nullptr);

    void read(const QStringList& paths);
    bool isReading() const { return m_reading->isRunning(); }
    void forget(); ///< another portfolio: what waits belongs to the old one

signals:
    void reviewShown();

private:
    void readNext();
    void documentRead(const Findings& findings);
    void readingFailed(const Error& error);
    void planAgain();
    void save();
    void undo();
    void cancel();
    void wordsChanged();
    void dataChanged();
    ImportOptions options() const;
    void reportSaved(const ImportResult& result);
    Session& m_session;
    Settings& m_settings;
    ImportPage& m_page;
    ReadingProcess* m_reading;
    QStringList m_waiting;
    bool m_saving = false;
    QString m_path; ///< of the document being read or looked through
};

} // namespace salkku::ui
