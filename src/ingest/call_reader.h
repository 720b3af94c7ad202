// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QRegularExpression>
#include <vector>

namespace salkku {

/// Finds the programme's calls in text, with or without a space before their number: "RRP2", "RRP 3".
class CallReader {
public:
    explicit CallReader(const Programme& programme);

    /// The call that the text names; empty where it names none, or several.
    CallId callIn(const QString& text) const;

private:
    struct Form {
        CallId call;
        QRegularExpression pattern;
    };
    std::vector<Form> m_forms;
};

} // namespace salkku
