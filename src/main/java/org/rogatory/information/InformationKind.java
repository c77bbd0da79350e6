package org.rogatory.information;

import java.util.List;
import org.rogatory.casefile.FileKind;
import org.rogatory.journal.Reference;

/** The two kinds of files of spontaneous information, by its direction. */
public enum InformationKind implements FileKind {
  /** Another State sent it to us. */
  INFORMATION_RECEIVED(
      InformationState.RECEIVED, InformationState.ON_FILE, InformationState.CLOSED),
  /** We send it to another State. */
  INFORMATION_SENT(
      InformationState.IN_PREPARATION,
      InformationState.FORWARDED,
      InformationState.GIVEN_UP,
      InformationState.CLOSED);

  private final List<InformationState> standings;

  InformationKind(InformationState... standings) {
    this.standings = List.of(standings);
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
