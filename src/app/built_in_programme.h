// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QByteArray>

namespace salkku {

/// The definition of the recovery programme's pillar 4, which new portfolios start from.
const QByteArray& builtInProgrammeJson();
const Programme& builtInProgramme();

} // namespace salkku
