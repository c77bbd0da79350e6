package org.rogatory.letters.paper;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The PDF files of issued letters. */
public interface Papers extends Repository<Paper, Long> {

  Paper save(Paper paper);

  Optional<Paper> findById(Long letter);
}
