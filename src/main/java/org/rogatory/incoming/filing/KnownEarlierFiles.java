package org.rogatory.incoming.filing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Files;
import org.rogatory.incoming.EarlierFiles;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Earlier files as our own tables know them. */
@Component
class KnownEarlierFiles implements EarlierFiles {

  private final Files files;
  private final ObjectProvider<Requests> requests;

  KnownEarlierFiles(Files files, ObjectProvider<Requests> requests) {
    this.files = files;
    this.requests = requests;
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
  public Optional<Instant> receivedAt(String named) {
    return reference(named).flatMap(files::find).map(File::openedAt);
  }

  private static Optional<Reference> reference(String named) {
    try {
      return Optional.of(Matter.of(named).file());
    } catch (IllegalArgumentException free) {
      return Optional.empty();
    }
  }
}
