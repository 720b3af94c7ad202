// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/progress_prose.h"

#include "ingest/reading.h"
#include "ingest/sentences.h"
#include "ingest/text_tokens.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <set>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

constexpr double named = 0.9;
constexpr double ranged = 0.7;       // one value between two: which, the document does not say
constexpr double amongOthers = 0.75; // who the others are is a conclusion, not a statement

bool anyTokenStarts(const QString& text, std::initializer_list<const char*> beginnings) {
    const auto tokens = tokensOf(text);
    return std::any_of(tokens.begin(), tokens.end(), [&](const TextToken& token) {
        return std::any_of(beginnings.begin(), beginnings.end(), [&](const char* beginning) {
            return token.lower.startsWith(QString::fromUtf8(beginning));
        });
    });
}

// Language, not programme: how Finnish, Swedish and English say that somebody reports.
bool reports(const QString& text) {
    return anyTokenStarts(text, {"raportoi", "ilmoitt", "rapporter", "report"});
}

bool saysOthers(const QString& text) {
    return anyTokenStarts(text,
                          {"muut", "muilla", "muissa", "loput", "övriga", "andra", "other", "remaining"});
}

bool saysAll(const QString& text) {
    return anyTokenStarts(text, {"kaikki", "kaikilla", "kaikissa", "alla", "samtliga", "all"});
}

// A part of a sentence up to its percentage.
struct Clause {
    QString words;
    int percent = 0;            ///< the lowest of a range
    std::optional<int> highest; ///< of a range: "70–80 %"
    bool isStatement = false;   ///< the percentage measures nothing else ("90 % asiakkaista")
};

// After a percentage comes a mark, the sentence's end, a conjunction, or the word for progress itself.
bool endsStatement(const QString& rest, const Programme& programme) {
    const QString text = rest.trimmed();
    if (text.isEmpty() || !text[0].isLetterOrNumber()) return true;
    const auto first = tokensOf(text).front();
    static const QStringList joining = {
        QStringLiteral("ja"),    QStringLiteral("sekä"), QStringLiteral("mutta"), QStringLiteral("och"),
        QStringLiteral("samt"),  QStringLiteral("men"),  QStringLiteral("and"),   QStringLiteral("but"),
        QStringLiteral("while"), QStringLiteral("kun"),  QStringLiteral("medan")};
    return joining.contains(first.lower) || namesProgress(first.text, programme) || saysOthers(first.text);
}

std::vector<Clause> clausesOf(const QString& sentence, const Programme& programme) {
    static const QRegularExpression percent(
        QStringLiteral("(?<![\\d,.])(\\d{1,3})(?:\\s?%?\\s?[\u2013\u2212-]\\s?(\\d{1,3}))?\\s?(?:%|prosent|"
                       "procent|per\\s?cent)\\p{L}*"));
    std::vector<Clause> clauses;
    qsizetype start = 0;
    for (auto matches = percent.globalMatch(sentence); matches.hasNext();) {
        const auto match = matches.next();
        const int first = match.captured(1).toInt();
        const bool isRange = match.capturedLength(2) > 0 && match.captured(2).toInt() > first;
        clauses.push_back({sentence.mid(start, match.capturedStart() - start), first,
                           isRange ? std::optional(match.captured(2).toInt()) : std::nullopt,
                           endsStatement(sentence.mid(match.capturedEnd()), programme)});
        start = match.capturedEnd();
    }
    return clauses;
}

// Nothing where a percentage is out of range.
std::optional<ProgressFinding> progressOf(const Clause& clause) {
    const auto lowest = Percent::fromInt(clause.percent);
    const auto highest = Percent::fromInt(clause.highest.value_or(clause.percent));
    if (!lowest || !highest) return std::nullopt;
    ProgressFinding progress{*lowest};
    if (clause.highest) progress.range = PercentRange{*lowest, *highest};
    return progress;
}

// The sentence and what it may take from where it stands.
struct Statement {
    QString sentence;
    int investment = 0;
    QString part;
    Source source;
};

class StatementReader {
public:
    explicit StatementReader(const Reading& reading)
        : m_reading(reading) {}

    void read(const Statement& statement) {
        if (!speaksOfProgress(statement.sentence)) return;
        m_named.clear();
        const auto clauses = clausesOf(statement.sentence, m_reading.programme);
        for (const Clause& clause : clauses) collectNamed(clause);
        for (const Clause& clause : clauses) readClause(clause, placed(statement));
    }

    Recognition take() { return std::move(m_result); }

private:
    bool speaksOfProgress(const QString& sentence) const {
        if (!sentence.contains(QLatin1Char('%')) &&
            !anyTokenStarts(sentence, {"prosent", "procent", "percent"}))
            return false;
        return namesProgress(sentence, m_reading.programme) ||
               (reports(sentence) && !m_reading.investments.mentionsIn(sentence).empty());
    }

    // An investment that the sentence names itself goes before the slide's.
    Statement placed(Statement statement) const {
        const auto mentions = m_reading.investments.mentionsIn(statement.sentence);
        if (mentions.empty()) return statement;
        const bool several = std::any_of(mentions.begin(), mentions.end(), [&](const InvestmentMention& m) {
            return m.number != mentions.front().number;
        });
        statement.investment = several ? 0 : mentions.front().number;
        statement.part = several ? QString() : mentions.front().part;
        return statement;
    }

    void collectNamed(const Clause& clause) {
        for (const OrganisationMention& mention : m_reading.organisations.mentionsIn(clause.words))
            m_named.insert(mention.organisation);
    }

    void readClause(const Clause& clause, const Statement& statement) {
        if (!clause.isStatement) return;
        const auto mentions = m_reading.organisations.mentionsIn(clause.words);
        if (mentions.empty() && !saysOthers(clause.words) && !saysAll(clause.words)) return;
        const auto progress = progressOf(clause);
        if (!progress)
            return warn("percent_out_of_range",
                        Text::tr("\"%1 %\" is no percentage from 0 to 100 and was left out.")
                            .arg(clause.highest.value_or(clause.percent)),
                        statement);
        if (statement.investment == 0)
            return warn(
                "unknown_investment",
                Text::tr("The sentence states progress, but not of which investment; it was left out."),
                statement);
        for (const OrganisationMention& mention : mentions)
            add(mention.organisation, clause.words.mid(mention.start, mention.length), *progress, named,
                statement);
        if (mentions.empty()) addOthers(*progress, saysOthers(clause.words), clause.words, statement);
    }

    void addOthers(const ProgressFinding& progress, bool others, const QString& words,
                   const Statement& statement) {
        for (const Organisation* organisation : m_reading.programme.reportingOrganisations())
            if (!others || m_named.count(organisation->code) == 0)
                add(organisation->code,
                    words.trimmed().remove(QRegularExpression(QStringLiteral("^[,;]\\s*"))), progress,
                    amongOthers, statement);
    }

    void add(const OrganisationCode& organisation, const QString& label, const ProgressFinding& progress,
             double confidence, const Statement& statement) {
        const QString fact = QStringLiteral("%1|%2|%3|%4")
                                 .arg(organisation.value)
                                 .arg(statement.investment)
                                 .arg(statement.part)
                                 .arg(progress.percent.value());
        if (!m_facts.insert(fact).second) return;
        Finding finding;
        finding.fact = progress;
        finding.organisation = organisation;
        finding.label = label;
        finding.investment = statement.investment;
        finding.part = statement.part;
        finding.call = m_reading.calls.callIn(statement.sentence);
        finding.period = m_reading.period;
        finding.confidence = progress.range ? std::min(confidence, ranged) : confidence;
        finding.source = statement.source;
        m_result.findings.push_back(std::move(finding));
    }

    void warn(const char* code, const QString& message, const Statement& statement) {
        m_result.warnings.push_back({QLatin1String(code), message, statement.source});
    }

    const Reading& m_reading;
    std::set<OrganisationCode> m_named;
    std::set<QString> m_facts; ///< the same fact may be stated twice
    Recognition m_result;
};

Statement statementOf(const Slide& slide, const Topic& topic, const Paragraph& paragraph,
                      const InvestmentReader& investments) {
    Statement statement{{}, topic.investment, topic.part, {slide.page, paragraph.box, paragraph.line, {}}};
    if (const auto item = investments.item(paragraph.text)) {
        statement.investment = item->number;
        statement.part = item->part;
    }
    return statement;
}

void readSlide(const Slide& slide, const Topic& topic, const InvestmentReader& investments,
               StatementReader& reader) {
    for (const Paragraph& paragraph : slide.paragraphs) {
        Statement statement = statementOf(slide, topic, paragraph, investments);
        for (const QString& sentence : sentencesOf(paragraph.text)) {
            statement.sentence = sentence;
            statement.source.text = sentence;
            reader.read(statement);
        }
    }
}

// The speaker's notes speak of what their slide does.
Topic topicOfPage(const Reading& reading, int page) {
    for (std::size_t i = 0; i < reading.slides.size(); ++i)
        if (reading.slides[i].page == page) return reading.topics[i];
    return {};
}

} // namespace

bool ProgressProseRecogniser::applies(const Reading& reading) const {
    return !reading.notes.empty() ||
           std::any_of(reading.slides.begin(), reading.slides.end(),
                       [](const Slide& slide) { return !slide.paragraphs.empty(); });
}

Recognition ProgressProseRecogniser::recognise(const Reading& reading) const {
    StatementReader reader(reading);
    for (std::size_t i = 0; i < reading.slides.size(); ++i)
        readSlide(reading.slides[i], reading.topics[i], reading.investments, reader);
    for (const Slide& note : reading.notes)
        readSlide(note, topicOfPage(reading, note.page), reading.investments, reader);
    return reader.take();
}

} // namespace salkku
