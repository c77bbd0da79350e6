package org.rogatory.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.rogatory.access.People;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Actor;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.register.FactEdit;
import org.rogatory.register.Register;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.FactId;
import org.rogatory.register.facts.OralAgreement;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.SourcedFact;
import org.rogatory.register.facts.StateFact;
import org.rogatory.storage.Source;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calls about files of any kind, the register and what failed, each with what it says. */
final class FileAndRegisterCalls {

  private static final String FACT = "/api/states/{code}/facts/{kind}";
  private static final String FACTS = "/api/states/%s/facts/";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final Walks walks;
  private final StuckFiles stuck;
  private final WaitingUploads waiting;
  private final People people;
  private final Register register;
  private final JdbcClient database;
  private final Map<String, String> bodies = new TreeMap<>();
  private final Map<String, String> addresses = new TreeMap<>();

  FileAndRegisterCalls(
      Walks walks,
      StuckFiles stuck,
      WaitingUploads waiting,
      People people,
      Register register,
      JdbcClient database) {
    this.walks = walks;
    this.stuck = stuck;
    this.waiting = waiting;
    this.people = people;
    this.register = register;
    this.database = database;
  }

  /** The body of each call, by its route; made anew. */
  Map<String, String> bodies() {
    bodies.clear();
    files();
    facts();
    incident();
    return bodies;
  }

  /** Where the call of a route goes. */
  String address(String route) {
    return Objects.requireNonNull(addresses.get(route));
  }

  private void put(String route, String address, String said) {
    addresses.put(route, address);
    bodies.put(route, said.replace('\'', '"'));
  }

  private void files() {
    Walk walk = walks.register(Registered.complete(Assistance.SERVICE));
    Walk other = walks.register(Registered.complete(Assistance.DOCUMENTS));
    file(walk, "notes", "{'text':'Call back on Monday'}");
    file(walk, "links", "{'other':'%s','why':'The same account'}".formatted(other.reference()));
    file(walk, "access", "{'sight':'restricted','readers':['caseworker'],'reason':'An informant'}");
    file(
        walk,
        "documents",
        "{'upload':'%s','arrivedAt':'%s'}"
            .formatted(upload(), walk.file().received().local().toOffsetDateTime()));
  }

  private void file(Walk walk, String act, String said) {
    put("/api/files/{reference}/" + act, "/api/files/" + walk.reference() + "/" + act, said);
  }

  private String upload() {
    byte[] bytes = "Seal and signature".getBytes(StandardCharsets.US_ASCII);
    return waiting.keep("seal.txt", Source.of(bytes), people.get("supervisor")).id();
  }

  /** Each about another State, so that none stands in another's way. */
  private void facts() {
    String source = ",'standing':'notified','statedOn':'2026-01-05','source':'A note'}";
    forget("LK");
    put(FACT, FACTS.formatted("LK") + "oral", "{'agreed':true" + source);
    seen("/check", "LS", new OralAgreement(true, ""));
    seen("/removal", "LY", new OralAgreement(true, ""));
    String line = "/{line}";
    RecordedFact<?> changed = enter("LR", treaty());
    put(
        FACT + line,
        FACTS.formatted("LR") + changed.id(),
        "{'seen':" + changed.revision() + ",'name':'Treaty of 1999'" + source);
    seen(line + "/check", "LU", treaty());
    seen(line + "/removal", "LT", treaty());
  }

  private static OtherTreaty treaty() {
    return new OtherTreaty(
        "Treaty of 1998",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  private void seen(String act, String state, StateFact fact) {
    RecordedFact<?> held = enter(state, fact);
    String address = FACTS.formatted(state) + held.id() + act.replace("/{line}", "");
    put(FACT + act, address, "{'seen':" + held.revision() + "}");
  }

  /** The fact as it is held now; what was held before is gone. */
  private RecordedFact<?> enter(String state, StateFact fact) {
    CountryCode code = forget(state);
    FactEdit edit =
        new FactEdit(
            FactId.of(fact.kind()), 0, new SourcedFact(fact, Provenance.notified(DAY, "A note")));
    return register.record(code, edit, Actor.PROGRAM);
  }

  private CountryCode forget(String state) {
    CountryCode code = CountryCode.of(state);
    register
        .state(code)
        .facts()
        .forEach(held -> register.remove(code, held.id(), held.revision(), Actor.PROGRAM));
    return code;
  }

  private void incident() {
    Walk failed = stuck.make();
    stuck.mend(failed);
    String id =
        database
            .sql("select id from incident_row where reference = ? and is_open = true")
            .param(failed.reference().value())
            .query(String.class)
            .single();
    put("/api/overview/incidents/{id}/retry", "/api/overview/incidents/" + id + "/retry", "");
    String integrity = "/api/overview/integrity/";
    put(
        integrity + "files/{reference}/compare",
        integrity + "files/" + failed.reference() + "/compare",
        "");
    put(integrity + "compare", integrity + "compare", "");
    put(integrity + "seal", integrity + "seal", "{\"rolesAsTheyStand\":true}");
  }
}
