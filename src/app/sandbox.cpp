// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox.h"

#include "app/sandbox_filter.h"

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

// GCC says so by a macro. Clang by a feature, of which Qt's headers make a plain no for other compilers.
#if defined(__SANITIZE_ADDRESS__)
#define SALKKU_UNDER_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SALKKU_UNDER_SANITIZER
#endif
#endif

namespace salkku {

namespace {

#ifdef Q_OS_UNIX

// Fonts, character maps and language data are opened one after the other; a reading has some ten open at
// once.
constexpr rlim_t mostOpenFiles = 256;

// Only ever downwards, so that a stricter limit from outside stays.
template <class Resource>
void lower(Resource resource, rlim_t most) {
    rlimit limit{};
    if (getrlimit(resource, &limit) != 0) return;
    limit.rlim_cur = std::min(limit.rlim_cur, most);
    limit.rlim_max = std::min(limit.rlim_max, most);
    setrlimit(resource, &limit);
}

// Where the answer goes into a file, as a shell's ">" makes it, that one must grow.
bool writesToFile() {
    const auto isFile = [](int stream) {
        struct stat status {};
        return fstat(stream, &status) == 0 && S_ISREG(status.st_mode);
    };
    return isFile(STDOUT_FILENO) || isFile(STDERR_FILENO);
}

#endif

} // namespace

bool canLimitMemory() {
#ifdef SALKKU_UNDER_SANITIZER
    return false;
#else
    return true;
#endif
}

void limitOwnProcess([[maybe_unused]] const ReadingLimits& limits) {
#ifdef Q_OS_UNIX
    const int seconds = DocumentLimits{}.threads * (limits.milliseconds / 1000 + 1);
    if (canLimitMemory()) lower(RLIMIT_AS, static_cast<rlim_t>(limits.addressSpace));
    lower(RLIMIT_CPU, static_cast<rlim_t>(seconds));
    lower(RLIMIT_CORE, 0); // a core file would hold the document
#endif
}

qint64 ownAddressSpace() {
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        return static_cast<qint64>(limit.rlim_cur);
#endif
    return 0;
}

Sandbox enterSandbox() {
#ifdef Q_OS_UNIX
    if (!writesToFile()) lower(RLIMIT_FSIZE, 0); // pipes are no files
    lower(RLIMIT_NOFILE, mostOpenFiles);
    lower(RLIMIT_CORE, 0);
#endif
#ifdef Q_OS_LINUX
    // Without rights to gain, even a faulty filter of calls cannot be turned against the system.
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return Sandbox::Unavailable;
#ifndef SALKKU_UNDER_SANITIZER // which looks for leaks from a process of its own
    return loadSandboxFilter() ? Sandbox::Active : Sandbox::Unavailable;
#endif
#endif
    return Sandbox::Unavailable;
}

} // namespace salkku
