// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recogniser.h"

namespace salkku {

/// Narrative items by investment and section, from slides that name an investment or the highlights of all.
class NarrativeRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
