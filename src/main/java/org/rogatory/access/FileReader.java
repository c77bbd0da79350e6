package org.rogatory.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** A person who may see a restricted file. Named as its table, see {@link FileAccess#VISIBLE}. */
@Entity(name = "file_reader")
@IdClass(FileReader.Key.class)
class FileReader {

  @Id private String reference;
  @Id private String login;

  @SuppressWarnings("NullAway.Init")
  protected FileReader() {}

  FileReader(Key key) {
    this.reference = key.reference();
    this.login = key.login();
  }

  String login() {
    return login;
  }

  String reference() {
    return reference;
  }

  record Key(String reference, String login) implements Serializable {}
}
