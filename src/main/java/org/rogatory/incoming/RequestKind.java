package org.rogatory.incoming;

import java.util.List;
import org.rogatory.casefile.FileKind;

/** The kind of file that begins with another State's request. */
public enum RequestKind implements FileKind {
  INCOMING_REQUEST;

  @Override
  public List<RequestState> standings() {
    return List.of(RequestState.values());
  }
}
