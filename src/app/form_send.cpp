// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form_send.h"

#include "app/entry_form.h"
#include "exporting/form/form_book.h"
#include "exporting/save_file.h"
#include "storage/entity_fields.h"
#include "storage/package_record.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

namespace salkku {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Form)
};

class FormMaker {
public:
    FormMaker(Portfolio& portfolio, const PackageRequest& request, Language language, PackageContent base)
        : m_portfolio(portfolio)
        , m_record(portfolio)
        , m_request(request)
        , m_base(std::move(base))
        , m_content{portfolio.programme(),
                    language,
                    request.organisation,
                    request.period,
                    {},
                    portfolio.isDemo(),
                    {},
                    timeOfMaking(request.now),
                    {},
                    {}} {}

    Result<FormContent> make() {
        const auto standing = m_portfolio.periodStanding(m_request.period);
        if (!standing) return standing.error();
        m_content.deadline = standing->deadline;
        m_content.baseId = QString::fromLatin1(
            QCryptographicHash::hash(contentToJson(m_base), QCryptographicHash::Sha256).toHex());
        for (const Investment& investment : m_portfolio.programme().investments)
            if (const auto added = addInvestment(investment.number); !added) return added.error();
        if (const auto added = addIndicators(); !added) return added.error();
        return std::move(m_content);
    }

private:
    QDate today() const { return m_request.now.toLocalTime().date(); }

    // The investment as a whole, and whatever parts and work packages report or are planned.
    Result<void> addInvestment(int investment) {
        const auto key = entryKey(m_portfolio, m_request.organisation, investment, m_request.period, {});
        if (!key) return key.error();
        const auto form = entryForm(m_portfolio, m_record, *key, today());
        if (!form) return form.error();
        for (const EntryPlace& place : form->places) {
            if (place.key.investment != investment) continue;
            const bool isWhole = place.key.part.isEmpty() && place.key.workPackage == 0;
            const bool isWanted = isWhole || place.state || place.key.workPackage > 0;
            if (!isWanted) continue;
            if (const auto added = addReport(place); !added) return added;
        }
        return {};
    }

    Result<void> addReport(const EntryPlace& place) {
        auto form = entryForm(m_portfolio, m_record, place.key, today());
        if (!form) return form.error();
        m_content.reports.push_back({std::move(form->report), std::move(form->previous), place.title});
        return {};
    }

    Result<void> addIndicators() {
        const auto latest = m_portfolio.indicators(periodBefore());
        if (!latest) return latest.error();
        for (const StoredIndicator& now : m_base.indicators) {
            const auto before = std::find_if(latest->begin(), latest->end(), [&](const StoredIndicator& one) {
                return keyOf(one) == keyOf(now);
            });
            StoredIndicator none;
            m_content.indicators.push_back({now, before == latest->end() ? none : *before});
        }
        return {};
    }

    std::optional<Period> periodBefore() const {
        const YearMonth month = m_request.period.first().plus(-1);
        return Period::of(month, month);
    }

    Portfolio& m_portfolio;
    EntryRecord m_record;
    const PackageRequest& m_request;
    PackageContent m_base;
    FormContent m_content;
};

} // namespace

Result<int> sendForm(Portfolio& portfolio, const PackageRequest& request, Language language,
                     const QString& path) {
    if (!portfolio.programme().organisation(request.organisation))
        return Error{ErrorCode::InvalidArgument,
                     Text::tr("The programme has no organisation \"%1\".").arg(request.organisation.value),
                     {}};
    auto base = packageContent(portfolio, request.organisation, request.period);
    if (!base) return base.error();
    const PackageContent visible = withVisibleTexts(*std::move(base));
    const auto content = FormMaker(portfolio, request, language, visible).make();
    if (!content) return content.error();
    const auto bytes = formBytes(*content);
    if (!bytes) return bytes.error();
    if (const auto saved = saveFile(*bytes, path); !saved) return saved.error();
    const int reports = static_cast<int>(content->reports.size());
    if (portfolio.isReadOnly()) return reports;
    const auto added = PackageRecord(portfolio).add({content->baseId, request.organisation, request.period,
                                                     ExchangeDirection::Sent, request.now, request.author, 0,
                                                     contentToJson(visible)});
    if (!added) return added.error();
    return reports;
}

} // namespace salkku
