package org.rogatory.register.rows;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The States about which something is held. */
public interface StateRows extends Repository<StateRow, String> {

  Optional<StateRow> findByCode(String code);

  /** The State's row, locked until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from StateRow s where s.code = :code")
  Optional<StateRow> lock(String code);

  List<StateRow> findAll();

  StateRow save(StateRow row);
}
