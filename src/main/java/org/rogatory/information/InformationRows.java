package org.rogatory.information;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of files of spontaneous information. */
interface InformationRows extends Repository<SpontaneousInformation, String> {

  Optional<SpontaneousInformation> findById(String reference);
}
