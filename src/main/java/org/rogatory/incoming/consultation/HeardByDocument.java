package org.rogatory.incoming.consultation;

import org.rogatory.casefile.Pen;
import org.rogatory.casefile.documents.AttachedFromOutside;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.Requests;
import org.springframework.stereotype.Component;

/**
 * A document that comes by itself while a State is consulted may be its answer, 40(28): whoever
 * decides is told of it, and no letter says that nothing came.
 */
@Component
@Clause("40(28)")
class HeardByDocument implements AttachedFromOutside {

  private final Requests requests;

  HeardByDocument(Requests requests) {
    this.requests = requests;
  }

  @Override
  public void attached(Pen then) {
    if (then.file().kind().equals(RequestKind.INCOMING_REQUEST.id())) {
      Answering.of(requests.of(then)).heardBesides();
    }
  }
}
