package org.rogatory.register.rows;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All facts held. */
public interface FactRows extends Repository<FactRow, Long> {

  List<FactRow> findByStateOrderByKindAscLineAsc(String state);

  List<FactRow> findAllByOrderByStateAscLineAsc();

  List<FactRow> findByKind(String kind);

  List<FactRow> findByStateAndKind(String state, String kind);

  Optional<FactRow> findByStateAndKindAndLine(String state, String kind, int line);

  FactRow save(FactRow row);

  void delete(FactRow row);
}
