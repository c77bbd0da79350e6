package org.rogatory.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.journal.Reference;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@RogatoryTest
@Tag("database")
class FileAccessTest {

  private static final Reference FILE = Reference.of("XA-1990-00001");

  /** Any rows with a reference: here, the files that somebody reads. */
  private static final String READ_FILES =
      "select count(*) from file_reader item where item.reference = :file and ";

  @Autowired FileAccess access;
  @Autowired People people;
  @Autowired EntityManager entities;
  @Autowired TransactionTemplate transaction;

  Person caseworker;
  Person colleague;
  Person supervisor;
  Person administrator;

  @BeforeEach
  void introduce() {
    caseworker = people.get("caseworker");
    colleague = people.get("caseworker2");
    supervisor = people.get("supervisor");
    administrator = people.get("administrator");
  }

  @AfterEach
  void openAgain() {
    access.open(FILE);
  }

  @Test
  void aFileIsOpenToCaseworkersAndSupervisors() {
    assertThat(access.maySee(FILE, caseworker)).isTrue();
    assertThat(access.maySee(FILE, supervisor)).isTrue();
    assertThat(access.maySee(FILE, administrator)).isFalse();
  }

  @Test
  void aRestrictedFileExistsForItsReadersAndSupervisorsOnly() {
    access.restrict(FILE, List.of(caseworker));

    assertThat(access.isRestricted(FILE)).isTrue();
    assertThat(access.maySee(FILE, caseworker)).isTrue();
    assertThat(access.maySee(FILE, colleague)).isFalse();
    assertThat(access.maySee(FILE, supervisor)).isTrue();
    assertThat(access.maySee(FILE, administrator)).isFalse();
  }

  @Test
  void readersAreAddedOnceAndForgottenWhenTheFileIsOpened() {
    access.restrict(FILE, List.of(caseworker));
    access.restrict(FILE, List.of(caseworker));
    access.restrict(FILE, List.of(colleague));
    assertThat(access.readers(FILE)).containsExactly("caseworker", "caseworker2");

    access.open(FILE);

    assertThat(access.isRestricted(FILE)).isFalse();
    assertThat(access.readers(FILE)).isEmpty();
    assertThat(access.maySee(FILE, colleague)).isTrue();
  }

  @Test
  void aFileThatIsOpenedAndRestrictedAgainAtOnceIsRestricted() {
    transaction.executeWithoutResult(
        status -> {
          access.restrict(FILE, List.of(caseworker));
          assertThat(access.maySee(FILE, caseworker)).isTrue();
          access.open(FILE);
          access.restrict(FILE, List.of(colleague));
        });

    assertThat(access.isRestricted(FILE)).isTrue();
    assertThat(access.readers(FILE)).containsExactly("caseworker2");
  }

  @Test
  void listsAnswerAsTheFileDoes() {
    access.restrict(FILE, List.of(caseworker));

    for (Person person : List.of(caseworker, colleague, supervisor)) {
      boolean sees = access.maySee(FILE, person);
      assertThat(inJpql(person) > 0).as("JPQL for %s", person).isEqualTo(sees);
      assertThat(inSql(person) > 0).as("SQL for %s", person).isEqualTo(sees);
    }
  }

  private long inJpql(Person person) {
    return entities
        .createQuery(READ_FILES + FileAccess.VISIBLE, Long.class)
        .setParameter("file", FILE.value())
        .setParameter("seesAll", person.seesAllFiles())
        .setParameter("viewer", person.login())
        .getSingleResult();
  }

  private long inSql(Person person) {
    Number found =
        (Number)
            entities
                .createNativeQuery(READ_FILES + FileAccess.VISIBLE, Long.class)
                .setParameter("file", FILE.value())
                .setParameter("seesAll", person.seesAllFiles())
                .setParameter("viewer", person.login())
                .getSingleResult();
    return found.longValue();
  }
}
