package org.rogatory.letters.typesetting;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes texts such as people type and paste, the same one for the same seed. */
public final class AnyText {

  /** What begins a new line, and how else white space is typed. */
  public static final List<String> BREAKS =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u000B",
          "\f",
          "\t",
          "\n\n\n",
          "\r\n\r\n",
          " \n ",
          "\t\n\t",
          "   ");

  /** What shows nothing. */
  public static final List<String> INVISIBLE =
      List.of("\u200B", "\u200C", "\u200D", "\u00AD", "\uFEFF", "\u2060", "\uFE0F", "\u034F");

  private static final List<String> WORDS =
      List.of(
          "account",
          "4471",
          "a",
          "Łukasz",
          "Żółć",
          "Ελλάδα",
          "Україна",
          "Москва",
          "Ko\u0308hler",
          "x\u0323",
          "AT61 1904 3002 3457 3201",
          "XA-2026-00001",
          "cross-border",
          "2026-11-21",
          "someone@mail.example.org",
          "(c)",
          "[1]",
          "\"quoted\"",
          "“so”",
          "10\u00A0000",
          "€ 5,–",
          "100%",
          "https://www.example.org/a/very/long/path?with=parameters&and=more#fragments-of-it",
          "捷特国",
          "根据《公约》第四十条，",
          "（电话）",
          "「東京」",
          "ひらがな",
          "カタカナ、",
          "ㄅㄆㄇ",
          "القاضي",
          "(رقم 12/2026)",
          "و ع/2026/12",
          "می\u200Cخواهم،",
          "نَفْسٌ",
          "תל אביב",
          "हिन्दी",
          "लक्ष्मी",
          "น้ำ",
          "กระทรวงยุติธรรม",
          "ሚኒስቴር",
          "საქართველო",
          "Հայաստան",
          "대한민국",
          "বাংলাদেশ",
          "မြန်မာ",
          "——",
          "……",
          "·");

  private final Random random;

  /**
   * @param seed which text
   */
  public AnyText(int seed) {
    this.random = new Random(seed);
  }

  /** A text of up to so many words, each after a space, a break, nothing, or what is invisible. */
  public String words(int most) {
    String text =
        IntStream.rangeClosed(0, random.nextInt(most))
            .mapToObj(at -> between() + word())
            .collect(Collectors.joining());
    return random.nextInt(4) == 0 ? text + between() : text;
  }

  private String word() {
    return random.nextInt(12) == 0
        ? "9f".repeat(1 + random.nextInt(120))
        : WORDS.get(random.nextInt(WORDS.size()));
  }

  private String between() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> BREAKS.get(random.nextInt(BREAKS.size()));
      case 2 -> INVISIBLE.get(random.nextInt(INVISIBLE.size()));
      case 3 -> "";
      default -> " ";
    };
  }
}
