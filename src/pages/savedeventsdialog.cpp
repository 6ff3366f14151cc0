// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/savedeventsdialog.h"

#include "store/settings.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

QSpinBox* makeSpinBox(const NumberKey& key, const Settings& settings, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(key.least, key.most);
    box->setGroupSeparatorShown(true);
    box->setValue(settings.value(key));
    return box;
}

} // namespace

CacheLimits cacheLimits(const Settings& settings)
{
    constexpr qint64 megabyte = qint64(1024) * 1024;
    return {settings.value(Settings::cacheMegabytes) * megabyte, settings.value(Settings::cacheDays)};
}

SavedEventsDialog::SavedEventsDialog(
    EventCache& cache, Settings& settings, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_cache(cache)
    , m_settings(settings)
    , m_usage(new TextLabel(&theme, Theme::FontRole::Strong, Token::Text, this))
    , m_megabytes(makeSpinBox(Settings::cacheMegabytes, settings, this))
    , m_days(makeSpinBox(Settings::cacheDays, settings, this))
    , m_forget(new QPushButton(tr("Forget all…"), this))
{
    setObjectName("savedEventsDialog"_L1);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved events"));
    buildFields(theme);
    connect(m_forget, &QPushButton::clicked, this, &SavedEventsDialog::forgetAll);
    askUsage();
}

void SavedEventsDialog::buildFields(const Theme& theme)
{
    auto* why = new TextLabel(&theme, Theme::FontRole::Text, Token::Muted, this);
    why->setText(
        tr("Events that were read are saved on this computer, so that a customer opens at once and can be "
           "read without the hub. The customers that were opened least recently make room."));
    why->setWordWrap(true);
    m_usage->setWordWrap(true);
    m_usage->setText(tr("Looking…"));
    m_megabytes->setSuffix(tr(" MB"));
    m_days->setSuffix(tr(" days"));
    auto* form = new QFormLayout;
    form->addRow(tr("&At most"), m_megabytes);
    form->addRow(tr("For at most"), m_days);
    m_megabytes->setAccessibleName(tr("Most megabytes"));
    m_days->setAccessibleName(tr("Most days"));
    m_forget->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_forget, QDialogButtonBox::ResetRole);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::large, Theme::large, Theme::large, Theme::large);
    layout->setSpacing(Theme::medium);
    layout->addWidget(why);
    layout->addWidget(m_usage);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(theme.px(460));
    connect(buttons, &QDialogButtonBox::accepted, this, &SavedEventsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SavedEventsDialog::accept()
{
    m_settings.set(Settings::cacheMegabytes, m_megabytes->value());
    m_settings.set(Settings::cacheDays, m_days->value());
    m_cache.setLimits(cacheLimits(m_settings));
    QDialog::accept();
}

void SavedEventsDialog::askUsage()
{
    m_cache.usage(this, [this](const Result<CacheUsage>& usage) { showUsage(usage); });
}

void SavedEventsDialog::showUsage(const Result<CacheUsage>& usage)
{
    m_forget->setEnabled(usage && usage->customers > 0);
    if (!usage) {
        m_usage->setText(tr("Nothing can be saved: %1").arg(usage.error().message));
        return;
    }
    if (usage->customers == 0) {
        m_usage->setText(tr("Nothing is saved."));
        return;
    }
    const QLocale locale;
    m_usage->setText(tr("%Ln customer(s) with %1 events take %2.", nullptr, int(usage->customers))
                         .arg(locale.toString(usage->events), locale.formattedDataSize(usage->bytes)));
}

void SavedEventsDialog::forgetAll()
{
    QMessageBox box(
        QMessageBox::Warning, tr("Forget all"), tr("Remove all saved events from this computer?"),
        QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("They are overwritten in their file and cannot be brought back. At the hubs nothing changes."));
    const QPushButton* forget = box.addButton(tr("Forget all"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != forget)
        return;
    Q_EMIT forgettingAll();
    m_forget->setEnabled(false);
    m_cache.forgetAll(this, [this](const Result<Done>& done) {
        if (done)
            askUsage();
        else
            m_usage->setText(tr("The saved events could not be removed: %1").arg(done.error().message));
    });
}

} // namespace hubscope
