// SPDX-License-Identifier: GPL-3.0-or-later
// What the documents of the corpus hold, and how much of it was found.
#pragma once

#include "ingest/findings.h"

#include <QString>
#include <map>
#include <optional>

namespace salkku::test {

/// How often each thing is stated.
using Tally = std::map<QString, int>;

struct Score {
    int expected = 0;
    int matched = 0;
    int spurious = 0;
    QString firstMissed;

    double share() const { return expected == 0 ? 1 : static_cast<double>(matched) / expected; }
    double spuriousShare() const { return expected == 0 ? 0 : static_cast<double>(spurious) / expected; }
};

Score compare(const Tally& expected, const Tally& found);

/// Texts are compared without spaces, hyphens and bullets, which a line's end may eat; short ones not at all.
struct Expected {
    Tally items;        ///< "page|investment|text"
    Tally sections;     ///< "page|investment|section|text"
    Tally lights;       ///< "page|organisation|investment|dimension|light"
    Tally progress;     ///< "page|organisation|investment|percent"
    Tally indicators;   ///< "investment|section|number|statement's start|due|result"
    Tally workPackages; ///< "investment|part|number|title"
    Tally grants; ///< "page|label|column|euros"; without pages "label|euros", as text heads columns otherwise
};

enum class Pages { Counted, Ignored }; ///< plain text without form feeds has none

Expected readTruth(const QString& path, Pages pages);
Expected readFindings(const Findings& findings, const Expected& truth, Pages pages);

} // namespace salkku::test
