// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/datespopup.h"

#include "models/eventfilter.h"
#include "widgets/datetimefield.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

namespace hubscope {

DatesPopup::DatesPopup(EventFilter& filter, const TimeDisplay& time, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_filter(filter)
    , m_time(time)
    , m_from(new DateTimeField(&theme, this))
    , m_to(new DateTimeField(&theme, this))
{
    setAccessibleName(tr("Dates"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::large, Theme::medium, Theme::large, Theme::large);
    grid->setSpacing(Theme::small);
    addPresets(*grid);
    addEnd(*grid, tr("From, inclusive"), m_from, theme);
    addEnd(*grid, tr("To, inclusive"), m_to, theme);
    auto* any = new QPushButton(tr("Any date"), this);
    any->setAutoDefault(false);
    grid->addWidget(any, grid->rowCount(), 0, 1, 2);

    connect(any, &QPushButton::clicked, this, [this] {
        m_filter.setDates(std::nullopt, std::nullopt);
        close();
    });
    connect(m_from, &DateTimeField::valueChanged, this, [this](std::optional<qint64> from) {
        m_filter.setDates(from, m_filter.to());
    });
    connect(m_to, &DateTimeField::valueChanged, this, [this](std::optional<qint64> to) {
        m_filter.setDates(m_filter.from(), to);
    });
    connect(&filter, &EventFilter::changed, this, &DatesPopup::showFilter);
    connect(&time, &TimeDisplay::changed, this, &DatesPopup::showFilter);
    showFilter();
}

void DatesPopup::addPresets(QGridLayout& grid)
{
    int cell = 0;
    for (const DatePreset preset : EventFilter::presets()) {
        auto* button = new QPushButton(EventFilter::presetLabel(preset), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, preset] {
            m_filter.setPreset(preset);
            close();
        });
        grid.addWidget(button, cell / 2, cell % 2);
        ++cell;
    }
}

void DatesPopup::addEnd(QGridLayout& grid, const QString& words, DateTimeField* field, const Theme& theme)
{
    auto* label = new TextLabel(&theme, Theme::FontRole::Label, Token::Muted, this);
    label->setText(words);
    label->setBuddy(field->lineEdit());
    field->lineEdit()->setAccessibleName(words);
    grid.addWidget(label, grid.rowCount(), 0, 1, 2);
    grid.addWidget(field, grid.rowCount(), 0, 1, 2);
}

void DatesPopup::showFilter()
{
    for (DateTimeField* field : {m_from, m_to})
        field->setZone(m_time.zone());
    m_from->setValue(m_filter.from());
    m_to->setValue(m_filter.to());
}

} // namespace hubscope
