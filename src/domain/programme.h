// SPDX-License-Identifier: GPL-3.0-or-later
// The programme definition: everything about a programme that is data. Salkku's code knows no region, call,
// investment or dimension by name; another programme is another definition (docs/programme-definition.md).
#pragma once

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/light.h"
#include "domain/period.h"
#include "domain/report_rules.h"

#include <QDate>
#include <QStringList>
#include <optional>
#include <vector>

namespace salkku {

/// A collaborative area (YTA) that regions are grouped by.
struct CooperationArea {
    QString id;
    Names names;
};

/// Where an organisation stands on the tile map: columns from west to east, rows from north to south, from 0.
struct MapTile {
    int column = 0;
    int row = 0;
    friend bool operator==(const MapTile&, const MapTile&) = default;
};

struct Organisation {
    OrganisationCode code;
    QString kind; ///< "county", "city", "centre", "district", "national": data, not an enumeration
    Names names;
    QString brand;                    ///< empty where it has none
    QStringList aliases;              ///< abbreviations and other spellings that documents use
    QString area;                     ///< CooperationArea id, empty for actors outside the areas
    std::optional<MapTile> tile = {}; ///< nothing for who has no place on a map
    bool reports = true;              ///< a status report is expected from it each period; others may report
};

struct Call {
    CallId id;
    Names names;
    YearMonth from;  ///< first month of its projects
    YearMonth until; ///< last month of its projects
};

struct InvestmentPart {
    QString id; ///< "A", "B"
    Names names;
};

struct Investment {
    int number = 0; ///< 1 and up, in the programme's own numbering
    Names shortName;
    Names fullName;
    std::vector<InvestmentPart> parts; ///< empty where it has none
};

struct Dimension {
    DimensionId id;
    Names names;
    QStringList aliases; ///< other headings that documents use
};

struct LightMeaning {
    Light light = Light::Grey;
    Names names;    ///< "punainen"
    Names meanings; ///< "Edellyttää nopeita toimenpiteitä"
};

struct NarrativeSection {
    SectionId id;
    Names names;
    QStringList headings;      ///< how documents begin the section, lower case, in any language
    bool perInvestment = true; ///< false: one text for all investments, as the national highlights
};

/// How documents write an indicator's result, in any language.
struct ResultWords {
    QStringList labels; ///< what stands before a result: "tulos"
    QStringList met;
    QStringList partly;
    QStringList notMet;
    QStringList unknown;      ///< the document says that it is not known: "ei mitattu"
    QStringList targetLabels; ///< what heads a table's column of targets or due dates: "tavoite"
    QStringList noteLabels;   ///< what heads a table's column of notes: "huomio"
};

struct ReportingPeriod {
    Period period;
    QDate deadline;                  ///< last day on which a report is on time
    std::optional<QDate> opens = {}; ///< first day on which reports can be written; nothing: any day
};

/// What problems are told of: sentences speak of it that hold one of its words, in any form.
struct Theme {
    QString id;
    Names names;
    QStringList words; ///< base forms in any language; of several words in one entry all must be there
};

/// How documents head their money columns and rows; each list may be empty.
struct MoneyWords {
    QStringList granted;
    QStringList paid;
    QStringList remaining;
    QStringList total;
};

struct Programme {
    QString id;
    int version = 1;
    Names names;
    Names pillar; ///< "Pilari 4"
    QStringList
        investmentWords; ///< what stands before an investment's number in documents: "investointi", "inv."
    QStringList progressWords;    ///< headings of progress percentages: "edistymisprosentti"
    QStringList workPackageWords; ///< what stands before a work package's number: "työpaketti"; may be empty
    QStringList indicatorWords;   ///< what stands by an indicator's number: "mittari"; may be empty
    ResultWords resultWords;
    MoneyWords moneyWords;
    ReportRules reportRules;
    std::vector<CooperationArea> areas;
    std::vector<Organisation> organisations;
    std::vector<Call> calls;
    std::vector<Investment> investments;
    std::vector<Dimension> dimensions;
    std::vector<LightMeaning> lights; ///< always all four, in the order of allLights
    std::vector<NarrativeSection> sections;
    std::vector<Theme> themes;            ///< may be empty
    std::vector<ReportingPeriod> periods; ///< ascending; expanded from the definition's schedules

    const Organisation* organisation(const OrganisationCode& code) const;
    const Call* call(const CallId& id) const;
    const Investment* investment(int number) const;
    const Dimension* dimension(const DimensionId& id) const;
    const NarrativeSection* section(const SectionId& id) const;
    const CooperationArea* area(const QString& id) const;
    const LightMeaning& light(Light light) const;
    const ReportingPeriod* period(const Period& period) const;
    std::vector<const Organisation*> reportingOrganisations() const;
};

} // namespace salkku
