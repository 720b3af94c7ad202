// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cell_place.h"
#include "ui/session/session.h"

#include <QObject>

namespace salkku::ui {

class SearchPage;

/// Asks the session for texts, and leads from a text to its place.
class SearchController : public QObject {
    Q_OBJECT
public:
    SearchController(Session& session, SearchPage& page, QObject* parent = nullptr);

    void setShown(bool shown); ///< looked for when the page is seen
    void wordsChanged();       ///< the language

signals:
    void failed(const salkku::Error& error);
    void textWanted(const salkku::OrganisationCode& organisation, int investment, const QString& text);
    void cellWanted(const salkku::ui::CellPlace& place);
    void sourceWanted(const salkku::ui::SourceLink& source);

private:
    void readChoices();
    void find();
    void findMore();
    void open(int row);
    void choosePlace(const TextHit& hit);

    Session& m_session;
    SearchPage& m_page;
    qint64 m_last = 0; ///< where the list ends
    bool m_shown = false;
};

} // namespace salkku::ui
