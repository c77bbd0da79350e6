package org.rogatory.register.rows;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The register's history; rows are added, never changed. */
public interface ChangeRows extends Repository<ChangeRow, Long> {

  List<ChangeRow> findByStateOrderByIdDesc(String state);

  List<ChangeRow> findAllByOrderById();

  Optional<ChangeRow> findFirstByStateAndKindAndLineOrderByRevisionDesc(
      String state, String kind, int line);

  ChangeRow save(ChangeRow row);
}
