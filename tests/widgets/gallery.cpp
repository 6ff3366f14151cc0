// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallerywindow.h"
#include "widgets/checklistpopup.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTimer>

// Every widget of the house in one window, to look at: widget_gallery --help

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

/// All glyphs at twice their size, each in the colour of text.
QWidget* glyphSheet(const Theme* theme)
{
    auto* sheet = new QWidget;
    auto* grid = new QGridLayout(sheet);
    for (int i = 0; i < glyphCount; ++i) {
        auto* picture = new QLabel(sheet);
        picture->setPixmap(IconSet(theme).icon(Glyph(i)).pixmap(QSize(48, 48)));
        picture->setToolTip(glyphFile(Glyph(i)));
        grid->addWidget(picture, i / 15, i % 15);
    }
    return sheet;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"dark"_s, u"The dark theme."_s},
         {u"glyphs"_s, u"The icon set alone."_s},
         {u"popup"_s, u"With the list of types open."_s},
         {u"menu"_s, u"With a menu open."_s},
         {u"focus"_s, u"With the focus on the next control, N times."_s, u"N"_s, u"0"_s},
         {u"rtl"_s, u"Right to left."_s},
         {u"font-scale"_s, u"How much larger the fonts are."_s, u"factor"_s, u"1"_s},
         {u"grab"_s, u"Write a picture and end."_s, u"file"_s}});
    parser.addHelpOption();
    parser.process(application);
    Theme theme(parser.isSet(u"dark"_s) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.setFontScale(parser.value(u"font-scale"_s).toDouble());
    theme.apply(application);
    if (parser.isSet(u"rtl"_s))
        application.setLayoutDirection(Qt::RightToLeft);

    const std::unique_ptr<QWidget> window(
        parser.isSet(u"glyphs"_s) ? glyphSheet(&theme) : new test::GalleryWindow(&theme));
    if (!parser.isSet(u"glyphs"_s))
        window->resize(1360, 900);
    window->show();
    QWidget* subject = window.get();
    if (parser.isSet(u"popup"_s)) {
        subject = static_cast<test::GalleryWindow*>(window.get())->popup();
        subject->resize(subject->sizeHint());
        subject->show();
    }
    if (parser.isSet(u"menu"_s)) {
        subject = window->findChild<QMenu*>();
        static_cast<QMenu*>(subject)->setActiveAction(subject->actions().constFirst());
        subject->show();
    }
    if (!parser.isSet(u"grab"_s))
        return application.exec();
    window->activateWindow();
    QTimer::singleShot(400, &application, [&] {
        for (int i = 0; i < parser.value(u"focus"_s).toInt(); ++i) {
            QWidget* focus = application.focusWidget() ? application.focusWidget() : window.get();
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QApplication::sendEvent(focus, &tab);
        }
        const bool written = subject->grab().save(parser.value(u"grab"_s));
        application.exit(written ? 0 : 1);
    });
    return application.exec();
}
