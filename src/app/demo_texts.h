// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of demo portfolios (resources/demo/texts.json).
#pragma once

#include "domain/ids.h"
#include "domain/light.h"

#include <QStringList>
#include <map>

namespace salkku {

struct DemoTexts {
    std::map<SectionId, QStringList>
        sections;        ///< the empty id serves sections that have no texts of their own
    QStringList details; ///< for second-level bullets
    QStringList yellowComments;
    QStringList redComments;
    QStringList statements;   ///< of indicators that are met or not
    QStringList measures;     ///< of indicators with a number
    QStringList workPackages; ///< titles
    QString fallingBehind;
    QString recovery;

    const QStringList& of(const SectionId& section) const;
};

DemoTexts readDemoTexts();

} // namespace salkku
