// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_exchange.h"

#include "app/translations.h"
#include "exporting/save_file.h"
#include "storage/package_record.h"

#include <QCoreApplication>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

// To the second, as a manifest has it (https://reproducible-builds.org/specs/source-date-epoch/).
QDateTime timeOfMaking(const QDateTime& now) {
    bool isNumber = false;
    const qint64 fixed = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return QDateTime::fromSecsSinceEpoch(isNumber ? fixed : now.toSecsSinceEpoch(), Qt::UTC);
}

Result<QStringList> earlierExchanges(const Portfolio& portfolio, const PackageRequest& request) {
    const auto exchanged = PackageRecord(portfolio).exchanged(request.organisation, request.period);
    if (!exchanged) return exchanged.error();
    QStringList ids;
    for (const ExchangedPackage& package : *exchanged)
        if (!ids.contains(package.id)) ids.append(package.id);
    return ids.mid(0, PackageLimits().basedOn);
}

Result<ReportPackage> makePackage(const Portfolio& portfolio, const PackageRequest& request) {
    const Organisation* organisation = portfolio.programme().organisation(request.organisation);
    if (!organisation)
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("The programme has no organisation \"%1\".").arg(request.organisation.value),
                     {}};
    auto content = packageContent(portfolio, request.organisation, request.period);
    if (!content) return content.error();
    if (content->reports.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no report in the period %2.")
                         .arg(organisation->names.in(currentLanguage()), request.period.toString()),
                     portfolio.path()};
    const auto basedOn = earlierExchanges(portfolio, request);
    if (!basedOn) return basedOn.error();
    return ReportPackage{{QStringLiteral("Salkku " SALKKU_VERSION),
                          content->programme,
                          request.organisation,
                          organisation->names.fi,
                          request.period,
                          request.author,
                          timeOfMaking(request.now),
                          *basedOn,
                          {}},
                         *std::move(content),
                         {}};
}

} // namespace

Result<ReportPackage> sendPackage(Portfolio& portfolio, const PackageRequest& request, const QString& path) {
    auto package = makePackage(portfolio, request);
    if (!package) return package;
    const auto bytes = packageBytes(*package);
    if (!bytes) return bytes.error();
    if (const auto saved = saveFile(*bytes, path); !saved) return saved.error();
    if (portfolio.isReadOnly()) return package;
    const auto added = PackageRecord(portfolio).add({package->id, request.organisation, request.period,
                                                     ExchangeDirection::Sent, request.now, request.author, 0,
                                                     contentToJson(package->content)});
    if (!added) return added.error();
    return package;
}

} // namespace salkku
