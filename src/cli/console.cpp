// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cstdio>

namespace salkku::cli {

namespace {

void write(std::FILE* stream, const QByteArray& text) {
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& line) {
    write(stdout, line.toUtf8() + '\n');
}

void printRaw(const QByteArray& text) {
    write(stdout, text);
}

void complain(const QString& line) {
    write(stderr, line.toUtf8() + '\n');
}

void complainRaw(const QByteArray& text) {
    write(stderr, text);
}

int fail(const Error& error) {
    complain(error.text());
    return error.code == ErrorCode::InvalidArgument ? UnusableArguments : UnusableFile;
}

} // namespace salkku::cli
