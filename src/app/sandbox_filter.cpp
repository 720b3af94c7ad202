// SPDX-License-Identifier: GPL-3.0-or-later
// A list of what is allowed rather than of what is not: a kernel's new calls are refused until someone names
// them here. A refused call fails as one that the kernel does not know, so that libraries take the older way
// that they have for it, and nothing is killed for trying.
#include "app/sandbox_filter.h"

#ifdef SALKKU_SECCOMP

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <type_traits>
#include <unistd.h>

namespace salkku {

namespace {

struct ReleaseFilter {
    void operator()(void* filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<std::remove_pointer_t<scmp_filter_ctx>, ReleaseFilter>;

// Some have no number on some processors; libseccomp knows them all by name.
constexpr std::array harmlessCalls = {
    // memory
    "brk", "mmap", "mmap2", "munmap", "mremap", "mprotect", "madvise", "mincore", "msync",
    // what is open already
    "read", "readv", "pread64", "preadv", "write", "writev", "close", "close_range", "lseek", "_llseek",
    "fstat", "fstat64", "fcntl", "fcntl64", "dup", "dup2", "dup3", "fadvise64", "readahead", "flock",
    // looking at files and folders
    "stat", "stat64", "lstat", "lstat64", "newfstatat", "fstatat64", "statx", "access", "faccessat",
    "faccessat2", "readlink", "readlinkat", "getdents", "getdents64", "getcwd", "statfs", "statfs64",
    "fstatfs", "fstatfs64",
    // waiting, and the pipes that event loops wake themselves with
    "poll", "ppoll", "select", "_newselect", "pselect6", "epoll_create", "epoll_create1", "epoll_ctl",
    "epoll_wait", "epoll_pwait", "eventfd", "eventfd2", "pipe", "pipe2", "nanosleep", "clock_nanosleep",
    "restart_syscall",
    // time
    "time", "gettimeofday", "clock_gettime", "clock_getres", "timer_delete",
    // threads of this process
    "futex", "futex_time64", "set_robust_list", "get_robust_list", "set_tid_address", "rseq", "sched_yield",
    "sched_getaffinity", "sched_setaffinity", "sched_getparam", "sched_getscheduler",
    "sched_get_priority_min", "sched_get_priority_max", "membarrier", "getcpu", "gettid", "arch_prctl",
    "set_thread_area",
    // signals within it, and its end
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigreturn", "sigaltstack", "exit", "exit_group",
    // who and where it is
    "getpid", "getppid", "getuid", "geteuid", "getgid", "getegid", "getuid32", "geteuid32", "getgid32",
    "getegid32", "uname", "sysinfo", "getrusage", "times", "getrlimit", "ugetrlimit", "getrandom", "getpgrp"};

bool allow(const Filter& filter, const char* name) {
    const int call = seccomp_syscall_resolve_name(name);
    if (call == __NR_SCMP_ERROR) return true; // this processor or this libseccomp does not have it
    const int added = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0);
    return added == 0 || added == -EDOM || added == -EINVAL;
}

template <class... Conditions>
bool allowWhere(const Filter& filter, int call, Conditions... conditions) {
    return seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, sizeof...(conditions), conditions...) == 0;
}

// A file that is opened for reading alone, and neither made nor cut.
scmp_arg_cmp isReading(unsigned argument) {
    constexpr scmp_datum_t writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | (O_TMPFILE & ~O_DIRECTORY);
    return SCMP_CMP64(argument, SCMP_CMP_MASKED_EQ, writing, 0);
}

bool allowReadingFiles(const Filter& filter) {
    return allowWhere(filter, SCMP_SYS(openat), isReading(2)) &&
           allowWhere(filter, SCMP_SYS(open), isReading(1));
}

// With CLONE_THREAD alone: a process of its own is refused. Newer C libraries try clone3 first, whose flags a
// filter cannot see; refused as unknown, they take clone.
bool allowThreads(const Filter& filter) {
    return allowWhere(filter, SCMP_SYS(clone), SCMP_CMP64(0, SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
}

// Its own threads, as abort() does; and questions about its own limits, but no new ones.
bool allowOwnProcess(const Filter& filter) {
    const auto self = static_cast<scmp_datum_t>(getpid());
    return allowWhere(filter, SCMP_SYS(tgkill), SCMP_CMP64(0, SCMP_CMP_EQ, self)) &&
           allowWhere(filter, SCMP_SYS(prlimit64), SCMP_CMP64(2, SCMP_CMP_EQ, 0));
}

// How much is to be read, and whether it is a terminal.
bool allowQuestions(const Filter& filter) {
    for (const scmp_datum_t request : {TCGETS, FIONREAD, TIOCGWINSZ})
        if (!allowWhere(filter, SCMP_SYS(ioctl), SCMP_CMP64(1, SCMP_CMP_EQ, request))) return false;
    return true;
}

bool allowWhatReadingNeeds(const Filter& filter) {
    for (const char* name : harmlessCalls)
        if (!allow(filter, name)) return false;
    return allowReadingFiles(filter) && allowThreads(filter) && allowOwnProcess(filter) &&
           allowQuestions(filter);
}

} // namespace

bool loadSandboxFilter() {
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)));
    return filter && allowWhatReadingNeeds(filter) && seccomp_load(filter.get()) == 0;
}

} // namespace salkku

#else

namespace salkku {

bool loadSandboxFilter() {
    return false;
}

} // namespace salkku

#endif
