// SPDX-License-Identifier: MIT
#pragma once

#include <array>

// Facts of the Unicode standard: which characters are default-ignorable (UAX #44, property
// Default_Ignorable_Code_Point) and which look like a Latin letter (UTS #39, confusables).

struct CodeRange
{
    char32_t first;
    char32_t last;
};

inline constexpr std::array IgnorableRanges{
    CodeRange{0x00ad, 0x00ad},   CodeRange{0x034f, 0x034f},   CodeRange{0x061c, 0x061c},
    CodeRange{0x115f, 0x1160},   CodeRange{0x17b4, 0x17b5},   CodeRange{0x180b, 0x180f},
    CodeRange{0x200b, 0x200f},   CodeRange{0x202a, 0x202e},   CodeRange{0x2060, 0x206f},
    CodeRange{0x3164, 0x3164},   CodeRange{0xfe00, 0xfe0f},   CodeRange{0xfeff, 0xfeff},
    CodeRange{0xffa0, 0xffa0},   CodeRange{0xfff0, 0xfff8},   CodeRange{0x1bca0, 0x1bca3},
    CodeRange{0x1d173, 0x1d17a}, CodeRange{0xe0000, 0xe0fff},
};

struct LookAlike
{
    char32_t character;
    char32_t latin;
};

/// Sorted by character. A character that looks like several letters (I, l, 1) maps to one of them.
inline constexpr std::array LookAlikes{
    LookAlike{0x0030, U'O'},  LookAlike{0x0031, U'l'},  LookAlike{0x0049, U'l'},
    LookAlike{0x0060, U'\''}, LookAlike{0x007c, U'l'},  LookAlike{0x0131, U'i'},
    LookAlike{0x017f, U'f'},  LookAlike{0x01c0, U'l'},  LookAlike{0x0251, U'a'},
    LookAlike{0x0261, U'g'},  LookAlike{0x0391, U'A'},  LookAlike{0x0392, U'B'},
    LookAlike{0x0395, U'E'},  LookAlike{0x0396, U'Z'},  LookAlike{0x0397, U'H'},
    LookAlike{0x0399, U'l'},  LookAlike{0x039a, U'K'},  LookAlike{0x039c, U'M'},
    LookAlike{0x039d, U'N'},  LookAlike{0x039f, U'O'},  LookAlike{0x03a1, U'P'},
    LookAlike{0x03a4, U'T'},  LookAlike{0x03a5, U'Y'},  LookAlike{0x03a7, U'X'},
    LookAlike{0x03b1, U'a'},  LookAlike{0x03b3, U'y'},  LookAlike{0x03b9, U'i'},
    LookAlike{0x03bd, U'v'},  LookAlike{0x03bf, U'o'},  LookAlike{0x03c1, U'p'},
    LookAlike{0x03c3, U'o'},  LookAlike{0x03c5, U'u'},  LookAlike{0x03f2, U'c'},
    LookAlike{0x03f3, U'j'},  LookAlike{0x03f9, U'C'},  LookAlike{0x0405, U'S'},
    LookAlike{0x0406, U'l'},  LookAlike{0x0408, U'J'},  LookAlike{0x0410, U'A'},
    LookAlike{0x0412, U'B'},  LookAlike{0x0415, U'E'},  LookAlike{0x0417, U'3'},
    LookAlike{0x041a, U'K'},  LookAlike{0x041c, U'M'},  LookAlike{0x041d, U'H'},
    LookAlike{0x041e, U'O'},  LookAlike{0x0420, U'P'},  LookAlike{0x0421, U'C'},
    LookAlike{0x0422, U'T'},  LookAlike{0x0423, U'Y'},  LookAlike{0x0425, U'X'},
    LookAlike{0x042c, U'b'},  LookAlike{0x0430, U'a'},  LookAlike{0x0431, U'6'},
    LookAlike{0x0433, U'r'},  LookAlike{0x0435, U'e'},  LookAlike{0x043e, U'o'},
    LookAlike{0x0440, U'p'},  LookAlike{0x0441, U'c'},  LookAlike{0x0443, U'y'},
    LookAlike{0x0445, U'x'},  LookAlike{0x0455, U's'},  LookAlike{0x0456, U'i'},
    LookAlike{0x0458, U'j'},  LookAlike{0x0474, U'V'},  LookAlike{0x0475, U'v'},
    LookAlike{0x04ae, U'Y'},  LookAlike{0x04bb, U'h'},  LookAlike{0x04c0, U'l'},
    LookAlike{0x04cf, U'i'},  LookAlike{0x0501, U'd'},  LookAlike{0x050c, U'G'},
    LookAlike{0x051b, U'q'},  LookAlike{0x051c, U'W'},  LookAlike{0x051d, U'w'},
    LookAlike{0x054d, U'U'},  LookAlike{0x054f, U'S'},  LookAlike{0x0555, U'O'},
    LookAlike{0x0566, U'q'},  LookAlike{0x0570, U'h'},  LookAlike{0x0578, U'n'},
    LookAlike{0x057d, U'u'},  LookAlike{0x0581, U'g'},  LookAlike{0x0585, U'o'},
    LookAlike{0x13a0, U'D'},  LookAlike{0x13a2, U'T'},  LookAlike{0x13aa, U'A'},
    LookAlike{0x13ab, U'J'},  LookAlike{0x13ac, U'E'},  LookAlike{0x13b3, U'W'},
    LookAlike{0x13b7, U'M'},  LookAlike{0x13bb, U'H'},  LookAlike{0x13c0, U'G'},
    LookAlike{0x13c3, U'Z'},  LookAlike{0x13d2, U'R'},  LookAlike{0x13d9, U'V'},
    LookAlike{0x13da, U'S'},  LookAlike{0x13de, U'L'},  LookAlike{0x13df, U'C'},
    LookAlike{0x13e2, U'P'},  LookAlike{0x13e6, U'K'},  LookAlike{0x13f4, U'B'},
    LookAlike{0x2010, U'-'},  LookAlike{0x2011, U'-'},  LookAlike{0x2012, U'-'},
    LookAlike{0x2013, U'-'},  LookAlike{0x2018, U'\''}, LookAlike{0x2019, U'\''},
    LookAlike{0x2032, U'\''}, LookAlike{0x2212, U'-'},
};
