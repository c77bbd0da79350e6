package org.rogatory.letters.wording;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rogatory.convention.Provision;

/** How a provision of the Convention is cited in the running text of a letter. */
public final class Citation {

  private static final Pattern FORM =
      Pattern.compile("(?<article>\\d+)(?:\\((?<paragraph>\\d+)\\))?(?:\\((?<letter>[a-z])\\))?");
  private static final Pattern NOTE = Pattern.compile("note (?<number>\\d)");

  private Citation() {}

  /** The provision in words: {@code Article 40(21)(c)}, {@code 第四十条第二十一款第(三)项}. */
  public static String of(Provision provision, Locale language) {
    boolean chinese = language.getLanguage().equals("zh");
    Matcher note = NOTE.matcher(provision.text());
    if (note.matches()) {
      String number = note.group("number");
      return chinese ? "解释性说明第" + number + "条" : "interpretative note " + number;
    }
    Matcher parts = FORM.matcher(provision.text());
    if (!parts.matches()) {
      throw new IllegalArgumentException("cannot cite " + provision);
    }
    return chinese ? chinese(parts) : "Article " + provision.text();
  }

  private static String chinese(Matcher parts) {
    StringBuilder cited = new StringBuilder("第").append(number(parts.group("article"))).append("条");
    if (parts.group("paragraph") != null) {
      cited.append("第").append(number(parts.group("paragraph"))).append("款");
    }
    if (parts.group("letter") != null) {
      int place = parts.group("letter").charAt(0) - 'a' + 1;
      cited.append("第(").append(number(String.valueOf(place))).append(")项");
    }
    return cited.toString();
  }

  private static String number(String digits) {
    return new RuleBasedNumberFormat(ULocale.CHINESE, RuleBasedNumberFormat.SPELLOUT)
        .format(Integer.parseInt(digits));
  }
}
