// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/summary_proposals.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr std::size_t mostNames = 10;  // in one sentence
constexpr std::size_t mostDetails = 4; // sentences quoted of what recurs

const NarrativeSection* firstOfInvestments(const Programme& programme) {
    for (const NarrativeSection& section : programme.sections)
        if (section.perInvestment) return &section;
    return nullptr;
}

QString nameOf(const Programme& programme, const OrganisationCode& code, Language language) {
    const Organisation* organisation = programme.organisation(code);
    return organisation ? organisation->names.in(language) : code.value;
}

QString joined(QStringList names) {
    names.removeDuplicates();
    const auto rest = static_cast<int>(names.size()) - static_cast<int>(mostNames);
    if (rest <= 0) return names.join(QStringLiteral(", "));
    return Text::tr("%1 and %n other(s)", nullptr, rest)
        .arg(QStringList(names.mid(0, mostNames)).join(QStringLiteral(", ")));
}

NarrativeItem quoted(const ToldSentence& sentence, const Programme& programme, Language language, int level) {
    return {
        Text::tr("%1: %2").arg(nameOf(programme, sentence.report.organisation, language), sentence.item.text),
        level,
        false,
        {evidenceOf(sentence)}};
}

class Proposer {
public:
    Proposer(const SummaryMaterial& material, const Programme& programme, const StatusKey& key,
             const SectionId& section, Language language)
        : m_material(material)
        , m_programme(programme)
        , m_key(key)
        , m_section(section)
        , m_language(language) {}

    std::vector<SummaryProposal> make() {
        if (takes(Change::Worse)) addLights(Change::Worse, ProposalReason::Worse);
        if (takes(Change::Worse)) addFalls();
        if (takes(Change::Better)) addLights(Change::Better, ProposalReason::Better);
        for (const RecurringTheme& theme : m_material.recurring)
            if (theme.organisations.size() > 1) addRecurring(theme);
        addNew();
        return std::move(m_proposals);
    }

private:
    bool takes(Change change) const {
        const NarrativeSection* section = m_programme.section(m_section);
        if (!section || !section->perInvestment) return section != nullptr;
        const auto& risky = m_programme.reportRules.riskSections;
        const NarrativeSection* first = firstOfInvestments(m_programme);
        const bool isFirst = first && first->id == m_section;
        if (change == Change::Better || risky.empty()) return isFirst;
        return std::find(risky.begin(), risky.end(), m_section) != risky.end();
    }

    // Where several investments are spoken of, a name alone would not say which.
    QString placeOf(const News& news) const {
        if (m_key.investment != 0) return nameOf(m_programme, news.organisation, m_language);
        return Text::tr("%1 (investment %2)")
            .arg(nameOf(m_programme, news.organisation, m_language))
            .arg(news.investment);
    }

    static TextEvidence evidenceOfLight(const SummaryChange& change) {
        const auto& dimension = change.news.dimension;
        const FieldName field = dimension ? FieldName::light(*dimension) : FieldName::overall();
        return {change.report, field.value, change.news.comment};
    }

    QString dimensionName(const std::optional<DimensionId>& id) const {
        const Dimension* dimension = id ? m_programme.dimension(*id) : nullptr;
        return dimension ? dimension->names.in(m_language) : Text::tr("Overall light");
    }

    // One sentence for each dimension and colour.
    void addLights(Change change, ProposalReason reason) {
        using Group = std::pair<QString, Light>;
        std::vector<Group> order;
        std::map<Group, std::vector<const SummaryChange*>> groups;
        for (const SummaryChange& told : m_material.changes) {
            const News& news = told.news;
            if (news.kind != NewsKind::Light || news.change != change || !news.light) continue;
            const Group group{dimensionName(news.dimension), *news.light};
            if (groups.count(group) == 0) order.push_back(group);
            groups[group].push_back(&told);
        }
        for (const Group& group : order) {
            QStringList names;
            NarrativeItem item;
            for (const SummaryChange* told : groups[group]) {
                names << placeOf(told->news);
                item.evidence.push_back(evidenceOfLight(*told));
            }
            item.text = Text::tr("%1 is now %2: %3.")
                            .arg(group.first, m_programme.light(group.second).names.in(m_language).toLower(),
                                 joined(names));
            m_proposals.push_back({reason, {std::move(item)}});
        }
    }

    void addFalls() {
        QStringList names;
        NarrativeItem item;
        for (const SummaryChange& told : m_material.changes) {
            const News& news = told.news;
            if (news.kind != NewsKind::Progress || !news.percent || !news.percentBefore) continue;
            names << Text::tr("%1 from %2 % to %3 %")
                         .arg(placeOf(news))
                         .arg(news.percentBefore->value())
                         .arg(news.percent->value());
            item.evidence.push_back({told.report, FieldName::percent().value, {}});
        }
        if (names.isEmpty()) return;
        item.text = Text::tr("Progress has fallen: %1.").arg(joined(names));
        m_proposals.push_back({ProposalReason::Worse, {std::move(item)}});
    }

    void addRecurring(const RecurringTheme& theme) {
        for (const ToldSentence& sentence : theme.sentences)
            m_gathered.insert({sentence.report, sentence.position});
        m_proposals.push_back(recurringProposal(theme, m_programme, m_language, mostDetails));
    }

    // What stands in no other proposal.
    void addNew() {
        for (const SummaryBullet& bullet : m_material.bullets) {
            const ToldSentence& sentence = bullet.sentence;
            if (!bullet.isNew || sentence.item.level > 0) continue;
            if (m_gathered.count({sentence.report, sentence.position}) > 0) continue;
            m_proposals.push_back({ProposalReason::New, {quoted(sentence, m_programme, m_language, 0)}});
        }
    }

    const SummaryMaterial& m_material;
    const Programme& m_programme;
    const StatusKey& m_key;
    SectionId m_section;
    Language m_language;
    std::vector<SummaryProposal> m_proposals;
    std::set<std::pair<StatusKey, int>> m_gathered; ///< bullets of the section that recur
};

} // namespace

SummaryProposal recurringProposal(const RecurringTheme& theme, const Programme& programme, Language language,
                                  std::size_t most) {
    QStringList names;
    for (const OrganisationCode& code : theme.organisations) names << nameOf(programme, code, language);
    NarrativeItem head;
    head.text = Text::tr("%1: %n organisation(s), %2.", nullptr, static_cast<int>(theme.organisations.size()))
                    .arg(theme.title(programme, language), joined(names));
    std::vector<NarrativeItem> items(1);
    QStringList told;
    for (const ToldSentence& sentence : theme.sentences) {
        head.evidence.push_back(evidenceOf(sentence));
        if (items.size() > most || told.contains(sentence.item.text)) continue;
        told << sentence.item.text;
        items.push_back(quoted(sentence, programme, language, 1));
    }
    items.front() = std::move(head);
    return {theme.isRising ? ProposalReason::Rising : ProposalReason::Recurring, std::move(items)};
}

std::vector<SummaryProposal> proposalsOf(const SummaryMaterial& material, const Programme& programme,
                                         const StatusKey& key, const SectionId& section, Language language) {
    return Proposer(material, programme, key, section, language).make();
}

} // namespace salkku
