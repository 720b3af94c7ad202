// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/portfolio_check.h"

#include "storage/entity_tables.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QSet>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PortfolioCheck)
};

void checkIntegrity(const Connection& connection, QStringList& faults) {
    Statement rows(connection, QStringLiteral("PRAGMA integrity_check"));
    rows.run();
    while (rows.next())
        if (rows.text(0) != QLatin1String("ok"))
            faults.append(Text::tr("Damaged file: %1").arg(rows.text(0)));
}

void checkForeignKeys(const Connection& connection, QStringList& faults) {
    Statement rows(connection, QStringLiteral("PRAGMA foreign_key_check"));
    rows.run();
    while (rows.next())
        faults.append(Text::tr("Table %1, row %2 refers to a row of %3 that is missing.")
                          .arg(rows.text(0), rows.text(1), rows.text(2)));
}

// Every value of a column must be one of the known ids.
void checkKnown(const Connection& connection, const QString& table, const QString& column,
                const QSet<QString>& known, QStringList& faults) {
    Statement rows(connection,
                   QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE %1 IS NOT NULL").arg(column, table));
    rows.run();
    while (rows.next())
        if (!known.contains(rows.text(0)))
            faults.append(Text::tr("Table %1: the programme does not define the %2 \"%3\".")
                              .arg(table, column, rows.text(0)));
}

void checkProgrammeIds(const Connection& connection, const Programme& programme, QStringList& faults) {
    QSet<QString> organisations;
    for (const Organisation& organisation : programme.organisations)
        organisations.insert(organisation.code.value);
    QSet<QString> dimensions;
    for (const Dimension& dimension : programme.dimensions) dimensions.insert(dimension.id.value);
    QSet<QString> sections{QString()}; // what a document said under no heading
    sections.insert(QStringLiteral(""));
    for (const NarrativeSection& section : programme.sections) sections.insert(section.id.value);
    checkKnown(connection, QStringLiteral("organisation"), QStringLiteral("code"), organisations, faults);
    QSet<QString> meanings = organisations;
    meanings.insert(QStringLiteral("")); // a name that means no organisation
    checkKnown(connection, QStringLiteral("organisation_alias"), QStringLiteral("organisation"), meanings,
               faults);
    checkKnown(connection, QStringLiteral("report_light"), QStringLiteral("dimension"), dimensions, faults);
    checkKnown(connection, QStringLiteral("narrative_item"), QStringLiteral("section"), sections, faults);
}

void checkPeriods(const Connection& connection, QStringList& faults) {
    Statement rows(connection, QStringLiteral("SELECT id, first_month, last_month FROM period"));
    rows.run();
    while (rows.next()) {
        const auto period = Period::fromString(rows.text(0));
        if (!period || period->first().toString() != rows.text(1) ||
            period->last().toString() != rows.text(2))
            faults.append(Text::tr("The period \"%1\" is not a valid one.").arg(rows.text(0)));
    }
}

void checkEmptyTexts(const Connection& connection, QStringList& faults) {
    Statement rows(connection, QStringLiteral("SELECT COUNT(*) FROM narrative_item WHERE TRIM(text) = ''"));
    rows.run();
    if (rows.next() && rows.integer(0) > 0)
        faults.append(Text::tr("Narrative items without text: %1").arg(rows.integer(0)));
}

void checkReceivedReports(const Connection& connection, QStringList& faults) {
    Statement rows(connection,
                   QStringLiteral("SELECT COUNT(*) FROM status_report WHERE received_at IS NULL AND state IN "
                                  "('submitted', 'accepted')"));
    rows.run();
    if (rows.next() && rows.integer(0) > 0)
        faults.append(Text::tr("Submitted reports without the time of submission: %1").arg(rows.integer(0)));
}

// The record has no foreign keys to them: it speaks of many tables.
void checkRecordedRows(const Connection& connection, const QString& entity, const QString& table,
                       QStringList& faults) {
    for (const auto& record : {QStringLiteral("change"), QStringLiteral("value_source")}) {
        Statement rows(connection, QStringLiteral("SELECT COUNT(*) FROM %1 r WHERE r.entity = ? AND NOT "
                                                  "EXISTS (SELECT 1 FROM %2 t WHERE t.id = r.entity_row)")
                                       .arg(record, table));
        rows.bind(entity).run();
        if (rows.next() && rows.integer(0) > 0)
            faults.append(Text::tr("Table %1 names rows of %2 that are missing: %3")
                              .arg(record, table)
                              .arg(rows.integer(0)));
    }
}

void checkRecord(const Connection& connection, QStringList& faults) {
    checkRecordedRows(connection, reportEntity, QStringLiteral("status_report"), faults);
    for (const EntityTable& table : entityTables())
        checkRecordedRows(connection, QLatin1String(table.entity), QLatin1String(table.table), faults);
}

} // namespace

QStringList checkPortfolio(const Connection& connection, const Programme& programme) {
    QStringList faults;
    checkIntegrity(connection, faults);
    checkForeignKeys(connection, faults);
    checkProgrammeIds(connection, programme, faults);
    checkPeriods(connection, faults);
    checkEmptyTexts(connection, faults);
    checkReceivedReports(connection, faults);
    checkRecord(connection, faults);
    return faults;
}

} // namespace salkku
