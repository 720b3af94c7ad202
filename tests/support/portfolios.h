// SPDX-License-Identifier: GPL-3.0-or-later
// Portfolios for tests, in a folder of their own that goes with the test.
#pragma once

#include "storage/field_value.h"
#include "storage/portfolio.h"
#include "support/files.h"

#include <QTemporaryDir>

namespace salkku::test {

class PortfolioFolder {
public:
    QString path(const QString& name = QStringLiteral("p.salkku")) const { return m_folder.filePath(name); }

    Portfolio create(const QByteArray& programme = builtInProgrammeFile()) const {
        auto portfolio = Portfolio::create(path(), programme);
        if (!portfolio) FAIL(portfolio.error().text().toStdString());
        return *std::move(portfolio);
    }

private:
    QTemporaryDir m_folder;
};

/// Throws std::bad_optional_access for text that is no period; usable before a test runs.
inline Period period(const char* text) {
    return Period::fromString(QString::fromLatin1(text)).value();
}

inline StatusKey key(const char* organisation, int investment, const char* when, const char* call = "") {
    return {OrganisationCode(QString::fromLatin1(organisation)),
            CallId(QString::fromLatin1(call)),
            investment,
            QString(),
            0,
            period(when)};
}

inline Percent percent(int value) {
    return *Percent::fromInt(value);
}

/// The change set's id; fails the test where it cannot be applied.
inline ChangeSetId apply(Portfolio& portfolio, std::vector<FieldChange> changes) {
    const auto id = portfolio.apply({QStringLiteral("tester"), QStringLiteral("test"), std::move(changes)});
    if (!id) FAIL(id.error().text().toStdString());
    return *id;
}

inline StatusReport report(const Portfolio& portfolio, const StatusKey& which) {
    const auto found = portfolio.report(which);
    REQUIRE(found);
    REQUIRE(found->has_value());
    return **found;
}

} // namespace salkku::test
