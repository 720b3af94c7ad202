// SPDX-License-Identifier: GPL-3.0-or-later
// Standard output carries the answer, standard error the messages.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace salkku::cli {

/// Exit statuses (docs/findings.md).
enum ExitStatus {
    Done = 0,
    FaultsFound = 1,       ///< `check` found faults
    ConflictsFound = 1,    ///< `merge` found conflicts and changed nothing
    UnusableArguments = 2, ///< unknown option, missing or impossible value
    UnusableFile = 3       ///< a file that cannot be read or written
};

void print(const QString& line);          ///< one line on standard output
void printRaw(const QByteArray& text);    ///< as it is on standard output
void complain(const QString& line);       ///< one line on standard error
void complainRaw(const QByteArray& text); ///< as it is on standard error

/// Says the error on standard error and answers the exit status for it.
int fail(const Error& error);

} // namespace salkku::cli
