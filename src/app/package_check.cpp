// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/package_check.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

class Checker {
public:
    Checker(const Programme& programme, const PackageContent& content)
        : m_programme(programme)
        , m_content(content) {}

    Result<void> check() {
        for (std::size_t i = 0; i < m_content.reports.size(); ++i) {
            m_place = QStringLiteral("/reports/%1").arg(i);
            checkReport(m_content.reports[i].report);
        }
        for (std::size_t i = 0; i < m_content.indicators.size(); ++i) {
            m_place = QStringLiteral("/indicators/%1").arg(i);
            const StoredIndicator& indicator = m_content.indicators[i];
            checkWhere(indicator.call, indicator.investment, indicator.part);
        }
        for (std::size_t i = 0; i < m_content.workPackages.size(); ++i) {
            m_place = QStringLiteral("/work_packages/%1").arg(i);
            const StoredWorkPackage& package = m_content.workPackages[i];
            checkWhere(package.call, package.investment, package.part);
        }
        if (m_fault) return *m_fault;
        return {};
    }

private:
    void checkReport(const StatusReport& report) {
        checkWhere(report.key.call, report.key.investment, report.key.part);
        for (const auto& [dimension, light] : report.lights)
            require(m_programme.dimension(dimension), dimension.value);
        for (const auto& [section, items] : report.narrative)
            require(section.isEmpty() || m_programme.section(section), section.value);
    }

    void checkWhere(const CallId& call, int investment, const QString& part) {
        require(call.isEmpty() || m_programme.call(call), call.value);
        if (investment == 0) return;
        const Investment* known = m_programme.investment(investment);
        require(known, QString::number(investment));
        const auto hasPart = [&](const InvestmentPart& item) { return item.id == part; };
        require(!known || part.isEmpty() || std::any_of(known->parts.begin(), known->parts.end(), hasPart),
                part);
    }

    void require(bool isKnown, const QString& id) {
        if (isKnown || m_fault) return;
        m_fault =
            Error{ErrorCode::InvalidDefinition,
                  Text::tr("The programme of this portfolio does not define \"%1\"; both sides need the "
                           "same programme definition.")
                      .arg(id.left(60)),
                  m_place};
    }

    const Programme& m_programme;
    const PackageContent& m_content;
    QString m_place;
    std::optional<Error> m_fault; ///< the first
};

} // namespace

Result<void> checkAgainst(const Programme& programme, const PackageContent& content, Language language) {
    if (content.programme != programme.id)
        return Error{ErrorCode::Conflict,
                     Text::tr("This is a report of another programme (%1); this portfolio is of %2.")
                         .arg(content.programme.left(60), programme.names.in(language)),
                     {}};
    if (!programme.organisation(content.organisation))
        return Error{ErrorCode::InvalidDefinition,
                     Text::tr("The programme of this portfolio has no organisation \"%1\".")
                         .arg(content.organisation.value.left(60)),
                     {}};
    return Checker(programme, content).check();
}

} // namespace salkku
