// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_back_tables.h"
#include "app/read_back_texts.h"
#include "storage/entity_fields.h"
#include "storage/field_value.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

using NamedValues = std::vector<std::pair<QString, QString>>; ///< a place and what stands there

QString placeOf(const StatusKey& key) {
    QStringList parts{key.period.toString(), key.organisation.value, key.call.value,
                      key.investment == 0 ? QString() : QString::number(key.investment), key.part};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

template <class Record>
void addFields(NamedValues& values, const QString& place, const Record& record) {
    for (const FieldChange& change : fieldsOf(record))
        values.emplace_back(cellPlace(place, change.field.value), change.newValue.value_or(QString()));
}

NamedValues valuesIn(const DataSet& data) {
    NamedValues values;
    for (const StatusReport& report : data.reports)
        for (const auto& [field, value] : fieldsOf(report))
            values.emplace_back(cellPlace(placeOf(report.key), field.value), value.value_or(QString()));
    for (const StoredIndicator& indicator : data.indicators)
        addFields(values, indicator.statement, indicator);
    for (const StoredWorkPackage& package : data.workPackages) addFields(values, package.title, package);
    for (const StoredGrant& grant : data.grants)
        values.emplace_back(cellPlace(grant.label + grant.organisation.value, grant.column),
                            QString::number(grant.amount.cents()));
    return values;
}

} // namespace

Result<void> readBackJson(const QByteArray& bytes, const QString& path, const DataSet& data) {
    const auto read = dataSetFromJson(bytes, path);
    if (!read) return readBackError(read.error().message, path);
    const NamedValues meant = valuesIn(data);
    const NamedValues found = valuesIn(*read);
    if (meant.size() != found.size())
        return readBackError(Text::tr("it has %1 values instead of %2.").arg(found.size()).arg(meant.size()),
                             path);
    for (std::size_t i = 0; i < meant.size(); ++i)
        if (meant[i] != found[i])
            return readBackError({meant[i].first, meant[i].second, found[i].second}, path);
    return {};
}

} // namespace salkku
