// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/topics.h"

#include <algorithm>

namespace salkku {

namespace {

struct Reading {
    Topic topic;
    std::optional<InvestmentTitle> title;
    bool isOpen = false; ///< names no investment, and nothing that would end the one before
};

Reading readTitle(const Slide& slide, const InvestmentReader& investments, const SectionReader& sections) {
    Reading reading;
    reading.title = investments.slideTitle(slide.title);
    reading.topic.section = sections.inTitle(slide.title);
    if (reading.title) {
        reading.topic.investment = reading.title->number;
        reading.topic.part = reading.title->part;
        if (!reading.topic.section) reading.topic.section = sections.inTitle(reading.title->rest);
        return reading;
    }
    const bool ofAll = reading.topic.section && !reading.topic.section->perInvestment;
    reading.isOpen = !ofAll && (slide.title.isEmpty() || reading.topic.section);
    return reading;
}

void infer(Topic& topic, const InvestmentTitle& title) {
    topic.investment = title.number;
    topic.part = title.part;
    topic.inferred = true;
}

// "Investointi 4 6/6" ends a run of six: the five slides before it that name nothing else are its own.
void inferBackwards(std::vector<Reading>& readings, std::size_t at) {
    const InvestmentTitle& title = *readings[at].title;
    for (int left = title.slide - 1; left > 0 && at > 0; --left) {
        Reading& before = readings[--at];
        if (before.title || !before.isOpen) return;
        infer(before.topic, title);
    }
}

// An open slide goes on with the investment before it, unless a numbered run has come to its end.
void inferForwards(std::vector<Reading>& readings) {
    const InvestmentTitle* current = nullptr;
    int left = 0;
    for (Reading& reading : readings) {
        if (reading.title) {
            current = &*reading.title;
            left = current->slides > 0 ? current->slides - current->slide : -1;
        } else if (!reading.isOpen) {
            current = nullptr;
        } else if (current && left != 0) {
            if (reading.topic.investment == 0) infer(reading.topic, *current);
            --left;
        }
    }
}

} // namespace

std::vector<Topic> topicsOf(const std::vector<Slide>& slides, const InvestmentReader& investments,
                            const SectionReader& sections) {
    std::vector<Reading> readings;
    for (const Slide& slide : slides) readings.push_back(readTitle(slide, investments, sections));
    for (std::size_t i = 0; i < readings.size(); ++i)
        if (readings[i].title && readings[i].title->slide > 1) inferBackwards(readings, i);
    inferForwards(readings);
    std::vector<Topic> topics;
    for (const Reading& reading : readings) topics.push_back(reading.topic);
    return topics;
}

} // namespace salkku
