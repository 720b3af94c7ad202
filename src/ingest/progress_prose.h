// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recogniser.h"

namespace salkku {

/// Progress percentages that a sentence states: "A ja B raportoivat investoinnin toteumana 90 %, muut alueet
/// 100 %".
class ProgressProseRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
