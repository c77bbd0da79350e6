package org.rogatory.journal.office;

import java.util.List;
import java.util.SortedMap;

/**
 * A part of what belongs to no file that is compared with the office's journal. Each module gives
 * one for what it keeps, as a bean. Both readings use the same names; each name and value that only
 * one of them has is an alteration.
 */
public interface OfficePart {

  /** What its names and the subjects of its entries begin with: {@code register}. */
  String thing();

  /**
   * What was kept before the office had a journal, in the order in which it happened. It is written
   * there once.
   */
  List<OfficeNote> former();

  /**
   * What the program's own tables hold, read anew.
   *
   * @param which of them, such as one State; empty text for all
   */
  SortedMap<String, String> kept(String which);

  /** What these entries tell, the first ones first. */
  SortedMap<String, String> told(List<OfficeEntry> entries);
}
