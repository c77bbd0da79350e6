package org.rogatory.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A team whose members may see a restricted file. */
@Entity(name = "file_team")
@IdClass(FileTeam.Key.class)
class FileTeam {

  @Id private String reference;
  @Id private int team;

  @SuppressWarnings("NullAway.Init")
  protected FileTeam() {}

  FileTeam(String reference, int team) {
    this.reference = reference;
    this.team = team;
  }

  String reference() {
    return reference;
  }

  int team() {
    return team;
  }

  record Key(String reference, int team) implements Serializable {}
}
