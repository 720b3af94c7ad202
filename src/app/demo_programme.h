// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace salkku {

/// The definition with made-up organisations and investments up to the given numbers, and with bimonthly
/// periods added before its first one. Numbers that it has already leave it as it is.
QByteArray enlargedProgramme(const QByteArray& definition, int organisations, int investments, int periods);

} // namespace salkku
