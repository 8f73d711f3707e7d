// SPDX-License-Identifier: MIT
// The least that a Qt Widgets program with a window can be: what our start is measured against.
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qmainwindow.h>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    return application.exec();
}
