package org.rogatory.integrity;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was found altered. */
interface AlterationRows extends Repository<Alteration, String> {

  Alteration save(Alteration alteration);

  List<Alteration> findByReferenceAndEndedAtIsNullOrderByPart(String reference);
}
