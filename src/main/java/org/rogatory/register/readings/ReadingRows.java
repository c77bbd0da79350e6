package org.rogatory.register.readings;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was done about readings. */
interface ReadingRows extends Repository<ReadingRow, Long> {

  ReadingRow save(ReadingRow row);

  List<ReadingRow> findAllByOrderById();
}
