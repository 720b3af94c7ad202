// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the programme's organisations in text by any of their names, in any case, the longest name first.
#pragma once

#include "domain/programme.h"
#include "language/morphology.h"

#include <QHash>
#include <optional>
#include <vector>

namespace salkku {

struct TextToken;

struct OrganisationMention {
    OrganisationCode organisation;
    qsizetype start = 0;
    qsizetype length = 0;
};

class OrganisationIndex {
public:
    explicit OrganisationIndex(const Programme& programme, Morphology morphology = Morphology::finnish());

    /// In the order of the text, without overlaps.
    std::vector<OrganisationMention> mentionsIn(const QString& text) const;

    /// The organisation that a table's header cell stands for: its name, perhaps with a word or two behind
    /// it ("Pohjois-Karjalan hyvinvointialue").
    std::optional<OrganisationCode> named(const QString& cell) const;

    /// The one organisation whose name the whole cell is but for a letter or two, as text recognised in a
    /// picture may be. Nothing where another one's name is nearly as near.
    std::optional<OrganisationCode> resembled(const QString& cell) const;

    /// How many characters at the text's start are a name; 0 where none is.
    qsizetype nameLength(const QString& text) const;

private:
    struct Name {
        OrganisationCode organisation;
        QStringList words; ///< lower case
        QString first;     ///< the first word as it is written
        qsizetype characters = 0;
    };
    struct Match {
        const Name* name = nullptr;
        std::size_t tokens = 0;
    };

    void add(const OrganisationCode& organisation, const QString& name);
    Match matchAt(const std::vector<TextToken>& tokens, std::size_t at) const;
    Match matchSuspended(const std::vector<TextToken>& tokens, std::size_t at) const;
    Match longestFrom(const TextToken& first, const std::vector<TextToken>& tokens, std::size_t next) const;

    bool fits(const Name& name, const TextToken& first, const std::vector<TextToken>& tokens,
              std::size_t next) const;

    Morphology m_morphology;
    std::vector<Name> m_names;
    QHash<QString, std::vector<std::size_t>> m_byBeginning; ///< the first letters of the first word
};

} // namespace salkku
