package org.rogatory.letters;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The letters' rows. */
interface LetterRows extends Repository<Letter, Long> {

  Letter save(Letter letter);

  Optional<Letter> findByReferenceAndNumber(String reference, int number);

  List<Letter> findByReferenceOrderByNumber(String reference);

  List<Letter> findByMatterOrderByNumber(String matter);

  List<Letter> findByMatterAndStateInOrderByNumber(String matter, Collection<String> states);

  @Query("select coalesce(max(l.number), 0) from Letter l where l.reference = :reference")
  int lastNumber(String reference);
}
