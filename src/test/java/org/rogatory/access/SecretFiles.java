package org.rogatory.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.rogatory.testing.Calls.said;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import org.rogatory.casefile.FileActs;
import org.rogatory.casefile.Files;
import org.rogatory.casefile.Linking;
import org.rogatory.casefile.Restricting;
import org.rogatory.casefile.documents.Attaching;
import org.rogatory.casefile.documents.NewAttachment;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationRegistry;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.storage.Source;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A file of each kind that only one caseworker may see, and an open file that knows of them. */
class SecretFiles {

  @Autowired Walks walks;
  @Autowired InformationRegistry information;
  @Autowired People people;
  @Autowired Files files;
  @Autowired Linking linking;
  @Autowired Restricting restricting;
  @Autowired WaitingUploads waiting;
  @Autowired Attaching attaching;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired Validator validator;

  /**
   * The files.
   *
   * @param secret by their kind
   * @param open an open request that is linked with each of them
   * @param words how many words stand in them that stand nowhere else
   */
  record Made(Map<String, Reference> secret, Reference open, int words) {}

  Made make() throws Exception {
    Canaries canaries = new Canaries(json, validator);
    Person person = people.get("caseworker");
    Walk request = walks.register(canaries.in(Registered.preservation()));
    request.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':true}");
    Reference received =
        information.register(canaries.in(Examples.received(true, null, "Only us")), person);
    Reference sent = information.plan(CountryCode.of("XB"), canaries.next(), false, person);
    Reference open = walks.register(Registered.complete(Assistance.STORED_DATA)).reference();
    mvc.perform(
            said(
                "supervisor",
                "/api/requests/" + open + "/earlier",
                "{'to':'" + request.reference() + "','held':'nothing'}"))
        .andExpect(status().isOk());
    Map<String, Reference> secret =
        Map.of("request", request.reference(), "received", received, "sent", sent);
    for (Reference file : secret.values()) {
      fill(file, open, canaries, person);
    }
    return new Made(secret, open, canaries.count());
  }

  private void fill(Reference file, Reference open, Canaries canaries, Person person) {
    WaitingUploads.Upload document =
        waiting.keep(canaries.next() + ".txt", Source.of(canaries.next().getBytes(UTF_8)), person);
    transaction.executeWithoutResult(
        status -> linking.link(open, file.value(), canaries.next(), person));
    transaction.executeWithoutResult(
        status -> {
          var pen = files.forChange(file, person.actor());
          FileActs.of(pen).note(canaries.next());
          Moment now = pen.moment();
          attaching.attach(
              pen, new NewAttachment(document.id(), now, null, canaries.next()), person);
          restricting.restrict(pen, List.of(person), canaries.next());
        });
    walks.jobs(file);
  }
}
