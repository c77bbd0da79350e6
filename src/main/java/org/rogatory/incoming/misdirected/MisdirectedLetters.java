package org.rogatory.incoming.misdirected;

import java.util.Map;
import java.util.TreeMap;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** Which letters of a file went to a State that does not make the request, for whoever reads it. */
@Component
public class MisdirectedLetters {

  private final LettersToTheState sent;

  MisdirectedLetters(LettersToTheState sent) {
    this.sent = sent;
  }

  /** By the numbers of these letters, whether that State was told to disregard it. */
  public Map<Integer, Boolean> of(Reference file) {
    Map<Integer, Boolean> told = new TreeMap<>();
    sent.disregarded(file).forEach(number -> told.put(number, true));
    sent.elsewhere(file).values().stream()
        .flatMap(letters -> letters.stream())
        .forEach(letter -> told.put(letter.number(), false));
    return told;
  }
}
