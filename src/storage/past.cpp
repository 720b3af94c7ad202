// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/past.h"

#include "storage/connection.h"
#include "storage/entity_store.h"
#include "storage/sql_error.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Portfolio)
};

struct Change {
    EntityRow entity;
    FieldName field;
    FieldValue oldValue, newValue;
    qint64 oldFinding = 0, newFinding = 0;
};

// A change set was made, taken back or made again.
struct Step {
    qint64 set = 0;
    bool undone = false;
};

class Rewinder {
public:
    Rewinder(Connection& copy, const Programme& programme, const QDateTime& at)
        : m_copy(copy)
        , m_entities(copy, programme)
        , m_at(at.toUTC().toString(Qt::ISODateWithMs)) {}

    void run() {
        for (const Step& step : laterSteps()) takeBack(step);
        forgetSteps();
        forgetDocuments();
    }

private:
    // Newest first. Of older files the record does not tell when a change was taken back: there it never was.
    std::vector<Step> laterSteps() const {
        Statement rows(
            m_copy,
            QStringLiteral(
                "SELECT change_set, undone FROM (SELECT id AS change_set, at, 0 AS undone, 0 AS place "
                "FROM change_set s WHERE undone = 0 OR EXISTS (SELECT 1 FROM change_step t WHERE "
                "t.change_set = s.id) UNION ALL SELECT change_set, at, undone, id FROM change_step) "
                "WHERE at > ? ORDER BY at DESC, change_set DESC, place DESC"));
        rows.bind(m_at).run();
        std::vector<Step> steps;
        while (rows.next()) steps.push_back({rows.id(0), rows.integer(1) != 0});
        return steps;
    }

    std::vector<Change> changesOf(qint64 set) const {
        Statement rows(m_copy,
                       QStringLiteral("SELECT entity, entity_row, field, old_value, new_value, "
                                      "COALESCE(old_finding, 0), COALESCE(new_finding, 0) FROM change "
                                      "WHERE change_set = ? ORDER BY id"));
        rows.bind(set).run();
        std::vector<Change> changes;
        while (rows.next())
            changes.push_back({{rows.text(0), rows.id(1)},
                               FieldName{rows.text(2)},
                               rows.optionalText(3),
                               rows.optionalText(4),
                               rows.id(5),
                               rows.id(6)});
        return changes;
    }

    void takeBack(const Step& step) const {
        std::vector<Change> changes = changesOf(step.set);
        if (!step.undone) std::reverse(changes.begin(), changes.end());
        for (const Change& change : changes) {
            m_entities.setField(change.entity, change.field, step.undone ? change.newValue : change.oldValue);
            m_entities.setFinding(change.entity, change.field,
                                  step.undone ? change.newFinding : change.oldFinding);
        }
    }

    void forgetSteps() const {
        run(QStringLiteral("DELETE FROM change_step WHERE at > ?"));
        run(QStringLiteral(
            "DELETE FROM change_step WHERE change_set IN (SELECT id FROM change_set WHERE at > ?)"));
        run(QStringLiteral(
            "DELETE FROM change WHERE change_set IN (SELECT id FROM change_set WHERE at > ?)"));
        run(QStringLiteral("DELETE FROM change_set WHERE at > ?"));
        m_copy.execute(QStringLiteral(
            "UPDATE change_set SET undone = COALESCE((SELECT t.undone FROM change_step t WHERE "
            "t.change_set = change_set.id ORDER BY t.id DESC LIMIT 1), undone)"));
    }

    // Documents that nothing of the past was read from. An amount that has been taken back is no grant.
    void forgetDocuments() const {
        const QString later = QStringLiteral("(SELECT id FROM source_document WHERE read_at > ?)");
        run(QStringLiteral(
                "DELETE FROM value_source WHERE finding IN (SELECT id FROM finding WHERE document IN %1)")
                .arg(later));
        run(QStringLiteral("DELETE FROM grant_amount WHERE amount_cents IS NULL AND document IN %1")
                .arg(later));
        run(QStringLiteral("DELETE FROM finding WHERE document IN %1").arg(later));
        run(QStringLiteral("DELETE FROM source_document WHERE read_at > ? AND NOT EXISTS (SELECT 1 FROM "
                           "grant_amount g WHERE g.document = source_document.id)"));
    }

    void run(const QString& sql) const {
        Statement statement(m_copy, sql);
        statement.bind(m_at).run();
    }

    Connection& m_copy;
    EntityStore m_entities;
    QString m_at;
};

} // namespace

void copyFile(const Connection& connection, const QString& path) {
    if (QFileInfo::exists(path))
        throw SqlFault{
            {ErrorCode::Conflict, Text::tr("The file exists already. Choose another name."), path}};
    Statement statement(connection, QStringLiteral("VACUUM INTO ?"));
    statement.bind(path).run();
}

void rewind(Connection& copy, const Programme& programme, const QDateTime& at) {
    Rewinder(copy, programme, at).run();
}

} // namespace salkku
