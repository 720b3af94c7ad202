// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in for salkku-cli and misbehaves as the document's name says.
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <thread>
#include <vector>

namespace {

[[noreturn]] void floodStream(std::FILE* stream) {
    const std::string block(64 * 1024, 'x');
    for (;;) std::fwrite(block.data(), 1, block.size(), stream);
}

[[noreturn]] void eatMemory() {
    std::vector<std::vector<char>> eaten;
    for (;;) eaten.emplace_back(16 * 1024 * 1024, 'x');
}

void step(int done) {
    std::fprintf(stderr, "progress pages %d 20\n", done);
    std::fflush(stderr);
}

// Slower in all than it may stand still, but never still.
int creep() {
    for (int done = 1; done <= 20; ++done) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        step(done);
    }
    std::fputs("Not a page.", stderr);
    return 3;
}

int misbehave(const std::string& how) {
    if (how == "crash") std::raise(SIGSEGV);
    if (how == "abort") std::abort();
    if (how == "hang") std::this_thread::sleep_for(std::chrono::hours(1));
    if (how == "creep") return creep();
    if (how == "stuck") {
        step(3);
        std::this_thread::sleep_for(std::chrono::hours(1));
    }
    if (how == "memory") eatMemory();
    if (how == "flood") floodStream(stdout);
    if (how == "complaints") floodStream(stderr);
    if (how == "half") std::fputs("{\"format\": \"salkku-findings\", ", stdout);
    if (how == "silence") return 3;
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    return argc < 2 ? 2 : misbehave(argv[argc - 1]);
}
