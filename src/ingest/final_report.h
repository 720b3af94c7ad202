// SPDX-License-Identifier: GPL-3.0-or-later
// Final reports: long numbered documents with chapters on investments, work packages with their titles, and
// indicators with their results.
#pragma once

#include "ingest/recogniser.h"

namespace salkku {

class FinalReportRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
