// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/programme_tables.h"

#include "storage/statement.h"

namespace salkku {

namespace {

const QString programmeKey = QStringLiteral("programme");

void writeOrganisations(const Connection& connection, const Programme& programme) {
    Statement insert(connection,
                     QStringLiteral("INSERT INTO organisation (code, kind, name_fi, name_sv, name_en, area, "
                                    "reports) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    for (const Organisation& organisation : programme.organisations) {
        insert.bind(organisation.code.value).bindText(organisation.kind).bindText(organisation.names.fi);
        insert.bindText(organisation.names.sv).bindText(organisation.names.en).bindText(organisation.area);
        insert.bind(organisation.reports ? 1 : 0).run();
    }
}

void writeCalls(const Connection& connection, const Programme& programme) {
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO funding_call (id, first_month, last_month) VALUES (?, ?, ?)"));
    for (const Call& call : programme.calls)
        insert.bind(call.id.value).bind(call.from.toString()).bind(call.until.toString()).run();
}

void writeInvestments(const Connection& connection, const Programme& programme) {
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO investment (number, name_fi, name_sv, name_en) VALUES (?, ?, ?, ?)"));
    Statement insertPart(connection,
                         QStringLiteral("INSERT INTO investment_part (investment, part) VALUES (?, ?)"));
    for (const Investment& investment : programme.investments) {
        insert.bind(investment.number).bindText(investment.shortName.fi).bindText(investment.shortName.sv);
        insert.bindText(investment.shortName.en).run();
        for (const InvestmentPart& part : investment.parts)
            insertPart.bind(investment.number).bind(part.id).run();
    }
}

void writePeriods(const Connection& connection, const Programme& programme) {
    Statement insert(connection, QStringLiteral("INSERT INTO period (id, first_month, last_month, deadline) "
                                                "VALUES (?, ?, ?, ?)"));
    for (const ReportingPeriod& scheduled : programme.periods) {
        insert.bind(scheduled.period.toString()).bind(scheduled.period.first().toString());
        insert.bind(scheduled.period.last().toString()).bind(scheduled.deadline.toString(Qt::ISODate)).run();
    }
}

} // namespace

void writeProgramme(const Connection& connection, const Programme& programme, const QByteArray& json) {
    writeSetting(connection, programmeKey, QString::fromUtf8(json));
    writeOrganisations(connection, programme);
    writeCalls(connection, programme);
    writeInvestments(connection, programme);
    writePeriods(connection, programme);
}

QByteArray readProgrammeJson(const Connection& connection) {
    return readSetting(connection, programmeKey).toUtf8();
}

QString readSetting(const Connection& connection, const QString& key) {
    Statement rows(connection, QStringLiteral("SELECT value FROM portfolio WHERE key = ?"));
    rows.bind(key).run();
    return rows.next() ? rows.text(0) : QString();
}

void writeSetting(const Connection& connection, const QString& key, const QString& value) {
    Statement insert(connection, QStringLiteral("INSERT INTO portfolio (key, value) VALUES (?, ?) "
                                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    insert.bind(key).bindText(value).run();
}

} // namespace salkku
