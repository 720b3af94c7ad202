// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/recogniser.h"

namespace salkku {

/// Sentences of status documents that say whether a target was met ("tavoite ei toteutunut"), by when, or how
/// far the whole country is ("toteutuu 74 %:sti kansallisesti"): indicators without a number, with the
/// sentence as their statement. Numbered reports tell their indicators themselves.
class TargetProseRecogniser : public Recogniser {
public:
    bool applies(const Reading& reading) const override;
    Recognition recognise(const Reading& reading) const override;
};

} // namespace salkku
