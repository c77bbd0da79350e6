package org.rogatory.information;

import java.util.List;
import org.rogatory.casefile.FileKind;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Reference;

/** The two kinds of files of spontaneous information, by its direction. */
public enum InformationKind implements FileKind {
  /** Another State sent it to us. */
  INFORMATION_RECEIVED(
      InformationFact.InformationRegistered.class,
      InformationState.RECEIVED,
      InformationState.ON_FILE,
      InformationState.CLOSED),
  /** We send it to another State. */
  INFORMATION_SENT(
      InformationFact.InformationPlanned.class,
      InformationState.IN_PREPARATION,
      InformationState.FORWARDED,
      InformationState.GIVEN_UP,
      InformationState.CLOSED);

  private final Class<? extends Fact> begins;
  private final List<InformationState> standings;

  InformationKind(Class<? extends Fact> begins, InformationState... standings) {
    this.begins = begins;
    this.standings = List.of(standings);
  }

  @Override
  public Class<? extends Fact> begins() {
    return begins;
  }

  @Override
  public List<InformationState> standings() {
    return standings;
  }

  @Override
  public String address(Reference file) {
    return "/information/" + file;
  }
}
