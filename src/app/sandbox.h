// SPDX-License-Identifier: GPL-3.0-or-later
// What a process that reads a stranger's document gives up before it looks inside.
#pragma once

#include "documents/limits.h"

namespace salkku {

enum class Sandbox {
    Active,      ///< the kernel refuses what reading does not need
    Unavailable, ///< not Linux, built without libseccomp, or a kernel that knows no filters
};

/// From here on, until the process ends: it may read files, and write to what it has open. It cannot open a
/// file for writing, change the file system, make sockets, start programs, or look into other processes; nor
/// gain rights. Threads that start later are bound as well. Where the system has no sandbox, nothing changes
/// but the limits on the sizes of files and the number of open ones.
Sandbox enterSandbox();

/// Whether this build's memory can be limited: a sanitizer reserves terabytes of addresses.
bool canLimitMemory();

/// Bounds this process's addresses and processor time; bounds that are tighter already stay. The processor
/// time is a backstop for a reading that outlives whoever watches the clock: its threads together may use
/// what the clock allows each.
void limitOwnProcess(const ReadingLimits& limits);

/// The bound on this process's addresses, in bytes; 0 where there is none.
qint64 ownAddressSpace();

} // namespace salkku
