package org.rogatory.incoming.told;

import java.util.List;
import java.util.SortedMap;
import org.rogatory.casefile.File;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.Requests;
import org.rogatory.integrity.ComparedPart;
import org.rogatory.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** Requests of other States: who asks for what, what was found, decided, done and answered. */
@Component
class RequestsCompared implements ComparedPart {

  private final Requests requests;

  RequestsCompared(Requests requests) {
    this.requests = requests;
  }

  @Override
  public String name() {
    return "request";
  }

  @Override
  public boolean isOf(String kind) {
    return RequestKind.INCOMING_REQUEST.id().equals(kind);
  }

  @Override
  public SortedMap<String, String> kept(File file) {
    return RequestKept.of(requests.whole(file.reference()));
  }

  @Override
  public SortedMap<String, String> told(File file, List<JournalEntry> entries) {
    return RequestTold.of(entries);
  }
}
