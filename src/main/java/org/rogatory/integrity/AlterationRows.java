package org.rogatory.integrity;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was found altered. */
interface AlterationRows extends Repository<Alteration, String> {

  Alteration save(Alteration alteration);

  List<Alteration> findByReferenceAndEndedAtIsNullOrderByPart(String reference);

  List<Alteration> findByEndedAtIsNullOrderByReferenceAscPartAsc(Limit limit);

  long countByEndedAtIsNull();

  @Query("select distinct row.reference from Alteration row where row.endedAt is null")
  List<String> references();

  boolean existsByReferenceAndPartStartingWithAndEndedAtIsNull(String reference, String part);

  boolean existsByReferenceAndPartNotLikeAndEndedAtIsNull(String reference, String part);
}
