package org.rogatory.deadlines;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of the time limits that run. */
interface DeadlineRows extends Repository<DeadlineRow, Long> {

  List<DeadlineRow> saveAll(Iterable<DeadlineRow> rows);

  List<DeadlineRow> findByReferenceOrderByOverAtAscMatterAscKindAsc(String reference);

  @Modifying(flushAutomatically = true)
  @Query(value = "delete from deadline where reference = :reference", nativeQuery = true)
  void forget(String reference);
}
