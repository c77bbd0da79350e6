package org.rogatory.incoming;

import java.util.List;
import org.rogatory.casefile.FileKind;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;

/** The kind of file that begins with another State's request. */
public enum RequestKind implements FileKind {
  INCOMING_REQUEST;

  @Override
  public Class<? extends Fact> begins() {
    return RequestFact.RequestRegistered.class;
  }

  @Override
  public List<RequestState> standings() {
    return List.of(RequestState.values());
  }
}
