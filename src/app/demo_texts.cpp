// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_texts.h"

#include <QFile>
#include <QtDebug>
#include <nlohmann/json.hpp>

namespace salkku {

namespace {

QStringList textsOf(const nlohmann::json& list) {
    QStringList texts;
    for (const auto& text : list) texts.append(QString::fromStdString(text.get<std::string>()));
    return texts;
}

} // namespace

const QStringList& DemoTexts::of(const SectionId& section) const {
    const auto found = sections.find(section);
    return found == sections.end() ? sections.at(SectionId(QStringLiteral(""))) : found->second;
}

DemoTexts readDemoTexts() {
    QFile file(QStringLiteral(":/demo/texts.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("The demo texts are missing from the program.");
    const auto json = nlohmann::json::parse(file.readAll().toStdString());
    DemoTexts texts;
    for (const auto& [section, list] : json.at("sections").items())
        texts.sections[SectionId(QString::fromStdString(section))] = textsOf(list);
    texts.details = textsOf(json.at("details"));
    texts.yellowComments = textsOf(json.at("comments").at("yellow"));
    texts.redComments = textsOf(json.at("comments").at("red"));
    texts.statements = textsOf(json.at("indicators").at("statements"));
    texts.measures = textsOf(json.at("indicators").at("measures"));
    texts.workPackages = textsOf(json.at("work_packages"));
    texts.fallingBehind = QString::fromStdString(json.at("stories").at("falling_behind").get<std::string>());
    texts.recovery = QString::fromStdString(json.at("stories").at("recovery").get<std::string>());
    return texts;
}

} // namespace salkku
