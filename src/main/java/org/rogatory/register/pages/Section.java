package org.rogatory.register.pages;

import java.util.List;
import org.rogatory.convention.Worded;
import org.rogatory.register.facts.FactKind;

/** The parts of a State's page, in their order, each with the kinds of fact that it shows. */
enum Section implements Worded {
  STATUS(FactKind.MEMBERSHIP),
  AUTHORITIES(FactKind.AUTHORITY),
  COMMUNICATION(FactKind.LANGUAGES, FactKind.CHANNEL, FactKind.INTERPOL, FactKind.ORAL),
  TREATIES(FactKind.TREATY, FactKind.NO_TREATY),
  DECLARATIONS(FactKind.DECLARATION, FactKind.NO_DECLARATION),
  BASICS(FactKind.ZONE, FactKind.NAMES);

  private final List<FactKind> kinds;

  Section(FactKind... kinds) {
    this.kinds = List.of(kinds);
  }

  List<FactKind> kinds() {
    return kinds;
  }

  @Override
  public String group() {
    return "section";
  }
}
