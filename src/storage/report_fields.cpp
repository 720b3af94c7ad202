// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/report_fields.h"

#include "storage/evidence_json.h"
#include "storage/field_value.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

const QLatin1String lightPrefix("light:");
const QLatin1String narrativePrefix("narrative:");

// Fields that are a column of status_report of their own.
struct PlainField {
    const char* name;
    const char* column;
};
constexpr PlainField plainFields[] = {{"percent", "percent"},      {"planned", "planned_percent"},
                                      {"state", "state"},          {"received", "received_at"},
                                      {"message", "message"},      {"version", "version"},
                                      {"reason", "version_reason"}};

[[noreturn]] void failUnknownField(const FieldName& name) {
    throw SqlFault{{ErrorCode::InvalidArgument, Text::tr("There is no field \"%1\".").arg(name.value), {}}};
}

QString columnOf(const FieldName& name) {
    for (const PlainField& field : plainFields)
        if (name.value == QLatin1String(field.name)) return QLatin1String(field.column);
    failUnknownField(name);
}

FieldValue lightOf(Statement& rows) {
    if (!rows.next()) return std::nullopt;
    const auto light = lightFromId(rows.text(0));
    return light ? lightValue(ReportedLight{*light, rows.text(1)}) : std::nullopt;
}

FieldValue readOverall(const Connection& connection, qint64 row) {
    Statement rows(connection,
                   QStringLiteral("SELECT overall_light, overall_comment FROM status_report WHERE id = ?"));
    rows.bind(row).run();
    return lightOf(rows);
}

FieldValue readLight(const Connection& connection, qint64 row, const QString& dimension) {
    Statement rows(
        connection,
        QStringLiteral("SELECT light, comment FROM report_light WHERE report = ? AND dimension = ?"));
    rows.bind(row).bind(dimension).run();
    return lightOf(rows);
}

FieldValue readNarrative(const Connection& connection, qint64 row, const QString& section) {
    Statement rows(connection,
                   QStringLiteral("SELECT text, level, heading, evidence FROM narrative_item WHERE "
                                  "report = ? AND section = ? ORDER BY position"));
    rows.bind(row).bindText(section).run();
    std::vector<NarrativeItem> items;
    while (rows.next())
        items.push_back({rows.text(0), rows.integer(1), rows.integer(2) != 0, evidenceFrom(rows.text(3))});
    return narrativeValue(items);
}

FieldValue readPlain(const Connection& connection, qint64 row, const FieldName& name) {
    Statement rows(connection,
                   QStringLiteral("SELECT %1 FROM status_report WHERE id = ?").arg(columnOf(name)));
    rows.bind(row).run();
    return rows.next() ? rows.optionalText(0) : std::nullopt;
}

void writeOverall(const Connection& connection, qint64 row, const FieldValue& value) {
    const auto light = lightFrom(value);
    Statement update(
        connection,
        QStringLiteral("UPDATE status_report SET overall_light = ?, overall_comment = ? WHERE id = ?"));
    update.bind(light ? QVariant(lightId(light->light)) : QVariant());
    update.bindText(light ? light->comment : QString()).bind(row).run();
}

void writeLight(const Connection& connection, qint64 row, const QString& dimension, const FieldValue& value) {
    Statement remove(connection,
                     QStringLiteral("DELETE FROM report_light WHERE report = ? AND dimension = ?"));
    remove.bind(row).bind(dimension).run();
    const auto light = lightFrom(value);
    if (!light) return;
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO report_light (report, dimension, light, comment) VALUES (?, ?, ?, ?)"));
    insert.bind(row).bind(dimension).bind(lightId(light->light)).bindText(light->comment).run();
}

void writeNarrative(const Connection& connection, qint64 row, const QString& section,
                    const FieldValue& value) {
    Statement remove(connection,
                     QStringLiteral("DELETE FROM narrative_item WHERE report = ? AND section = ?"));
    remove.bind(row).bindText(section).run();
    Statement insert(connection,
                     QStringLiteral("INSERT INTO narrative_item (report, section, position, level, heading, "
                                    "text, evidence) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const NarrativeItem& item : narrativeFrom(value)) {
        insert.bind(row).bindText(section).bind(position++).bind(item.level);
        insert.bind(item.heading ? 1 : 0).bindText(item.text).bindText(evidenceText(item.evidence)).run();
    }
}

void writePlain(const Connection& connection, qint64 row, const FieldName& name, const FieldValue& value) {
    Statement update(connection,
                     QStringLiteral("UPDATE status_report SET %1 = ? WHERE id = ?").arg(columnOf(name)));
    update.bindText(value).bind(row).run();
}

} // namespace

FieldValue readField(const Connection& connection, qint64 row, const FieldName& name) {
    if (name == FieldName::overall()) return readOverall(connection, row);
    if (name.value.startsWith(lightPrefix))
        return readLight(connection, row, name.value.mid(lightPrefix.size()));
    if (name.value.startsWith(narrativePrefix))
        return readNarrative(connection, row, name.value.mid(narrativePrefix.size()));
    return readPlain(connection, row, name);
}

void writeField(const Connection& connection, qint64 row, const FieldName& name, const FieldValue& value) {
    if (name == FieldName::overall()) return writeOverall(connection, row, value);
    if (name.value.startsWith(lightPrefix))
        return writeLight(connection, row, name.value.mid(lightPrefix.size()), value);
    if (name.value.startsWith(narrativePrefix))
        return writeNarrative(connection, row, name.value.mid(narrativePrefix.size()), value);
    writePlain(connection, row, name, value);
}

} // namespace salkku
