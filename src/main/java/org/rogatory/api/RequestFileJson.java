package org.rogatory.api;

import java.util.Optional;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.ReadsOneSnapshot;
import org.rogatory.journal.Reference;
import org.rogatory.web.once.AboutFile;
import org.springframework.stereotype.Component;

/** Requests as programs read them. */
@Component
class RequestFileJson implements FileJson {

  private final Requests requests;

  RequestFileJson(Requests requests) {
    this.requests = requests;
  }

  @Override
  @ReadsOneSnapshot
  public Optional<AboutFile> whole(Reference file) {
    return requests.find(file).map(Request::whole).map(RequestJson::of);
  }
}
