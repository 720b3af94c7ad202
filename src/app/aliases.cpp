// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/aliases.h"

#include "storage/portfolio.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

const QString noOrganisation = QStringLiteral("-");

bool isSameName(const QString& a, const QString& b) {
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

Programme withAliases(Programme programme, const std::vector<OrganisationAlias>& aliases) {
    for (const OrganisationAlias& alias : aliases)
        for (Organisation& organisation : programme.organisations)
            if (organisation.code == alias.organisation) organisation.aliases.append(alias.name);
    return programme;
}

void passOver(Findings& findings, const std::vector<OrganisationAlias>& aliases) {
    std::erase_if(findings.warnings, [&](const Warning& warning) {
        return !warning.name.isEmpty() &&
               std::any_of(aliases.begin(), aliases.end(), [&](const OrganisationAlias& alias) {
                   return alias.organisation.isEmpty() && isSameName(alias.name, warning.name);
               });
    });
}

Result<OrganisationAlias> parseAlias(const QString& text, const Programme& programme) {
    const auto sign = text.lastIndexOf(QLatin1Char('='));
    const QString name = text.left(std::max<qsizetype>(0, sign)).simplified();
    const QString code = text.mid(sign + 1).trimmed();
    if (name.isEmpty() || code.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("\"%1\" is no alias; write it as NAME=CODE, or NAME=- where the name is no "
                              "organisation.")
                         .arg(text),
                     {}};
    if (code == noOrganisation) return OrganisationAlias{name, {}};
    if (programme.organisation(OrganisationCode(code)))
        return OrganisationAlias{name, OrganisationCode(code)};
    return Error{ErrorCode::InvalidArgument,
                 Text::tr("The programme has no organisation with the code %1.").arg(code),
                 {}};
}

QString aliasArgument(const OrganisationAlias& alias) {
    return alias.name + QLatin1Char('=') +
           (alias.organisation.isEmpty() ? noOrganisation : alias.organisation.value);
}

Result<std::vector<OrganisationAlias>> allAliases(const Portfolio& portfolio,
                                                  const std::vector<OrganisationAlias>& more) {
    auto stored = portfolio.aliases();
    if (!stored) return stored.error();
    std::erase_if(*stored, [&](const OrganisationAlias& alias) {
        return std::any_of(more.begin(), more.end(), [&](const OrganisationAlias& other) {
            return isSameName(alias.name, other.name);
        });
    });
    stored->insert(stored->end(), more.begin(), more.end());
    return std::move(*stored);
}

} // namespace salkku
