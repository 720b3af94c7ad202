// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <optional>
#include <vector>

namespace salkku {

struct SectionHeading {
    const NarrativeSection* section = nullptr;
    QString rest; ///< what follows the heading after a colon on the same line
};

/// Knows the headings with which the programme's narrative sections begin. The programme outlives it.
class SectionReader {
public:
    explicit SectionReader(const Programme& programme);

    /// For a paragraph that is a section's heading, with or without a number before it and a colon or
    /// brackets behind it ("Yleistilanne:", "2.1 Yleistilanne", "Yleistilanne (jatkuu)").
    std::optional<SectionHeading> heading(const QString& paragraph) const;

    /// For a title that begins as a section's heading does: "Nostot alueilta".
    const NarrativeSection* inTitle(const QString& title) const;

private:
    struct Form {
        QString words; ///< lower case
        const NarrativeSection* section = nullptr;
    };
    const Form* formOf(const QString& lower) const;
    std::vector<Form> m_forms; ///< the longest first
};

} // namespace salkku
