package org.rogatory.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rogatory.casefile.File;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/**
 * What is found of a file is what stands in it, which is compared by others. A file that is yet to
 * be made known is not compared: nothing is found of it, or it is made anew.
 */
@Component
class SearchCompared implements ComparedPart {

  private final Index index;
  private final PassageRows rows;
  private final Passages passages;

  SearchCompared(Index index, PassageRows rows, Passages passages) {
    this.index = index;
    this.rows = rows;
    this.passages = passages;
  }

  @Override
  public String name() {
    return "search";
  }

  /** No letter rests on it. */
  @Override
  public boolean isComparedAtOnce() {
    return false;
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    SortedMap<String, String> kept = new TreeMap<>();
    if (index.knows(file.reference())) {
      rows.of(file.reference()).forEach((name, row) -> kept.put(part(name), said(row)));
      rows.words(file.reference())
          .forEach((name, words) -> kept.put(words(name), String.join(" ", words)));
    }
    return kept;
  }

  /** The words are those of the text that is kept; it is named by itself where that is another. */
  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    SortedMap<String, String> told = new TreeMap<>();
    if (index.knows(file.reference())) {
      passages
          .of(file)
          .forEach((name, passage) -> told.put(part(name), said(PassageRows.Kept.of(passage))));
      rows.of(file.reference()).values().stream()
          .map(PassageRows.Kept::passage)
          .filter(passage -> !PassageRows.words(passage).isEmpty())
          .forEach(
              passage ->
                  told.put(words(passage.name()), String.join(" ", PassageRows.words(passage))));
    }
    return told;
  }

  private static String said(PassageRows.Kept row) {
    return String.join(
        "\n", row.passage().text(), String.valueOf(row.passage().language()), row.sameAs());
  }

  private static String part(String passage) {
    return "search." + passage;
  }

  private static String words(String passage) {
    return part(passage) + ".words";
  }
}
