// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading_process.h"
#include "ui/importing/conflict_panel.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>

class QUndoStack;

namespace salkku::ui {

class ImportPage;
struct ReviewDocument;

enum class LeaveAnswer { Save, Leave, Stay };

/// Leads documents through the import page: reads them one after the other, plans, saves all as one import,
/// takes back.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(Session& session, Settings& settings, ImportPage& page, QObject* parent = nullptr);
    ~ImportController() override;

    void read(const QStringList& paths);
    void add(const QString& path, const Findings& findings); ///< a document that has been read already
    bool isReading() const { return m_reading->isRunning(); }
    void forget(); ///< another portfolio: what waits belongs to the old one

    bool isUnsaved() const; ///< something is accepted and not stored yet
    /// Asks where something is unsaved; false: stay. `closing` says that leaving it loses it.
    bool mayLeave(bool closing);
    void setAsk(std::function<LeaveAnswer(int findings, bool closing)> ask) { m_ask = std::move(ask); }

    QUndoStack* steps() const; ///< of the shown document's review; null where none is shown

signals:
    void reviewShown();
    void stepsChanged();

private:
    ReviewDocument& append(const QString& path);
    void readNext();
    void documentRead(const Findings& findings);
    void take(ReviewDocument& document, const Findings& findings);
    void readingFailed(const Error& error);
    void show(int document);
    void closeDocument(int document);
    void closeAll();
    void optionsChanged();
    void planAgain();
    bool save();
    void undo();
    void cancel();
    void wordsChanged();
    void dataChanged();
    void mapName(const QString& name, const OrganisationCode& organisation);
    void showConflict();
    void keepLeft();
    void takeRight();
    ConflictSide sideOf(const FindingPlace& place) const;
    ReviewDocument* shown() const;
    std::vector<ReviewDocument*> readDocuments() const; ///< in the order that plans speak of
    std::vector<ImportDocument> importedDocuments(bool chosenOnly) const;
    ImportOptions options() const;
    void tellRead(const ReviewDocument& document, const ImportResult& plan);
    void reportSaved(const std::vector<ImportResult>& results);
    Session& m_session;
    Settings& m_settings;
    ImportPage& m_page;
    ReadingProcess* m_reading;
    std::vector<std::unique_ptr<ReviewDocument>> m_documents;
    std::vector<OrganisationAlias> m_aliases; ///< mapped in this review, stored with it
    std::function<LeaveAnswer(int, bool)> m_ask;
    bool m_saving = false;
};

} // namespace salkku::ui
