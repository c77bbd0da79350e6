package org.rogatory.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who may see a restricted file. Named as its table, see {@link FileAccess#VISIBLE}. */
@Entity(name = "file_reader")
@IdClass(FileReader.Key.class)
class FileReader {

  @Id private String reference;
  @Id private String login;
  private boolean named;
  private @Nullable Instant endsAt;

  @SuppressWarnings("NullAway.Init")
  protected FileReader() {}

  /**
   * @param named whether the person is named, and not only a member of a team that is
   * @param endsAt until when, in an emergency; null for as long as the file is restricted so
   */
  FileReader(Key key, boolean named, @Nullable Instant endsAt) {
    this.reference = key.reference();
    this.login = key.login();
    this.named = named;
    this.endsAt = endsAt;
  }

  String login() {
    return login;
  }

  String reference() {
    return reference;
  }

  boolean isNamed() {
    return named;
  }

  Optional<Instant> endsAt() {
    return Optional.ofNullable(endsAt);
  }

  record Key(String reference, String login) implements Serializable {}
}
