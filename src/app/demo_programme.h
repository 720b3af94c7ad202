// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QByteArray>
#include <vector>

namespace salkku {

/// The programme's periods up to the end of its last call: what comes after has no reports.
std::vector<Period> periodsWithinCalls(const Programme& programme);

/// The definition with made-up organisations and investments up to the given numbers, and with bimonthly
/// periods added before its first one. Numbers that it has already leave it as it is.
QByteArray enlargedProgramme(const QByteArray& definition, int organisations, int investments, int periods);

} // namespace salkku
