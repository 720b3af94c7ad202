// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading_process.h"
#include "ui/importing/conflict_panel.h"
#include "ui/importing/import_work.h"
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
/// takes back. Reading, planning and saving go on beside the window's thread.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(Session& session, Settings& settings, ImportPage& page, QObject* parent = nullptr);
    ~ImportController() override;

    void read(const QStringList& paths);
    void add(const QString& path, const Findings& findings); ///< a document that has been read already
    bool isBusy() const;                                     ///< reading, planning or saving
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
    void await(ReviewDocument& document, const Findings& findings);
    void take(ReviewDocument& document, const ImportResult& plan);
    void dataSetFound(const DataSet& data);
    void takeCarried(bool replace);
    void carriedSaved(const ImportResult& result);
    void readCarried();
    void closeSaved();
    ReviewDocument* carrying() const; ///< the shown document, where it brings its values along
    void readingFailed(const Error& error);
    void show(int document);
    void closeDocument(int document);
    void closeAll();
    void optionsChanged();
    void planAgain();
    void planMade(const ImportResults& results);
    void planFailed(const Error& error);
    void save();
    void saved(const ImportResults& results);
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
    void forgetPlanned(const ReviewDocument* document);
    ReviewDocument* planned(std::size_t document) const; ///< as the latest plan counts; null where it is gone
    std::vector<ReviewDocument*> readDocuments() const;
    std::vector<ReviewDocument*> plannableDocuments() const; ///< with those that wait for their first plan
    std::vector<ImportDocument> importedDocuments() const;   ///< all that was read
    std::vector<ImportDocument> acceptedDocuments() const;   ///< with what was accepted of them
    ImportOptions options() const;
    void tellRead(const ReviewDocument& document, const ImportResult& plan);
    void reportSaved(const std::vector<ImportResult>& results);
    Session& m_session;
    Settings& m_settings;
    ImportPage& m_page;
    ReadingProcess* m_reading;
    ImportWork m_work;
    std::vector<std::unique_ptr<ReviewDocument>> m_documents;
    std::vector<ReviewDocument*> m_planned;   ///< that the latest plan speaks of, in its order
    ReviewDocument* m_taken = nullptr;        ///< whose data set is being saved
    QString m_storesInto;                     ///< the portfolio that is being saved into
    std::vector<OrganisationAlias> m_aliases; ///< mapped in this review, stored with it
    std::function<LeaveAnswer(int, bool)> m_ask;
};

} // namespace salkku::ui
