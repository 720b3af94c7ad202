// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/entry_form.h"
#include "domain/programme.h"

#include <QListWidget>

namespace salkku::ui {

/// Investments, their parts and work packages, each with the state of its report.
class PlaceList : public QListWidget {
    Q_OBJECT
public:
    explicit PlaceList(QWidget* parent = nullptr);

    void setPlaces(const std::vector<EntryPlace>& places, const StatusKey& current,
                   const Programme& programme, Language language);

signals:
    void chosen(const salkku::StatusKey& key);

private:
    std::vector<EntryPlace> m_places;
};

} // namespace salkku::ui
