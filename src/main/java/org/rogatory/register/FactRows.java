package org.rogatory.register;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All facts held. */
interface FactRows extends Repository<FactRow, Long> {

  List<FactRow> findByStateOrderByKindAscLineAsc(String state);

  List<FactRow> findAllByOrderByStateAscLineAsc();

  List<FactRow> findByKind(FactKind kind);

  List<FactRow> findByStateAndKind(String state, FactKind kind);

  Optional<FactRow> findByStateAndKindAndLine(String state, FactKind kind, int line);

  FactRow save(FactRow row);

  void delete(FactRow row);
}
