// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report_check.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ReportCheck)
};

// How many of a text's grave words a remark names: enough to find them, few enough to read.
constexpr int namedWords = 3;

QString lightField(const DimensionId& id) {
    return QStringLiteral("light:") + id.value;
}

QString sectionField(const SectionId& id) {
    return QStringLiteral("narrative:") + id.value;
}

const ReportedLight* lightOf(const StatusReport& report, const DimensionId& id) {
    const auto found = report.lights.find(id);
    return found == report.lights.end() ? nullptr : &found->second;
}

std::vector<NarrativeItem> itemsOf(const StatusReport& report, const SectionId& id) {
    const auto found = report.narrative.find(id);
    return found == report.narrative.end() ? std::vector<NarrativeItem>() : found->second;
}

QString joined(const std::vector<NarrativeItem>& items) {
    QStringList texts;
    for (const NarrativeItem& item : items) texts.append(item.text);
    return texts.join(QLatin1Char('\n'));
}

// Red over yellow over green; grey and nothing have no place in the order.
bool isWorse(const ReportedLight* now, const ReportedLight* before) {
    const auto a = now ? severity(now->light) : std::nullopt;
    const auto b = before ? severity(before->light) : std::nullopt;
    return a && b && *a > *b;
}

class Checker {
public:
    Checker(const ReportCheck& check, const Programme& programme, Language language)
        : m_check(check)
        , m_report(check.report)
        , m_programme(programme)
        , m_rules(programme.reportRules)
        , m_language(language) {}

    std::vector<Remark> run() {
        for (const Dimension& dimension : m_programme.dimensions) checkLight(dimension);
        checkOverall();
        checkPercent();
        for (const NarrativeSection& section : m_programme.sections)
            if (section.perInvestment == (m_report.key.investment > 0)) checkSection(section);
        checkIndicators();
        checkNothingChanged();
        std::stable_sort(m_remarks.begin(), m_remarks.end(), [](const Remark& a, const Remark& b) {
            return a.severity == Severity::Error && b.severity != Severity::Error;
        });
        return std::move(m_remarks);
    }

private:
    void add(RemarkRule rule, Severity severity, const QString& field, const QString& text) {
        m_remarks.push_back({rule, severity, field, text});
    }
    void warn(RemarkRule rule, const QString& field, const QString& text) {
        add(rule, Severity::Warning, field, text);
    }

    QString lightName(Light light) const { return m_programme.light(light).names.in(m_language); }

    bool needsComment(Light light) const {
        const auto& lights = m_rules.commentedLights;
        return std::find(lights.begin(), lights.end(), light) != lights.end();
    }

    void checkLight(const Dimension& dimension) {
        const QString name = dimension.names.in(m_language);
        const ReportedLight* light = lightOf(m_report, dimension.id);
        if (!light)
            return warn(RemarkRule::LightMissing, lightField(dimension.id),
                        Text::tr("%1: no light is chosen.").arg(name));
        if (light->comment.trimmed().isEmpty())
            checkUncommented(*light, lightField(dimension.id), name, dimension);
        if (isAgainstRisks(dimension, *light))
            warn(RemarkRule::ImprovedAgainstRisks, lightField(dimension.id),
                 Text::tr("%1 has improved although the risks have grown.").arg(name));
    }

    void checkUncommented(const ReportedLight& light, const QString& field, const QString& name,
                          const Dimension& dimension) {
        if (needsComment(light.light))
            return add(RemarkRule::CommentMissing, Severity::Error, field,
                       Text::tr("%1 is %2 without a comment.").arg(name, lightName(light.light)));
        if (!m_check.packages) return;
        const auto found = m_check.packages->lights.find(dimension.id);
        if (found != m_check.packages->lights.end() && found->second != light.light)
            askReason(field, name, light.light, found->second);
    }

    void askReason(const QString& field, const QString& name, Light reported, Light calculated) {
        add(RemarkRule::ReasonMissing, Severity::Error, field,
            Text::tr("%1 is reported as %2 and calculated as %3: give the reason as its comment.")
                .arg(name, lightName(reported), lightName(calculated)));
    }

    void checkOverall() {
        if (!m_report.overall || !m_report.overall->comment.trimmed().isEmpty()) return;
        const Light own = calculatedOverall(m_report);
        const Light calculated = m_check.packages && own == Light::Grey ? m_check.packages->overall : own;
        if (calculated != Light::Grey && calculated != m_report.overall->light)
            askReason(QStringLiteral("overall"), Text::tr("The overall light"), m_report.overall->light,
                      calculated);
    }

    bool risksGrew() const {
        if (!m_check.previous) return false;
        for (const DimensionId& id : m_rules.riskDimensions)
            if (isWorse(lightOf(m_report, id), lightOf(*m_check.previous, id))) return true;
        for (const SectionId& id : m_rules.riskSections)
            if (itemsOf(m_report, id).size() > itemsOf(*m_check.previous, id).size()) return true;
        return false;
    }

    bool isAgainstRisks(const Dimension& dimension, const ReportedLight& now) const {
        const ReportedLight* before = m_check.previous ? lightOf(*m_check.previous, dimension.id) : nullptr;
        return before && isWorse(before, &now) && risksGrew();
    }

    void checkPercent() {
        const QString field = QStringLiteral("percent");
        if (m_check.typedPercent && !Percent::fromInt(*m_check.typedPercent))
            return add(
                RemarkRule::PercentOutOfRange, Severity::Error, field,
                Text::tr("Progress must be from 0 to 100 per cent, not %1.").arg(*m_check.typedPercent));
        if (!m_report.percent)
            return warn(RemarkRule::PercentMissing, field, Text::tr("The progress percentage is missing."));
        const int now = m_report.percent->value();
        if (m_check.previous && m_check.previous->percent) {
            const int before = m_check.previous->percent->value();
            if (now < before - m_rules.fallTolerance)
                warn(RemarkRule::PercentFalling, field,
                     Text::tr("Progress has fallen from %1% to %2%.").arg(before).arg(now));
        }
        if (!m_report.plannedPercent || m_report.effectiveOverall() != Light::Green) return;
        const int planned = m_report.plannedPercent->value();
        if (now < planned - m_rules.planTolerance)
            warn(RemarkRule::PercentBehindPlan, field,
                 Text::tr("Progress is %1% where the plan expects %2%, but every light is green.")
                     .arg(now)
                     .arg(planned));
    }

    void checkSection(const NarrativeSection& section) {
        const QString name = section.names.in(m_language);
        const std::vector<NarrativeItem> items = itemsOf(m_report, section.id);
        const QString text = joined(items);
        if (text.trimmed().isEmpty())
            return warn(RemarkRule::SectionEmpty, sectionField(section.id),
                        Text::tr("The section \"%1\" is empty.").arg(name));
        if (m_check.previous && items == itemsOf(*m_check.previous, section.id))
            warn(RemarkRule::TextUnchanged, sectionField(section.id),
                 Text::tr("\"%1\" is the same as in the previous period.").arg(name));
        const QStringList grave = graveWordsIn(text, m_rules);
        if (!grave.isEmpty() && m_report.effectiveOverall() == Light::Green)
            warn(RemarkRule::GraveWordsBesideGreen, sectionField(section.id),
                 Text::tr("The lights are green, but \"%1\" says: %2.")
                     .arg(name, grave.mid(0, namedWords).join(QStringLiteral(", "))));
    }

    void checkIndicators() {
        for (std::size_t i = 0; i < m_check.indicators.size(); ++i) {
            const CheckedIndicator& indicator = m_check.indicators[i];
            if (indicator.hasResult || !indicator.due ||
                indicator.due->lastMonth() > m_report.key.period.last())
                continue;
            warn(RemarkRule::IndicatorOverdue, QStringLiteral("indicator:%1").arg(i),
                 Text::tr("The indicator \"%1\" was due in %2 and has no result.")
                     .arg(indicator.statement, indicator.due->toString()));
        }
    }

    void checkNothingChanged() {
        if (m_check.previous && saysTheSame(m_report, *m_check.previous))
            warn(RemarkRule::NothingChanged, {}, Text::tr("Nothing has changed since the previous period."));
    }

    const ReportCheck& m_check;
    const StatusReport& m_report;
    const Programme& m_programme;
    const ReportRules& m_rules;
    Language m_language;
    std::vector<Remark> m_remarks;
};

} // namespace

std::vector<Remark> remarksOn(const ReportCheck& check, const Programme& programme, Language language) {
    return Checker(check, programme, language).run();
}

bool hasErrors(const std::vector<Remark>& remarks) {
    return std::any_of(remarks.begin(), remarks.end(),
                       [](const Remark& remark) { return remark.severity == Severity::Error; });
}

QStringList graveWordsIn(const QString& text, const ReportRules& rules) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}][\\p{L}\\p{M}'-]*"));
    QStringList found;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QString candidate = matches.next().captured();
        const QString lower = candidate.toLower();
        const bool isGrave =
            std::any_of(rules.graveWords.begin(), rules.graveWords.end(), [&](const GraveWords& words) {
                return std::any_of(words.stems.begin(), words.stems.end(),
                                   [&](const QString& stem) { return lower.startsWith(stem); });
            });
        if (isGrave && !found.contains(candidate, Qt::CaseInsensitive)) found.append(candidate);
    }
    return found;
}

bool saysTheSame(const StatusReport& report, const StatusReport& previous) {
    return report.lights == previous.lights && report.overall == previous.overall &&
           report.percent == previous.percent && report.narrative == previous.narrative;
}

} // namespace salkku
