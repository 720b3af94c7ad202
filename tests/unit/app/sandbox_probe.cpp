// SPDX-License-Identifier: GPL-3.0-or-later
// Enters the sandbox and tries what it must refuse and what it must allow; prints what succeeded, a word a
// line. sandbox_probe FILE_TO_READ FILE_TO_WRITE
#include "app/sandbox.h"

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

void report(const char* what, bool succeeded) {
    if (succeeded) std::printf("%s\n", what);
}

void tryFiles(const char* readable, const char* writable) {
    report("read", open(readable, O_RDONLY) >= 0);
    report("write", open(writable, O_WRONLY) >= 0);
    report("append", open(writable, O_RDWR | O_APPEND) >= 0);
    report("create", open("made-by-probe", O_RDONLY | O_CREAT, 0600) >= 0);
    report("cut", truncate(writable, 0) == 0);
    report("rename", rename(writable, "moved-by-probe") == 0);
    report("unlink", unlink(writable) == 0);
    report("folder", mkdir("folder-by-probe", 0700) == 0);
    report("chmod", chmod(writable, 0777) == 0);
}

void tryProcesses() {
    report("thread", [] {
        int done = 0;
        std::thread([&done] { done = 1; }).join();
        return done == 1;
    }());
    const pid_t child = fork();
    if (child == 0) _exit(0);
    report("fork", child > 0);
    report("signal", kill(getppid(), 0) == 0);
    report("ptrace", ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0);
    execl("/bin/true", "true", nullptr);
}

} // namespace

int main(int argc, char* argv[]) {
    if (argc < 3) return 2;
    const bool active = salkku::enterSandbox() == salkku::Sandbox::Active;
    report("active", active);
    tryFiles(argv[1], argv[2]);
    report("socket", socket(AF_INET, SOCK_STREAM, 0) >= 0);
    report("local socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    std::fflush(stdout); // a successful exec ends this program
    tryProcesses();
    std::printf("end\n");
    return 0;
}
