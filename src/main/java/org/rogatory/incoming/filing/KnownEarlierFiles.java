package org.rogatory.incoming.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rogatory.access.FileAccess;
import org.rogatory.access.People;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.incoming.EarlierFiles;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Earlier files as our own tables know them. */
@Component
class KnownEarlierFiles implements EarlierFiles {

  private final Files files;
  private final ObjectProvider<Requests> requests;
  private final People people;
  private final FileAccess access;

  KnownEarlierFiles(
      Files files, ObjectProvider<Requests> requests, People people, FileAccess access) {
    this.files = files;
    this.requests = requests;
    this.people = people;
    this.access = access;
  }

  @Override
  public List<String> preservingFor(Request request) {
    return requests.getObject().preservingFor(request);
  }

  @Override
  public List<Reference> followedBy(Request request) {
    return requests.getObject().followedBy(request);
  }

  @Override
  public Optional<Instant> openedAt(Reference file, Request request, Actor reader) {
    return files
        .find(file)
        .filter(found -> found.counterpart().equals(request.requestingState()))
        .filter(found -> maySee(file, reader))
        .map(File::openedAt);
  }

  @Override
  public Optional<Instant> receivedAt(Matter named, Request request, Actor reader) {
    return openedAt(named.file(), request, reader)
        .filter(opened -> requests.getObject().find(named.file()).filter(has(named)).isPresent());
  }

  private static Predicate<Request> has(Matter named) {
    return file ->
        named.isFile()
            || file.measures().stream().anyMatch(measure -> measure.matter().equals(named));
  }

  /** The program's own work shows nothing to anybody. */
  private boolean maySee(Reference file, Actor reader) {
    return !reader.isPerson()
        || people
            .findByLogin(reader.name())
            .filter(person -> access.maySee(file, person))
            .isPresent();
  }
}
