// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QObject>

namespace salkku::ui {

class HistoryPage;

/// Hands the record of changes to the history page, and restores from it.
class HistoryController : public QObject {
    Q_OBJECT
public:
    HistoryController(Session& session, HistoryPage& page, QObject* parent = nullptr);

    void setShown(bool shown); ///< read when the page is seen
    void showField(const EntityKey& key, const FieldName& field);
    void wordsChanged();

signals:
    void asOfWanted(const QDate& day);
    void failed(const salkku::Error& error);

private:
    void readNames();
    void refresh();
    void showChanges();
    void restore(const RecordedChange& change);

    Session& m_session;
    HistoryPage& m_page;
    bool m_shown = false;
};

} // namespace salkku::ui
