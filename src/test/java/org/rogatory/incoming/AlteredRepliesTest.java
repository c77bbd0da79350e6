package org.rogatory.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.consultation.Consulting;
import org.rogatory.incoming.found.Way;
import org.rogatory.integrity.FileComparison;
import org.rogatory.integrity.Part;
import org.rogatory.testing.RogatoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The replies to a consultation keep their places: whoever moves one in the database is found. */
@RogatoryTest
@Tag("database")
class AlteredRepliesTest {

  @Autowired Walks walks;
  @Autowired FileComparison comparison;
  @Autowired EntityManager entities;
  @Autowired JdbcClient database;
  @Autowired TransactionTemplate transaction;

  @Test
  void aReplyThatWasMovedIsNamed() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    walk.take("triage-request", Walk.TRIAGE);
    walk.take(
        "assess-grounds",
        "{'grounds':['essential-interests'],'facts':{'essential-interests.interest':'A source'},"
            + "'conditions':['The source is not named.'],'consult':false}");
    walk.finishLetters();
    walk.happens(
        pen ->
            Consulting.of(pen, 1)
                .replied(
                    Way.by(Channel.CENTRAL_AUTHORITY_ELECTRONIC),
                    "Would this do?",
                    null,
                    List.of("In camera")));

    transaction.executeWithoutResult(
        status -> {
          status.setRollbackOnly();
          assertThat(comparison.now(walk.reference())).isEmpty();
          assertThat(
                  database
                      .sql(
                          "update consultation_reply set line = line + 1 where consultation_id in"
                              + " (select c.id from consultation c join measure m"
                              + " on m.id = c.measure_id where m.reference = ?)")
                      .param(walk.reference().value())
                      .update())
              .isEqualTo(1);
          entities.clear();

          assertThat(comparison.now(walk.reference()))
              .extracting(Part::name)
              .allMatch(name -> name.contains(".reply."))
              .isNotEmpty();
        });
  }
}
