// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/saved_view_store.h"

#include "storage/connection.h"
#include "storage/statement.h"

namespace salkku {

std::vector<SavedView> readSavedViews(const Connection& connection, const QString& page) {
    Statement rows(connection,
                   QStringLiteral("SELECT name, state FROM saved_view WHERE page = ? ORDER BY name"));
    rows.bindText(page).run();
    std::vector<SavedView> views;
    while (rows.next()) views.push_back({page, rows.text(0), rows.text(1)});
    return views;
}

void writeSavedView(const Connection& connection, const SavedView& view, const QDateTime& at) {
    Statement insert(
        connection, QStringLiteral("INSERT INTO saved_view (page, name, state, saved_at) VALUES (?, ?, ?, ?) "
                                   "ON CONFLICT (page, name) DO UPDATE SET state = excluded.state, "
                                   "saved_at = excluded.saved_at"));
    insert.bindText(view.page).bindText(view.name).bindText(view.state);
    insert.bindText(at.toUTC().toString(Qt::ISODate)).run();
}

void removeSavedView(const Connection& connection, const QString& page, const QString& name) {
    Statement remove(connection, QStringLiteral("DELETE FROM saved_view WHERE page = ? AND name = ?"));
    remove.bindText(page).bindText(name).run();
}

} // namespace salkku
