// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/searching/snippet.h"
#include "ui/session/session.h"

#include <QAbstractListModel>

namespace salkku::ui {

/// Texts that were found, each with its place.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WhoRole = Qt::UserRole + 1, WhereRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<TextHit> hits, const Programme& programme, Language language);
    void addHits(std::vector<TextHit> hits, const Programme& programme, Language language);
    const TextHit* hitAt(int row) const; ///< null where there is none
    const Snippet& snippetAt(int row) const { return m_lines[static_cast<std::size_t>(row)].snippet; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override; ///< as one line: who, where, the text

private:
    struct Line {
        TextHit hit;
        QString who, where;
        Snippet snippet;
    };
    Line lineOf(TextHit hit, const Programme& programme, Language language) const;
    std::vector<Line> m_lines;
};

} // namespace salkku::ui
