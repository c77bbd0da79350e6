package org.rogatory.information;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of files of spontaneous information. */
interface InformationRows extends Repository<SpontaneousInformation, String> {

  Optional<SpontaneousInformation> findById(String reference);

  /** What that State sent under this reference, folded. */
  @Query(
      "select i.file.reference from SpontaneousInformation i where i.file.counterpart = :state"
          + " and i.file.theirReferenceFolded = :folded order by i.file.reference")
  List<String> findSame(String state, String folded);
}
