package org.rogatory.web;

import java.util.Locale;

/** The name of the central authority, as the head of every page shows it. */
public interface OfficeName {

  /** The office's name in a language of the pages. */
  String in(Locale language);
}
