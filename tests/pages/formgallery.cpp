// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formbed.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

// The composer's forms alone, to look at: form_gallery --help

using namespace hubscope;
using namespace Qt::StringLiterals;

namespace {

void fill(test::FormBed& bed, const QString& what)
{
    if (what == "order"_L1)
        return bed.loadOrder();
    const QStringList words = what.split(u',');
    const auto kind = words.value(2) == "full"_L1   ? SampleKind::Full
                      : words.value(2) == "edge"_L1 ? SampleKind::Edge
                                                    : SampleKind::Typical;
    bed.load(test::FormBed::sample(words.value(0), words.value(1), kind));
    bed.contextView().setFolded(false);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"dark"_s, u"The dark theme."_s},
         {u"rtl"_s, u"Right to left."_s},
         {u"font-scale"_s, u"How much larger the fonts are."_s, u"factor"_s, u"1"_s},
         {u"width"_s, u"Of the window."_s, u"pixels"_s, u"734"_s},
         {u"height"_s, u"Of the window."_s, u"pixels"_s, u"500"_s},
         {u"show"_s, u"order, or TYPE,CONTEXT,typical|full|edge."_s, u"what"_s, u"order"_s},
         {u"focus"_s, u"The field that gets the focus."_s, u"pointer"_s},
         {u"search"_s, u"Words to find."_s, u"words"_s},
         {u"bottom"_s, u"Scrolled to the end."_s},
         {u"grab"_s, u"Write a picture and end."_s, u"file"_s}});
    parser.addHelpOption();
    parser.process(application);
    Theme theme(parser.isSet(u"dark"_s) ? Theme::Scheme::Dark : Theme::Scheme::Light);
    theme.setFontScale(parser.value(u"font-scale"_s).toDouble());
    theme.apply(application);
    if (parser.isSet(u"rtl"_s))
        application.setLayoutDirection(Qt::RightToLeft);

    test::FormBed bed(theme);
    bed.resize(parser.value(u"width"_s).toInt(), parser.value(u"height"_s).toInt());
    fill(bed, parser.value(u"show"_s));
    bed.show();
    bed.activateWindow();
    if (parser.isSet(u"focus"_s)) {
        const QString pointer = parser.value(u"focus"_s);
        FormView& view = pointer.startsWith("/contextInfo"_L1) ? bed.contextView() : bed.propertiesView();
        view.focusField(pointer);
    }
    for (FormView* view : {&bed.propertiesView(), &bed.contextView(), &bed.trackingView()})
        view->setSearch(parser.value(u"search"_s));
    if (!parser.isSet(u"grab"_s))
        return application.exec();
    QTimer::singleShot(400, &application, [&] {
        if (parser.isSet(u"bottom"_s))
            bed.ensureVisible(0, bed.widget()->height());
        application.exit(bed.grab().save(parser.value(u"grab"_s)) ? 0 : 1);
    });
    return application.exec();
}
