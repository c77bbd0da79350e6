package org.rogatory.requests;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files' rows. */
interface RequestRows extends Repository<Request, String> {

  Request save(Request request);

  /** Asks the database once a transaction: whoever asks again gets the same object. */
  Optional<Request> findById(String reference);

  @Query(
      "select r from Request r where r.origin.requestingState = :state"
          + " and lower(r.origin.sendersReference) = lower(:sendersReference) order by r.reference")
  List<Request> findSame(String state, String sendersReference);

  @Query(
      "select m from Measure m where m.request.origin.requestingState = :state"
          + " and m.request.reference <> :except and m.execution.inEffectFrom is not null"
          + " order by m.request.reference, m.number")
  List<Measure> findPreserving(String state, String except);
}
