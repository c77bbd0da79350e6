package org.rogatory.letters.typesetting;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be set: every word in the letter's language, nothing left to look up.
 *
 * @param language the language it is written in
 * @param letterhead who writes
 * @param addressee name and address, a line each
 * @param details references, place and date, each with its label
 * @param subject what it is about
 * @param provision the provision on which it rests, where it rests on one
 * @param body the text, closing words included
 * @param signature name, function and office of the person who signs, a line each
 * @param footer what stands at the foot of each page, beside its number
 * @param mark a word across every page, as long as the letter is a draft
 */
public record Sheet(
    Locale language,
    Letterhead letterhead,
    List<String> addressee,
    List<Detail> details,
    List<Run> subject,
    @Nullable String provision,
    List<Block> body,
    List<String> signature,
    String footer,
    @Nullable String mark) {

  /**
   * A labelled value in the head of the letter.
   *
   * @param label what it is
   * @param value the value
   */
  public record Detail(String label, String value) {}
}
