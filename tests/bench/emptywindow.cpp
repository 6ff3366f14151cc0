// SPDX-FileCopyrightText: Hubscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace {

/// Says on standard error when the window has been painted for the first time, then ends.
class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, qApp, [] {
                std::fputs("hubscope.startup: first paint\n", stderr);
                QCoreApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_seen = false;
};

} // namespace

/// The least that a Qt program with a table can take to show itself: what start-up is measured against.
int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto* table = new QTableView(&window);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    PaintWatch watch;
    window.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}
