package org.rogatory.api;

import static org.rogatory.incoming.Walk.TRIAGE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.rogatory.access.People;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.Edited;
import org.rogatory.incoming.FoundSent;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.SentOnForgery;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.information.Examples;
import org.rogatory.information.InformationRegistry;
import org.rogatory.integrity.comparison.DailyRoots;
import org.rogatory.journal.Reference;
import org.rogatory.letters.Letters;
import org.rogatory.needtoknow.KnownMade;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.quarantine.Infected;
import org.rogatory.register.Register;
import org.rogatory.register.readings.FormerReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.testing.TestClock;
import org.rogatory.web.sessions.OpenSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/** Every call of the API that changes something, each so that it would be carried out. */
class EveryCall {

  @Autowired Walks walks;
  @Autowired InformationRegistry registry;
  @Autowired People people;
  @Autowired FormerReadings former;
  @Autowired Treaties treaties;
  @Autowired StuckFiles stuck;
  @Autowired WaitingUploads waiting;
  @Autowired Infected infected;
  @Autowired KnownMade known;
  @Autowired Register register;
  @Autowired ObjectMapper json;
  @Autowired Letters letters;
  @Autowired TestClock clock;
  @Autowired JdbcClient database;
  @Autowired OpenSessions sessions;
  @Autowired DailyRoots roots;

  private final Map<String, Call> calls = new TreeMap<>();

  /** Who may make a call at this address. */
  static String login(String address) {
    return login(address, 0);
  }

  /** Who makes a call at this address, where several do at once; of two not each may. */
  static String login(String address, int number) {
    if (address.startsWith("/api/quarantine")) {
      return "administrator";
    }
    if (address.startsWith("/api/emergency-access")) {
      return "caseworker2";
    }
    return number % 2 == 0 ? "supervisor" : "caseworker";
  }

  /**
   * A call.
   *
   * @param body JSON; {@link #UPLOAD} for a document
   */
  record Call(String address, String body) {

    /** The content of a document that is sent. */
    static final String UPLOAD = "Seal and signature";

    static Call said(String address, String said) {
      return new Call(address, said.replace('\'', '"'));
    }

    boolean isUpload() {
      return body.equals(UPLOAD);
    }
  }

  /** The calls by their route, made anew, with files of their own. */
  Map<String, Call> made() throws Exception {
    calls.clear();
    Walk walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    String tasks = "/api/tasks/" + walk.task("triage-request").task();
    String held = walk.task("send-letter").task();
    walks.claim(held, "supervisor");
    calls.put(
        "/api/requests",
        new Call(
            "/api/requests", json.writeValueAsString(Registered.complete(Assistance.SERVICE))));
    calls.put(
        "/api/requests/{reference}/messages",
        Call.said(
            "/api/requests/" + walk.reference() + "/messages",
            "{'kind':'status-enquiry','channel':'diplomatic','arrivedAt':'2026-11-04T10:00+01:00'}"));
    calls.put(
        "/api/requests/{reference}/contents/{item}",
        Call.said(
            "/api/requests/" + walk.reference() + "/contents/facts",
            "{'act':'copy','seen':1,'text':'More of what happened.'}"));
    String removal = "/removal";
    calls.put(
        "/api/quarantine/{number}" + removal,
        new Call("/api/quarantine/" + infected.make() + removal, ""));
    Walk byInterpol =
        walks.register(
            Registered.by(
                Channel.INTERPOL,
                Registered.urgent(Registered.from("XF", "en", Assistance.DOCUMENTS))));
    calls.put(
        "/api/requests/{reference}/channel",
        Call.said(
            "/api/requests/" + byInterpol.reference() + "/channel",
            "{'agreed':'yes','agreedHow':'Notes of 2026'}"));
    calls.put(
        "/api/requests/{reference}/authenticity",
        Call.said(
            "/api/requests/" + byInterpol.reference() + "/authenticity",
            "{'result':'verified','by':['call-back']}"));
    Walk taken =
        walks.register(Registered.by(Channel.ORAL, Registered.urgent(Registered.preservation())));
    taken.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':true,"
            + "'agreed':'yes','agreedHow':'Notes of 2026'}");
    calls.put(
        "/api/requests/{reference}/sign-off",
        Call.said(
            "/api/requests/" + taken.reference() + "/sign-off",
            "{'by':'Dr. A. Lind','words':'We read urgency.'}"));
    Walk asking =
        walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    asking.take("triage-request", TRIAGE);
    calls.put(
        "/api/requests/{reference}/questions",
        Call.said(
            "/api/requests/" + asking.reference() + "/questions",
            "{'questions':'Who owns the account?','reason':'Forgotten'}"));
    calls.put(
        "/api/requests/{reference}/sent-to-forger",
        Call.said(
            "/api/requests/" + SentOnForgery.make(walks).reference() + "/sent-to-forger",
            "{'what':'The State was told.'}"));
    needToKnow();
    foundSent();
    basis();
    FileAndRegisterCalls others =
        new FileAndRegisterCalls(walks, stuck, waiting, people, register, database);
    others
        .bodies()
        .forEach((route, said) -> calls.put(route, new Call(others.address(route), said)));
    calls.put("/api/uploads", new Call("/api/uploads", Call.UPLOAD));
    calls.put(
        "/api/requests/{reference}/earlier",
        Call.said(
            "/api/requests/" + walk.reference() + "/earlier", "{'to':'P-1','held':'nothing'}"));
    calls.put(
        "/api/requests/{reference}/corrections",
        new Call(
            "/api/requests/" + walk.reference() + "/corrections",
            json.writeValueAsString(Edited.of(walk.file(), "urgent", true))));
    calls.put(
        "/api/requests/{reference}/measures/{number}/acts",
        Call.said(
            "/api/requests/" + walk.reference() + "/measures/1/acts",
            "{'kind':'entrust','authority':'central-authority'}"));
    calls.put(
        "/api/information/received",
        new Call(
            "/api/information/received", json.writeValueAsString(Examples.received(false, null))));
    calls.put(
        "/api/information/sent",
        Call.said("/api/information/sent", "{'counterpart':'XB','subject':'A server'}"));
    calls.put(
        "/api/information/{reference}/acts",
        Call.said(
            "/api/information/" + information() + "/acts",
            "{'kind':'disclose','proceeding':'Trial 4/2026','exculpates':'An alibi'}"));
    reading();
    roots.seal(true);
    calls.put(
        "/api/overview/integrity/rotate",
        Call.said(
            "/api/overview/integrity/rotate",
            "{'key':'%s'}".formatted(roots.presentKey().orElseThrow())));
    String search = "/api/overview/search/rebuild";
    calls.put(search, new Call(search, ""));
    sessions.begin(new MockHttpSession(), "caseworker2", "127.0.0.1");
    calls.put("/api/sessions/end", Call.said("/api/sessions/end", "{'login':'caseworker2'}"));
    String given =
        walks.register(Registered.complete(Assistance.SERVICE)).task("send-letter").task();
    calls.put(
        "/api/tasks/{id}/assign",
        Call.said("/api/tasks/" + given + "/assign", "{'to':'caseworker2','reason':'On leave'}"));
    calls.put("/api/tasks/{id}/claim", new Call(tasks + "/claim", ""));
    calls.put("/api/tasks/{id}/release", new Call("/api/tasks/" + held + "/release", ""));
    calls.put(
        "/api/tasks/{id}/complete",
        Call.said(
            "/api/tasks/"
                + walks
                    .register(Registered.complete(Assistance.SERVICE))
                    .task("triage-request")
                    .task()
                + "/complete",
            TRIAGE));
    return calls;
  }

  private void needToKnow() {
    String team = "{'name':'Unit %s','members':['caseworker']}";
    calls.put("/api/teams", Call.said("/api/teams", team.formatted(UUID.randomUUID())));
    calls.put(
        "/api/teams/{team}",
        Call.said("/api/teams/" + known.team(), team.formatted(UUID.randomUUID())));
    calls.put(
        "/api/teams/{team}/dissolve", new Call("/api/teams/" + known.team() + "/dissolve", ""));
    calls.put(
        "/api/emergency-access",
        Call.said(
            "/api/emergency-access",
            "{'reference':'%s','reason':'%s'}".formatted(known.closed(), KnownMade.WHY)));
    calls.put(
        "/api/overview/emergencies/{id}/review",
        Call.said(
            "/api/overview/emergencies/" + known.opened() + "/review",
            "{'justified':true,'remark':'She was right.'}"));
  }

  private void foundSent() throws Exception {
    FoundSent found = FoundSent.transmittal(walks, clock);
    String file = "/api/files/" + found.walk().reference();
    ObjectNode said =
        json.createObjectNode()
            .put("channel", "internal")
            .put("sentAt", found.sentAt().toString())
            .put("proof", "Court post book");
    letters
        .compare(letters.get(found.walk().reference(), found.letter()))
        .differences()
        .forEach(one -> said.withArray("looked").add(one.id()));
    calls.put(
        "/api/files/{reference}/letters/{number}/sent",
        new Call(file + "/letters/" + found.letter() + "/sent", said.toString()));
  }

  private void basis() {
    treaties.bind("Treaty of 1998");
    treaties.bind("Treaty of 2004");
    Walk under = walks.register(Registered.complete(Assistance.DOCUMENTS));
    under.take(
        "triage-request",
        "{'legalBasis':'other-treaty','treaty':'Treaty of 1998','authenticity':'verified','authenticityBy':['call-back'],'accepted':true}");
    calls.put(
        "/api/requests/{reference}/basis",
        Call.said(
            "/api/requests/" + under.reference() + "/basis",
            "{'seenBasis':'other-treaty','seenTreaty':'Treaty of 1998','basis':'other-treaty',"
                + "'treaty':'Treaty of 2004','reason':'The later one replaced it'}"));
  }

  private void reading() {
    former.signed(Reading.ORAL_REQUESTS);
    calls.put(
        "/api/own-state/readings/{reading}",
        Call.said(
            "/api/own-state/readings/" + Reading.ORAL_REQUESTS.id(),
            "{'act':'put-forward','says':'%s','reason':'A legal opinion'}"
                .formatted(former.says(Reading.ORAL_REQUESTS))));
  }

  private Reference information() {
    return registry.register(Examples.received(false, null), people.get("supervisor"));
  }

  /** What the calls changed of what all files share is as it was. */
  void undo() {
    treaties.forget();
    former.gone(Reading.ORAL_REQUESTS);
  }

  /** How much there is of everything that a call of the API can change. */
  String everything() {
    return Stream.of(
                "journal_entry",
                "reading_change",
                "state_change",
                "waiting_upload",
                "quarantined",
                "team_member",
                "team",
                "daily_root",
                "comparison_run")
            .map(table -> database.sql("select count(*) from " + table).query(Long.class).single())
            .toList()
        + " "
        + sessions.of("caseworker2", null).size()
        + " "
        + database
            .sql("select id || cast(is_open as varchar(5)) from incident_row order by id")
            .query(String.class)
            .list()
        + " "
        + database
            .sql("select task || coalesce(assignee, '') from task_row order by task")
            .query(String.class)
            .list()
        + " "
        + database
            .sql("select sum(made_by) from search_file")
            .query(Long.class)
            .optional()
            .orElse(0L);
  }
}
