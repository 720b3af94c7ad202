// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace salkku::cli {

/// The arguments without "--lang xx", which any command takes. `export` has a --lang of its own, for the
/// slides: the same language serves.
QStringList withoutLanguage(const QStringList& arguments);

/// Names the program, sets the language that its arguments ask for, and runs it with all others. Answers the
/// exit status. Needs a QCoreApplication.
int runInLanguage(int (*run)(const QStringList& arguments));

} // namespace salkku::cli
