// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recogniser.h"

namespace salkku {

/// Traffic lights from tables of coloured patches: dimensions of one investment, or one overall light for
/// each investment; the organisations in rows or columns.
class LightTableRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
