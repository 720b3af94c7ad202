// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a numbered report a block stands: investment, part, section and work package, from the headings
// before it in their order.
#pragma once

#include "ingest/investment_reader.h"
#include "ingest/report_headings.h"
#include "ingest/work_package_label.h"

#include <optional>

namespace salkku {

struct ReportPlace {
    int investment = 0; ///< 0: none in particular
    QString part;
    QString sectionNumber;
    QString workPackage; ///< "1 Title"; empty outside
};

class ReportPlaceReader {
public:
    ReportPlaceReader(const Programme& programme, const InvestmentReader& investments);

    /// What the block's heading opens; false where it is none.
    bool enter(const QString& text);

    const ReportPlace& place() const { return m_place; }
    /// The work package whose heading was entered last, if the last block was one.
    const std::optional<WorkPackageHeading>& workPackageHeading() const { return m_heading; }

private:
    /// An investment's chapter, by one number: the next chapter is numbered higher and in the same way.
    struct Chapter {
        int number = 0;
        bool hasFullStop = false;
    };
    struct Opened {
        int number = 0;
        QString part;
    };
    std::optional<Opened> investmentIn(const QString& text,
                                       const std::optional<NumberedHeading>& numbered) const;
    QString partIn(const QString& text, bool isNumbered) const;
    bool isListItem(const NumberedHeading& numbered) const;
    void enterInvestment(const Opened& opened, const std::optional<NumberedHeading>& numbered);
    void enterSection(const NumberedHeading& numbered);
    void enterPart(const QString& part, int depth);
    void enterWorkPackage(const WorkPackageHeading& heading, int depth);

    const Programme& m_programme;
    const InvestmentReader& m_investments;
    WorkPackageLabelReader m_workPackages;
    ReportPlace m_place;
    std::optional<WorkPackageHeading> m_heading;
    std::optional<Chapter> m_chapter;
    int m_sectionDepth = 0;
    int m_partDepth = 0;
    int m_workPackageDepth = 0;
};

} // namespace salkku
