// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recogniser.h"

namespace salkku {

/// Progress percentages from tables of organisations: investments as columns, or one from the title; the
/// organisations in rows or columns.
class ProgressTableRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
