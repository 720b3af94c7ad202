// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace salkku {

/// The text's sentences. Full stops of numbers, dates and abbreviations ("esim.", "12.5.") end none.
QStringList sentencesOf(const QString& text);

} // namespace salkku
