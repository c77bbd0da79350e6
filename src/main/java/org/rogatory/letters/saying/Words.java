package org.rogatory.letters.saying;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.letters.wording.Day;

/** Words that can be said in each of the letters' languages. */
@FunctionalInterface
public interface Words {

  /** The words in a language. */
  String in(Locale language);

  /** What somebody wrote, the same in every language. */
  static Words of(String text) {
    return language -> text;
  }

  /** A day as letters write it. */
  static Words of(LocalDate day) {
    return language -> Day.in(day, language);
  }

  /** The same as it is said on a day, see {@link Particulars#asOf}. */
  default Words asOf(LocalDate day) {
    return this;
  }

  /**
   * Words about a day to come, and what is said in their place once it has passed.
   *
   * @param last the last day on which the former are true
   */
  static Words until(LocalDate last, Words ahead, Words over) {
    return new Words() {
      @Override
      public String in(Locale language) {
        return ahead.in(language);
      }

      @Override
      public Words asOf(LocalDate day) {
        return day.isAfter(last) ? over : this;
      }
    };
  }

  /** Several, each as a paragraph of its own. */
  static Words paragraphs(Collection<? extends Words> members) {
    return language ->
        members.stream().map(member -> member.in(language)).collect(Collectors.joining("\n\n"));
  }

  /** Several, joined as the language joins the members of an enumeration. */
  static Words list(Collection<? extends Words> members) {
    return language ->
        ListFormatter.getInstance(language)
            .format(members.stream().map(member -> member.in(language)).toList());
  }
}
