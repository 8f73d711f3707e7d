// SPDX-License-Identifier: MIT
#include "ui/theme/buttons.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icon.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone.h"
#include "ui/widgets/labels.h"

#include <QtTest/qtest.h>
#include <QtWidgets/qapplication.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qstyleoption.h>
#include <QtWidgets/qtoolbutton.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr double ReadableText = 4.5; // WCAG 2.1, 1.4.3

struct Look
{
    const char *name;
    QPalette palette;
};

/// The colours that a desktop may have.
QPalette desktopPalette(QRgb window, QRgb base, QRgb text, QRgb highlight, QRgb highlightedText)
{
    QPalette palette(QColor::fromRgb(window), QColor::fromRgb(window));
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(highlightedText));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(base));
    palette.setColor(QPalette::ToolTipText, QColor::fromRgb(text));
    QColor quiet = QColor::fromRgb(text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, quiet);
    quiet.setAlphaF(0.5F); // as Qt makes it where a desktop does not say
    palette.setColor(QPalette::PlaceholderText, quiet);
    return palette;
}

QList<Look> allLooks()
{
    return {{"light", Theme::lightPalette()},
            {"dark", Theme::darkPalette()},
            {"desktop, black on white",
             desktopPalette(0xffffffff, 0xffffffff, 0xff000000, 0xff000000, 0xffffffff)},
            {"desktop, white on black",
             desktopPalette(0xff000000, 0xff000000, 0xffffffff, 0xffffff00, 0xff000000)},
            {"desktop, yellow on black",
             desktopPalette(0xff000000, 0xff000000, 0xffffff00, 0xff008000, 0xffffffff)},
            {"desktop, grey",
             desktopPalette(0xffc8c8c8, 0xffd8d8d8, 0xff000000, 0xff0a3a7a, 0xffffffff)},
            {"desktop, sand",
             desktopPalette(0xffe6d8b8, 0xfff4ecd8, 0xff2a2000, 0xff6a4000, 0xffffffff)}};
}

/// The colour most pixels of an icon have that are not see-through.
QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    const QImage image =
        icon.pixmap(QSize(64, 64), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QHash<QRgb, int> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) == 255) {
                ++seen[pixel];
            }
        }
    }
    QRgb most = 0;
    for (auto each = seen.cbegin(); each != seen.cend(); ++each) {
        if (each.value() > seen.value(most)) {
            most = each.key();
        }
    }
    return QColor::fromRgb(most);
}

} // namespace

class LookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSortArrowStandsOnTheLineOfItsTitle()
    {
        const Theme theme;
        QStyleOptionHeader header;
        header.rect = QRect(100, 0, 200, 32);
        header.text = u"Device"_s;
        header.fontMetrics = QFontMetrics(QApplication::font());
        header.sortIndicator = QStyleOptionHeader::SortDown;
        const auto arrow = [&header] {
            return QApplication::style()->subElementRect(QStyle::SE_HeaderArrow, &header);
        };
        const int words = header.fontMetrics.horizontalAdvance(header.text);
        header.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        QVERIFY(std::abs(arrow().center().y() - header.rect.center().y()) <= 1);
        QVERIFY(arrow().left() - (header.rect.left() + words) < 24);
        header.textAlignment = Qt::AlignRight | Qt::AlignVCenter;
        QVERIFY(header.rect.right() - arrow().right() < 12);
        header.rect.setWidth(20);
        QVERIFY(header.rect.contains(arrow()));
    }

    void contrastOfBlackAndWhiteIs21()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        // A published pair: #767676 on white is the lightest grey that passes.
        QVERIFY(contrast(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void everyTextIsReadableOnEveryBackground_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const Look &look : allLooks()) {
            const QPalette &palette = look.palette;
            const QList<std::pair<const char *, QColor>> backgrounds = {
                {"window", palette.color(QPalette::Window)},
                {"list", palette.color(QPalette::Base)},
                {"selection", selectionFill(palette)},
                {"hover", hoverFill(palette)},
                {"button", palette.color(QPalette::Button)}};
            for (const Tone tone : {Tone::Text, Tone::Dimmed, Tone::Accent, Tone::Accepted,
                                    Tone::ToCheck, Tone::Refused, Tone::Unknown}) {
                for (const auto &[name, background] : backgrounds) {
                    QTest::addRow("%s tone %d on %s", look.name, int(tone), name)
                        << toneColor(palette, tone) << background;
                }
                QTest::addRow("%s tone %d on its own fill", look.name, int(tone))
                    << toneColor(palette, tone) << toneFill(palette, tone);
                QTest::addRow("%s ordinary text on the fill of tone %d", look.name, int(tone))
                    << toneColor(palette, Tone::Text) << toneFill(palette, tone);
                QTest::addRow("%s quiet text on the fill of tone %d", look.name, int(tone))
                    << toneColor(palette, Tone::Dimmed) << toneFill(palette, tone);
            }
            QTest::addRow("%s filled button", look.name)
                << palette.color(QPalette::HighlightedText) << palette.color(QPalette::Highlight);
            QTest::addRow("%s tool tip", look.name)
                << palette.color(QPalette::ToolTipText) << palette.color(QPalette::ToolTipBase);
        }
    }

    void everyTextIsReadableOnEveryBackground()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        QVERIFY2(contrast(text, background) >= ReadableText,
                 qPrintable(u"%1 on %2: %3"_s.arg(text.name(), background.name())
                                .arg(contrast(text, background))));
    }

    void aThemeIsKnownByItsName()
    {
        for (const ThemeChoice choice :
             {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Desktop}) {
            QCOMPARE(Theme::named(Theme::name(choice)), std::optional(choice));
        }
        QVERIFY(!Theme::named(u"solarized"));
    }

    void theDesktopKeepsItsStyleAndColours()
    {
        Theme theme;
        const auto style = [] {
            return QString::fromLatin1(QApplication::style()->metaObject()->className());
        };
        const QString own = style();
        theme.setChoice(ThemeChoice::Desktop);
        QVERIFY(style() != own);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 QApplication::style()->standardPalette().color(QPalette::Window));
        // The button is not filled there.
        QCOMPARE(inkOf(Icon::onAccent(u"square"_s)),
                 QApplication::palette().color(QPalette::ButtonText));
        theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(style(), own);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 Theme::darkPalette().color(QPalette::Window));
    }

    void iconsAndLabelsFollowTheTheme()
    {
        Theme theme;
        const QIcon icon = Icon::named(u"square"_s);
        PlainLabel label(u"Refused"_s);
        label.setTone(Tone::Refused);
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme.setChoice(choice);
            const QPalette palette = QApplication::palette();
            QCOMPARE(isDark(palette), choice == ThemeChoice::Dark);
            QCOMPARE(inkOf(icon), toneColor(palette, Tone::Text));
            QCOMPARE(inkOf(icon, QIcon::Disabled),
                     palette.color(QPalette::Disabled, QPalette::WindowText));
            QCOMPARE(inkOf(Icon::onAccent(u"square"_s)), palette.color(QPalette::HighlightedText));
            QTRY_COMPARE(label.palette().color(QPalette::WindowText),
                         toneColor(palette, Tone::Refused));
        }
    }

    void iconsAreCrispAtEveryScale()
    {
        const QIcon icon = Icon::named(u"search"_s);
        for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
            QCOMPARE(icon.pixmap(QSize(16, 16), scale).size(),
                     QSize(qRound(16 * scale), qRound(16 * scale)));
        }
    }

    void markupInALabelStaysText()
    {
        PlainLabel label(u"<b>Battery</b>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        ElidedLabel elided;
        elided.resize(20, 20);
        elided.setText(u"<img src='x'>Battery"_s);
        QVERIFY(!Qt::mightBeRichText(elided.toolTip()) || elided.toolTip().contains(u"&lt;img"_s));
    }

    void buttonsAreLargeEnoughToHit()
    {
        const Theme theme;
        const std::unique_ptr<QPushButton> button(primaryButton(u"Fetch"_s, {}));
        QVERIFY(isPrimary(button.get()));
        QVERIFY(button->sizeHint().height() >= 28);
        const std::unique_ptr<QToolButton> tool(iconButton(u"eye"_s, u"Show the key"_s));
        QVERIFY(tool->sizeHint().width() >= 24 && tool->sizeHint().height() >= 24);
        QCOMPARE(tool->accessibleName(), u"Show the key"_s);
        QVERIFY(Spacing::rowHeight() >= 28);
    }

    void everyFontOfTheScaleIsOfTheFamilyOfTheTheme()
    {
        QFont body = Fonts::system();
        body.setFamily(u"A face of its own"_s);
        const Theme theme(body);
        for (const QFont &font : {QApplication::font(), Fonts::body(), Fonts::title(),
                                  Fonts::count(), Fonts::small(), Fonts::strong()})
            QCOMPARE(font.family(), body.family());
        QVERIFY(Fonts::mono().family() != body.family());
    }

    void theTypeScaleKeepsItsRatios()
    {
        const Theme theme;
        const double body = QApplication::font().pointSizeF();
        QCOMPARE(Fonts::title().pointSizeF(), body * 1.25);
        QCOMPARE(Fonts::count().pointSizeF(), body * 1.5);
        QVERIFY(Fonts::count().bold());
        QVERIFY(QFontInfo(Fonts::mono()).fixedPitch());
    }
};

QTEST_MAIN(LookTest)
#include "tst_look.moc"
