package org.rogatory.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Enquiry;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.testing.AtOnce;
import org.rogatory.testing.RogatoryTest;
import org.rogatory.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Eight people send a form of the same file at the same moment: each is done, or told in words why
 * not, on top of what the others did.
 */
@RogatoryTest
@Tag("database")
class AtOnceOnPagesTest {

  private static final int PEOPLE = 8;
  private static final String[] ARRIVAL = {
    "arrivedAt", "2026-11-19T08:00", "channel", "central-authority-electronic"
  };

  @Autowired Treaties treaties;
  @Autowired MockMvc mvc;
  @Autowired Walks walks;

  private Walk walk;
  private Visitor supervisor;

  @BeforeEach
  void register() throws Exception {
    supervisor = Visitor.login(mvc, "supervisor");
    walk = walks.register(Registered.complete(Assistance.STORED_DATA, Assistance.SERVICE));
  }

  @BeforeEach
  void theRegisterHoldsTreaties() {
    treaties.bind("Treaty of 1998");
  }

  @AfterEach
  void theRegisterHoldsNoneAgain() {
    treaties.forget();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note?text=Call back",
        "authenticity?result=verified&how=Called back",
        "access?sight=restricted&readers=caseworker&reason=Informant",
        "access?sight=open&reason=Over",
        "arrived?kind=status-enquiry&text=How does it stand?",
        "arrived?kind=supplementary-information&contents[facts]=More is known",
        "arrived?kind=further-measure&assistance=traffic-data&description=Thirty days"
      })
  void whatEachMayDoIsDoneByAll(String form) throws Exception {
    int before = walk.file().file().journalHead().entries();

    List<Integer> answers = eight(form);

    assertThat(answers).containsOnly(302);
    assertThat(walk.file().file().journalHead().entries() - before).isGreaterThanOrEqualTo(PEOPLE);
    assertThat(walk.journalIsSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "basis?basis=other-treaty&treaty=Treaty of 1998&reason=Found",
        "correct?sender=Prosecutor&reason=Mistyped",
        "earlier?to=P-1&held=nothing",
        "arrived?kind=withdrawal&measure=2",
        "arrived?kind=withdrawal&whole=true"
      })
  void whatCanBeDoneOnceIsDoneByOne(String form) throws Exception {
    walk.take(
        "triage-request", "{'legalBasis':'convention','authenticity':'verified','accepted':true}");

    List<Integer> answers =
        form.startsWith("arrived") || form.startsWith("earlier")
            ? eight(form)
            : eightWhoLooked(form);

    assertThat(answers).containsOnlyOnce(302).isSubsetOf(302, 409, 422);
    assertThat(walk.journalIsSound()).isTrue();
  }

  @Test
  void whatIsNumberedHasEachNumberOnce() throws Exception {
    eight("arrived?kind=status-enquiry&text=How does it stand?");
    eight("arrived?kind=further-measure&assistance=service");

    assertThat(walk.file().enquiries())
        .extracting(Enquiry::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
    assertThat(walk.file().measures())
        .extracting(Measure::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 2 + PEOPLE).boxed().toList());
  }

  @Test
  void formsOfEveryKindBesideEachOther() throws Exception {
    String task = "/tasks/" + walk.task("send-letter").task();
    List<String> forms =
        List.of(
            "note?text=Call back",
            "authenticity?result=verified&how=Called back",
            "arrived?kind=status-enquiry&text=How does it stand?",
            "arrived?kind=further-measure&assistance=service",
            "arrived?kind=supplementary-information&contents[facts]=More is known",
            "access?sight=open&reason=Over",
            "correct?sender=Prosecutor&reason=Mistyped",
            task + "?proof=Receipt");

    List<Integer> answers = atOnce(forms);

    // Where the further measure came first, the letter no longer says what the file says.
    assertThat(answers.subList(0, PEOPLE - 1)).containsOnly(302);
    assertThat(answers.get(PEOPLE - 1)).isIn(302, 409);
    assertThat(walk.journalIsSound()).isTrue();
  }

  private List<Integer> eightWhoLooked(String form) throws Exception {
    List<Visitor.Form> looked = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      looked.add(supervisor.lookedAt(filled(form)));
    }
    return AtOnce.people(PEOPLE, number -> supervisor.send(looked.get(number)).getStatus());
  }

  private List<Integer> eight(String form) throws Exception {
    return atOnce(Collections.nCopies(PEOPLE, form));
  }

  /** Everybody opens a form; then all are sent, and the statuses of the answers come back. */
  private List<Integer> atOnce(List<String> forms) throws Exception {
    List<Visitor.Form> filled = new ArrayList<>();
    for (String form : forms) {
      filled.add(filled(form));
    }
    return AtOnce.people(forms.size(), number -> supervisor.send(filled.get(number)).getStatus());
  }

  private Visitor.Form filled(String form) throws Exception {
    String[] parts = form.split("\\?", 2);
    String page =
        parts[0].startsWith("/") ? parts[0] : "/files/" + walk.reference() + "/" + parts[0];
    Visitor.Form filled = supervisor.form(page, page).with(parts[1].split("[=&]"));
    return parts[0].equals("arrived") ? filled.with(ARRIVAL) : filled;
  }
}
