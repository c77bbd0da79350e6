package org.rogatory.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.files.lists.ListedKind;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.Requests;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;

/** What lists say of requests: urgency and emergency by their names, and what is asked for. */
@Component
class RequestLines implements ListedKind {

  private final Requests requests;
  private final Heads heads;

  RequestLines(Requests requests, Heads heads) {
    this.requests = requests;
    this.heads = heads;
  }

  @Override
  public FileKind kind() {
    return RequestKind.INCOMING_REQUEST;
  }

  @Override
  public Map<Reference, Said> of(List<File> files) {
    return requests.among(files.stream().map(File::reference).toList()).stream()
        .collect(Collectors.toMap(Request::reference, this::said));
  }

  private Said said(Request request) {
    return new Said(heads.marks(request), heads.measures(request));
  }
}
