// SPDX-License-Identifier: GPL-3.0-or-later
// A recogniser knows one form in which documents state facts. Adding one: write a class in its own file, give
// it to the pipeline in extract.cpp, and add a fixture that it alone recognises
// (docs/adding-a-recogniser.md).
#pragma once

#include "ingest/findings.h"

#include <vector>

namespace salkku {

struct Reading;

struct Recognition {
    std::vector<Finding> findings; ///< each with its source and how sure it is
    std::vector<Warning> warnings; ///< what was seen and could not be used
};

class Recogniser {
public:
    virtual ~Recogniser() = default;

    /// A cheap look whether the document can hold what it knows. A wrong yes costs time, a wrong no loses
    /// facts.
    virtual bool applies(const Reading& reading) const = 0;

    /// What the document says. Pure: it keeps nothing from one document to the next.
    virtual Recognition recognise(const Reading& reading) const = 0;
};

} // namespace salkku
