// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/field_text.h"
#include "app/search_json.h"
#include "app/translations.h"
#include "cli/command.h"
#include "cli/console.h"
#include "storage/portfolio.h"
#include "storage/text_search.h"

#include <QCoreApplication>

namespace salkku::cli {

namespace {

constexpr int indexingStep = 1000; // milliseconds between two lines of progress

class Text {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)
};

Error argumentError(const QString& message) {
    return {ErrorCode::InvalidArgument, message, {}};
}

// Looked at first, so that a portfolio that needs nothing is not written to.
Result<Portfolio> openIndexed(const QString& path) {
    auto reading = Portfolio::open(path, OpenMode::ReadOnly);
    if (!reading) return reading;
    const auto backlog = TextSearch(*reading).backlog();
    if (!backlog) return backlog.error();
    if (backlog->isWorkedOff()) return reading;
    auto portfolio = Portfolio::open(path);
    if (!portfolio) {
        complain(Text::tr("Not all texts are found, since the portfolio cannot be written: %1")
                     .arg(portfolio.error().text()));
        return reading;
    }
    const TextSearch search(*portfolio);
    for (SearchBacklog left = *backlog; !left.isWorkedOff();) {
        complain(Text::tr("Reading the texts for searching: %1 %").arg(100 * left.done / left.total));
        const auto step = search.workOff(indexingStep);
        if (!step) return step.error();
        left = *step;
    }
    return portfolio;
}

Result<TextQuery> queryOf(const Arguments& arguments, const Programme& programme) {
    TextQuery query;
    query.words = arguments.positionals().mid(1).join(QLatin1Char(' '));
    if (wordsIn(query.words).empty()) return argumentError(Text::tr("Give at least one word to look for."));
    const OrganisationCode organisation(arguments.value(QStringLiteral("organisation")));
    if (!organisation.isEmpty() && !programme.organisation(organisation))
        return argumentError(Text::tr("There is no organisation \"%1\".").arg(organisation.value));
    if (!organisation.isEmpty()) query.organisation = organisation;
    const auto investment = numberOption(arguments, QStringLiteral("investment"), 0, 1, 99);
    if (!investment) return investment.error();
    if (*investment > 0) query.investment = *investment;
    const SectionId section(arguments.value(QStringLiteral("section")));
    if (!section.isEmpty() && !programme.section(section))
        return argumentError(Text::tr("There is no section \"%1\".").arg(section.value));
    if (!section.isEmpty()) query.section = section;
    const auto period = periodOption(arguments);
    if (!period) return period.error();
    query.period = *period;
    const auto call = callOption(arguments, programme);
    if (!call) return call.error();
    query.call = *call;
    const auto limit = numberOption(arguments, QStringLiteral("limit"), 50, 1, 10'000);
    if (!limit) return limit.error();
    query.limit = *limit;
    return query;
}

// What was found stands between marks that also show without colours.
QString marked(const TextHit& hit) {
    QString text = hit.text;
    for (auto mark = hit.marks.rbegin(); mark != hit.marks.rend(); ++mark) {
        text.insert(mark->start + mark->length, QLatin1Char(']'));
        text.insert(mark->start, QLatin1Char('['));
    }
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString placeOf(const TextHit& hit, const Programme& programme) {
    QStringList parts;
    if (const Organisation* organisation = programme.organisation(hit.organisation))
        parts << organisation->names.in(currentLanguage());
    else if (!hit.source)
        parts << Text::tr("whole country");
    if (hit.investment > 0) parts << Text::tr("investment %1").arg(hit.investment);
    if (!hit.field.value.isEmpty()) parts << fieldTitle(hit.field, programme, currentLanguage());
    if (hit.period) parts << hit.period->toString();
    if (hit.source) parts << Text::tr("%1, page %2").arg(hit.source->file).arg(hit.source->page);
    return parts.join(QStringLiteral(" · "));
}

void printHits(const TextHits& hits, const Programme& programme) {
    for (const TextHit& hit : hits.hits) {
        print(placeOf(hit, programme));
        print(QStringLiteral("    ") + marked(hit));
    }
    if (hits.hits.empty()) complain(Text::tr("Nothing was found."));
    if (hits.more) complain(Text::tr("There is more; --limit shows more of it."));
}

} // namespace

int runSearch(const QStringList& list) {
    Arguments arguments(
        QStringLiteral("search"),
        Text::tr("Finds texts that hold all the words, each in any form, the newest period first."),
        QStringLiteral("P.salkku WORD…"));
    arguments.addPositional(QStringLiteral("P.salkku"), Text::tr("the portfolio"));
    arguments.addPositional(QStringLiteral("WORD"), Text::tr("what to look for"), true);
    arguments.addOption(QStringLiteral("organisation"), QStringLiteral("CODE"),
                        Text::tr("only of this organisation"));
    arguments.addOption(QStringLiteral("investment"), QStringLiteral("N"),
                        Text::tr("only of this investment"));
    arguments.addOption(QStringLiteral("section"), QStringLiteral("ID"),
                        Text::tr("only in this section of the narrative"));
    arguments.addOption(QStringLiteral("period"), QStringLiteral("2025-10/2025-12"),
                        Text::tr("only of this period"));
    arguments.addOption(QStringLiteral("call"), QStringLiteral("RRP3"), Text::tr("only this call"));
    arguments.addOption(QStringLiteral("limit"), QStringLiteral("N"), Text::tr("at most so many texts (50)"));
    arguments.addFlag(QStringLiteral("json"), Text::tr("as JSON"));
    if (const auto status = arguments.parse(list)) return *status;
    const auto portfolio = openIndexed(arguments.positionals().constFirst());
    if (!portfolio) return fail(portfolio.error());
    const auto query = queryOf(arguments, portfolio->programme());
    if (!query) return fail(query.error());
    const auto hits = TextSearch(*portfolio).find(*query);
    if (!hits) return fail(hits.error());
    if (arguments.has(QStringLiteral("json")))
        printRaw(hitsToJson(*hits));
    else
        printHits(*hits, portfolio->programme());
    return Done;
}

} // namespace salkku::cli
