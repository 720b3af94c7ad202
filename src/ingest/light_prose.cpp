// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/light_prose.h"

#include "ingest/dimension_reader.h"
#include "ingest/light_words.h"
#include "ingest/reading.h"
#include "ingest/sentences.h"

#include <QCoreApplication>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

// What a sentence says of one organisation's light.
struct LightStatement {
    OrganisationCode organisation;
    int investment = 0; ///< 0: it does not say
    std::optional<DimensionId> dimension;
    Light light = Light::Grey;
    Source source;
};

class Comparison {
public:
    Comparison(const Reading& reading, const std::vector<Finding>& findings)
        : m_reading(reading)
        , m_words(reading.programme, reading.morphology) {
        std::copy_if(
            findings.begin(), findings.end(), std::back_inserter(m_lights),
            [](const Finding& finding) { return std::holds_alternative<LightFinding>(finding.fact); });
    }

    std::vector<Warning> warnings() {
        if (m_lights.empty()) return {};
        for (std::size_t i = 0; i < m_reading.slides.size(); ++i)
            for (const Paragraph& paragraph : m_reading.slides[i].paragraphs)
                read(m_reading.slides[i], m_reading.topics[i].investment, paragraph);
        return std::move(m_warnings);
    }

private:
    void read(const Slide& slide, int investment, const Paragraph& paragraph) {
        const auto item = m_reading.investments.item(paragraph.text);
        for (const QString& sentence : sentencesOf(item ? item->rest : paragraph.text)) {
            const auto light = m_words.statedIn(sentence);
            if (!light) continue;
            LightStatement statement;
            statement.light = *light;
            statement.investment = investmentIn(sentence, item ? item->number : investment);
            statement.dimension = dimensionIn(sentence, m_reading.programme, m_reading.morphology);
            statement.source = {slide.page, paragraph.box, paragraph.line, sentence};
            for (const OrganisationCode& organisation : organisationsIn(sentence)) {
                statement.organisation = organisation;
                compare(statement);
            }
        }
    }

    int investmentIn(const QString& sentence, int around) const {
        const auto mentions = m_reading.investments.mentionsIn(sentence);
        return mentions.empty() ? around : mentions.front().number;
    }

    std::vector<OrganisationCode> organisationsIn(const QString& sentence) const {
        std::vector<OrganisationCode> organisations;
        for (const OrganisationMention& mention : m_reading.organisations.mentionsIn(sentence))
            organisations.push_back(mention.organisation);
        if (organisations.empty() && !m_reading.organisation.isEmpty())
            organisations.push_back(m_reading.organisation);
        return organisations;
    }

    static bool speakOfTheSame(const LightStatement& statement, const Finding& finding) {
        const auto& dimension = std::get<LightFinding>(finding.fact).dimension;
        return finding.organisation == statement.organisation &&
               (statement.investment == 0 || finding.investment == statement.investment) &&
               (!statement.dimension || !dimension || dimension == statement.dimension);
    }

    // Where the sentence names no dimension, or no investment, one light of that colour bears it out.
    void compare(const LightStatement& statement) {
        const Finding* other = nullptr;
        for (const Finding& finding : m_lights) {
            if (!speakOfTheSame(statement, finding)) continue;
            if (std::get<LightFinding>(finding.fact).light == statement.light) return;
            if (!other) other = &finding;
        }
        if (other) warn(statement, *other);
    }

    void warn(const LightStatement& statement, const Finding& other) {
        const Programme& programme = m_reading.programme;
        m_warnings.push_back(
            {QStringLiteral("contradiction"),
             Text::tr("The text says %1 (page %2) of \"%3\", but the table shows %4 (page %5).")
                 .arg(programme.light(statement.light).names.fi)
                 .arg(statement.source.page)
                 .arg(other.label, programme.light(std::get<LightFinding>(other.fact).light).names.fi)
                 .arg(other.source.page),
             statement.source});
    }

    const Reading& m_reading;
    LightWords m_words;
    std::vector<Finding> m_lights;
    std::vector<Warning> m_warnings;
};

} // namespace

std::vector<Warning> lightsAgainstText(const Reading& reading, const std::vector<Finding>& findings) {
    return Comparison(reading, findings).warnings();
}

} // namespace salkku
